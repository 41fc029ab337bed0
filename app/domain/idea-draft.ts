import type { Person } from "./person.ts";

/** What is asked about an idea, in the order of the form. */
export const draftFields = [
  "title",
  "kind",
  "areaId",
  "place",
  "spot",
  "summary",
  "description",
  "picture",
  "photo",
  "photoAlt",
] as const;
export type DraftField = (typeof draftFields)[number];
/**
 * An idea as far as it has been written; "" where nothing is, `spot` as `lineOfSpot` and `photo` as
 * `lineOfPhoto` tell it.
 */
export type DraftText = Readonly<Record<DraftField, string>>;

/** The steps in which an idea is written, each with what it asks. */
export const ideaSteps = {
  what: ["title", "kind"],
  alike: [],
  text: ["areaId", "place", "spot", "summary", "description"],
  picture: ["picture", "photo", "photoAlt"],
  review: [],
} as const satisfies Readonly<Record<string, readonly DraftField[]>>;
export type IdeaStep = keyof typeof ideaSteps;

/** The step in which a field of an idea is written. */
export function stepOfField(field: string): IdeaStep {
  const steps = Object.keys(ideaSteps) as IdeaStep[];
  const asks = (step: IdeaStep) => (ideaSteps[step] as readonly string[]).includes(field);
  return steps.find(asks) ?? "what";
}

/** What an idea may go without. */
const spared: readonly DraftField[] = ["spot", "photo", "photoAlt"];

/** Where to go on with an idea: the first step in which something is left to write, or the review. */
export function stepLeft(text: DraftText): IdeaStep {
  const empty = draftFields.find((field) => !spared.includes(field) && text[field] === "");
  return empty ? stepOfField(empty) : "review";
}

/**
 * An idea that is being written. Each change makes a new revision, counted from 1, and each field
 * remembers in which it was last changed.
 */
export interface IdeaDraft {
  revision: number;
  text: DraftText;
  changedIn: Readonly<Record<DraftField, number>>;
  /** What was reckoned before it was begun, as the query of the page that reckons. */
  reckoned?: string;
}

/** Somebody who writes an idea: `named` when their name is to stand beside it. */
export interface DraftAuthor extends Pick<Person, "id" | "name" | "homeArea"> {
  named: boolean;
}

/** A draft of which nothing more than this has been written. */
export function newDraft(written: Partial<DraftText>, reckoned = ""): IdeaDraft {
  const each = <T>(of: (field: DraftField) => T) =>
    Object.fromEntries(draftFields.map((field) => [field, of(field)])) as Record<DraftField, T>;
  const text = each((field) => written[field] ?? "");
  return { revision: 1, text, changedIn: each(() => 1), ...(reckoned && { reckoned }) };
}

/**
 * The draft with these fields written by someone who saw it at `seenRevision`. A field that has
 * been changed since, to something else, is not written over: its name is told as a clash, and
 * nothing is written. The same words as those that stand change nothing.
 */
export function writtenInto(
  draft: IdeaDraft,
  written: Partial<DraftText>,
  seenRevision: number,
): { draft: IdeaDraft } | { clash: DraftField[] } {
  const changed = draftFields.filter((field) => {
    const words = written[field];
    return words !== undefined && words !== draft.text[field];
  });
  const clash = changed.filter((field) => draft.changedIn[field] > seenRevision);
  if (clash.length > 0) return { clash };
  if (changed.length === 0) return { draft };
  const revision = draft.revision + 1;
  const marks = Object.fromEntries(changed.map((field) => [field, revision]));
  const text = { ...draft.text, ...written };
  return { draft: { ...draft, revision, text, changedIn: { ...draft.changedIn, ...marks } } };
}
