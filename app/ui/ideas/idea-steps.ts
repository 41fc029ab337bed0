import { type IdeaStep, ideaSteps } from "#app/domain/idea-draft.ts";

/** What stands last in the address of each step. */
const words = {
  what: "vad",
  alike: "liknar",
  text: "text",
  picture: "bild",
  review: "granska",
} as const satisfies Readonly<Record<IdeaStep, string>>;

export const steps = Object.keys(ideaSteps) as IdeaStep[];

/** The step that an address ends in; undefined for any other word. */
export function stepAt(word: string | undefined): IdeaStep | undefined {
  return steps.find((step) => words[step] === word);
}

/** Where a step of a draft is written. */
export function stepAddress(slug: string, draftId: string, step: IdeaStep): string {
  return `/omgang/${slug}/lamna-forslag/${draftId}/${words[step]}`;
}

/** Where a draft's owner sees who writes it, and asks others along. */
export function authorsAddress(slug: string, draftId: string): string {
  return `${stepAddress(slug, draftId, "picture")}#tillsammans`;
}
