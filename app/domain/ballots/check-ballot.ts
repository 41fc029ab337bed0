import { limits } from "../limits.ts";
import type { Problem, ProblemKey } from "../problem.ts";
import type { BallotProposal } from "../proposal.ts";
import type { Ballot, BallotPaper, BallotRule, Marks, SavingAnswer } from "./ballot-type.ts";
import { savingAnswers } from "./ballot-type.ts";
import { ballotTypeOf } from "./index.ts";

/** A ballot that can be cast, or everything that is wrong with the marks. */
export type BallotCheck = { ballot: Ballot } | { problems: Problem[] };

/**
 * Checks what a person marked against the ballot paper of the area they vote in.
 * `idsInRound` holds every proposal on the round's ballot, in any area, so that a proposal of
 * another area can be told from one that does not exist. Abstaining is the same as no answer.
 */
export function checkBallot(
  rule: BallotRule,
  paper: BallotPaper,
  marks: Marks,
  idsInRound: ReadonlySet<string>,
): BallotCheck {
  if (marks.areaId !== paper.areaId) return { problems: [{ key: "areaUnknown", field: "area" }] };
  const marked = marks.choices.length + marks.savings.length;
  if (marked > limits.choicesPerForm) {
    const values = { limit: limits.choicesPerForm, chosen: marked };
    return { problems: [{ key: "ballotTooLarge", field: "choices", values }] };
  }
  const choices = checkChoices(paper, marks.choices, idsInRound);
  const savings = checkSavings(paper, marks.savings, idsInRound);
  const { areaId } = paper;
  const ballot = { areaId, scores: choices.accepted, savings: savings.accepted };
  const problems = [
    ...firstOfEach([...choices.problems, ...savings.problems]),
    ...ballotTypeOf(rule).refusals(rule, paper, ballot.scores),
  ];
  if (problems.length > 0) return { problems };
  if (isEmpty(ballot)) return { problems: [{ key: "ballotEmpty", field: "choices" }] };
  return { ballot };
}

function isEmpty(ballot: Ballot): boolean {
  return Object.keys(ballot.scores).length + Object.keys(ballot.savings).length === 0;
}

interface Checked<T> {
  accepted: Record<string, T>;
  problems: Problem[];
}

function checkChoices(
  paper: BallotPaper,
  choices: Marks["choices"],
  idsInRound: ReadonlySet<string>,
): Checked<number> {
  const field = "choices";
  const accepted = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { proposalId, score } of choices) {
    const found = find(proposalId, paper.spends, paper.saves, idsInRound);
    if ("key" in found) problems.push({ key: found.key, field });
    else if (accepted.has(proposalId)) problems.push(about(found, "choiceRepeated", field));
    else if (!Number.isSafeInteger(score) || score <= 0)
      problems.push(about(found, "scoreNotAllowed", field));
    else accepted.set(proposalId, score);
  }
  return { accepted: Object.fromEntries(accepted), problems };
}

function checkSavings(
  paper: BallotPaper,
  savings: Marks["savings"],
  idsInRound: ReadonlySet<string>,
): Checked<SavingAnswer> {
  const field = "savings";
  const answered = new Map<string, SavingAnswer>();
  const problems: Problem[] = [];
  for (const { proposalId, answer } of savings) {
    const found = find(proposalId, paper.saves, paper.spends, idsInRound);
    const known = savingAnswers.find((one) => one === answer);
    if ("key" in found) problems.push({ key: found.key, field });
    else if (answered.has(proposalId)) problems.push(about(found, "choiceRepeated", field));
    else if (known === undefined) problems.push(about(found, "savingAnswerUnknown", field));
    else answered.set(proposalId, known);
  }
  const accepted = [...answered].filter(([, answer]) => answer !== "abstain");
  return { accepted: Object.fromEntries(accepted), problems };
}

/** Finds a proposal where its kind is marked, or says why it cannot be marked there. */
function find(
  id: string,
  here: readonly BallotProposal[],
  otherKind: readonly BallotProposal[],
  idsInRound: ReadonlySet<string>,
): BallotProposal | { key: ProblemKey } {
  const proposal = here.find((one) => one.id === id);
  if (proposal) return proposal;
  if (otherKind.some((one) => one.id === id)) return { key: "proposalNotOnBallot" };
  return { key: idsInRound.has(id) ? "proposalOfOtherArea" : "unknownProposal" };
}

function about(proposal: BallotProposal, key: ProblemKey, field: string): Problem {
  return { key, field, values: { number: proposal.number, title: proposal.title } };
}

/** A form with hundreds of unknown ids gets one sentence about it, not hundreds. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  const first = new Map<string, Problem>();
  for (const problem of problems) {
    const kind = `${problem.key} ${problem.field}`;
    if (!first.has(kind)) first.set(kind, problem);
  }
  return [...first.values()];
}
