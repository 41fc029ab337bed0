import { type Ballot, type BallotPaper, savingAnswers } from "./ballot-type.ts";

/** One press in the booth: take a proposal, leave it, or answer about a saving. */
export interface Press {
  kind: "add" | "remove" | "yes" | "no" | "abstain";
  proposalId: string;
}

/** A press as a button sends it, "add:p-hs1"; null when it is none. */
export function readPress(sent: string): Press | null {
  const [, word, proposalId = ""] = /^([a-z]+):(.{1,100})$/s.exec(sent) ?? [];
  const kind = (["add", "remove", ...savingAnswers] as const).find((known) => known === word);
  return kind ? { kind, proposalId } : null;
}

/** The draft as it is after a press. What is not on the ballot paper changes nothing. */
export function pressed(draft: Ballot, paper: BallotPaper, { kind, proposalId }: Press): Ballot {
  const onPaper = (proposals: BallotPaper["spends"]) =>
    proposals.some(({ id }) => id === proposalId);
  if (kind === "add" || kind === "remove") {
    if (!onPaper(paper.spends)) return draft;
    const { [proposalId]: _, ...others } = draft.scores;
    return { ...draft, scores: kind === "add" ? { ...others, [proposalId]: 1 } : others };
  }
  if (!onPaper(paper.saves)) return draft;
  return { ...draft, savings: { ...draft.savings, [proposalId]: kind } };
}

/** A ballot on which nothing is marked yet. */
export function emptyBallot(areaId: string): Ballot {
  return { areaId, scores: {}, savings: {} };
}
