import type { IdeaText, Proposal } from "./proposal.ts";
import { sameValue } from "./same-value.ts";

type Names = Pick<Proposal, "proposerName" | "coAuthors">;

/**
 * Whose names stand beside an idea when one of those who wrote it says how theirs is to stand: the
 * proposer's by `proposerName`, a co-author's only where they want to be `named`.
 */
export function namesAfter(
  { proposerName, coAuthors = [] }: Names,
  who: "proposer" | "co-author",
  name: string,
  shown: { named: boolean; proposerName: string },
): Names {
  if (who === "proposer") return { proposerName: shown.proposerName, coAuthors };
  if (coAuthors.includes(name) === shown.named) return { proposerName, coAuthors };
  const others = coAuthors.filter((one) => one !== name);
  return { proposerName, coAuthors: shown.named ? [...others, name] : others };
}

/** The parts of an idea that can be completed, as a change of it names them. */
export const ideaParts = [
  "title",
  "kind",
  "areaId",
  "place",
  "summary",
  "description",
  "photo",
] as const;
export type IdeaPart = (typeof ideaParts)[number];

type Compared = IdeaText & Pick<Proposal, "photo">;

/** Which parts of an idea its new words differ in; the place in words and on the map is one part. */
export function completedFields(before: Compared, after: Compared): IdeaPart[] {
  return ideaParts.filter(
    (part) =>
      !sameValue(before[part], after[part]) ||
      (part === "place" && !sameValue(before.spot, after.spot)),
  );
}

/** The same, read back from the change that was kept. */
export function partsOfChange(after: string): IdeaPart[] {
  const named = after.split(" ");
  return ideaParts.filter((part) => named.includes(part));
}
