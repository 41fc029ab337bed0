import type { Argument } from "./discussion.ts";

/** What is said about one proposal: as many for as against, and how many there are in all. */
export interface EqualArguments {
  for: readonly Argument["text"][];
  against: readonly Argument["text"][];
  counts: { for: number; against: number };
}

/**
 * Equally many arguments for and against, the newest first and at most so many of each; hidden
 * ones are left out. Where one side has said nothing, none is shown, but the counts tell.
 */
export function equalArguments(
  said: readonly Pick<Argument, "side" | "text" | "hiddenReason" | "writtenAtMs">[],
  most: number,
): EqualArguments {
  const shown = said
    .filter(({ hiddenReason }) => hiddenReason === null)
    .toSorted((one, other) => other.writtenAtMs - one.writtenAtMs);
  const sideOf = (side: Argument["side"]) =>
    shown.filter((one) => one.side === side).map(({ text }) => text);
  const [inFavour, opposed] = [sideOf("for"), sideOf("against")];
  const equally = Math.min(inFavour.length, opposed.length, most);
  return {
    for: inFavour.slice(0, equally),
    against: opposed.slice(0, equally),
    counts: { for: inFavour.length, against: opposed.length },
  };
}
