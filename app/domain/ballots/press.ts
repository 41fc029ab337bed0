import {
  type Ballot,
  type BallotPaper,
  type BallotRule,
  type SavingAnswer,
  savingAnswers,
} from "./ballot-type.ts";
import { ballotTypeOf } from "./index.ts";

const plain = ["add", "remove", "star", "unstar"] as const;
const numbered = ["score", "place"] as const;

/**
 * A press about a spending proposal: take it, leave it, give it a score, put it at a place. Each
 * says how things should become, never "one more": the same press twice is the same as once.
 */
export type ChoicePress =
  | { kind: (typeof plain)[number]; proposalId: string }
  | { kind: (typeof numbered)[number]; to: number; proposalId: string };

/** One press in the booth: about a spending proposal, or an answer about a saving. */
export type Press = ChoicePress | SavingPress;
interface SavingPress {
  kind: SavingAnswer;
  proposalId: string;
}

/** A press as its button sends it: "add:p-hs1", "score-3:p-hs1". */
export function pressText(press: Press): string {
  const to = "to" in press ? `-${press.to}` : "";
  return `${press.kind}${to}:${press.proposalId}`;
}

/** A press as a button sent it; null when it is none. */
export function readPress(sent: string): Press | null {
  const [, word, to, proposalId = ""] = /^([a-z]+)(?:-(\d{1,4}))?:(.{1,100})$/s.exec(sent) ?? [];
  if (to !== undefined) {
    const kind = numbered.find((known) => known === word);
    return kind ? { kind, to: Number(to), proposalId } : null;
  }
  const kind = [...plain, ...savingAnswers].find((known) => known === word);
  return kind ? { kind, proposalId } : null;
}

/** The draft as it is after a press. What is not on the ballot paper changes nothing. */
export function pressed(rule: BallotRule, draft: Ballot, paper: BallotPaper, press: Press): Ballot {
  const onPaper = (proposals: BallotPaper["spends"]) =>
    proposals.some(({ id }) => id === press.proposalId);
  if (isAnswer(press)) {
    if (!onPaper(paper.saves)) return draft;
    return { ...draft, savings: { ...draft.savings, [press.proposalId]: press.kind } };
  }
  if (!onPaper(paper.spends)) return draft;
  return { ...draft, scores: ballotTypeOf(rule).press(rule, draft.scores, press) };
}

function isAnswer(press: Press): press is SavingPress {
  return savingAnswers.some((answer) => answer === press.kind);
}

/** A draft without what is no longer on the ballot paper, so that the rest can be cast. */
export function stillOnPaper(rule: BallotRule, draft: Ballot, paper: BallotPaper): Ballot {
  const spends = new Set(paper.spends.map(({ id }) => id));
  const saves = new Set(paper.saves.map(({ id }) => id));
  const gone = Object.keys(draft.scores).filter((id) => !spends.has(id));
  const scores = gone.reduce(
    (kept, proposalId) => ballotTypeOf(rule).press(rule, kept, { kind: "remove", proposalId }),
    draft.scores,
  );
  const answers = Object.entries(draft.savings).filter(([id]) => saves.has(id));
  return { ...draft, scores, savings: Object.fromEntries(answers) };
}

/** A ballot on which nothing is marked yet. */
export function emptyBallot(areaId: string): Ballot {
  return { areaId, scores: {}, savings: {} };
}
