import { bjorkdalen } from "./proposals/bjorkdalen.ts";
import { bjorkdalenMore } from "./proposals/bjorkdalen-more.ts";
import { hamnstaden } from "./proposals/hamnstaden.ts";
import { hamnstadenSavings } from "./proposals/hamnstaden-savings.ts";
import { ideas } from "./proposals/ideas.ts";
import { lateIdeas } from "./proposals/late-ideas.ts";
import { norraBygden } from "./proposals/norra-bygden.ts";
import { norraBygdenMore } from "./proposals/norra-bygden-more.ts";
import type { DemoChange, DemoProposal } from "./types.ts";

/** Every proposal and idea of the main round, in the state it has when the review is over. */
export const mainProposals: readonly DemoProposal[] = [
  ...hamnstaden,
  ...hamnstadenSavings,
  ...[...bjorkdalen, ...bjorkdalenMore].toSorted(byNumber),
  ...norraBygden,
  ...norraBygdenMore,
  ...ideas,
  ...lateIdeas,
];

/**
 * The proposals as residents read them at an instant: only those already sent in, still waiting
 * where no officer has looked at them, and at the cost they had before later changes.
 */
export function proposalsAt(
  proposals: readonly DemoProposal[],
  changes: readonly DemoChange[],
  nowMs: number,
): DemoProposal[] {
  return proposals
    .filter(({ submittedAtMs }) => submittedAtMs <= nowMs)
    .map((proposal) => (proposal.reviewedAtMs <= nowMs ? proposal : waiting(proposal)))
    .map((proposal) => withEarlierCost(proposal, changes, nowMs));
}

function waiting(proposal: DemoProposal): DemoProposal {
  return {
    ...proposal,
    number: null,
    money: null,
    assessment: null,
    review: { outcome: "waiting" },
    group: null,
    cannotWinWith: [],
    hiddenReason: null,
  };
}

function withEarlierCost(
  proposal: DemoProposal,
  changes: readonly DemoChange[],
  nowMs: number,
): DemoProposal {
  const later = changes.find(
    ({ proposalId, field, atMs }) => proposalId === proposal.id && field === "cost" && atMs > nowMs,
  );
  if (!later || proposal.money?.kind !== "spend") return proposal;
  return { ...proposal, money: { ...proposal.money, costKronor: Number(later.before) } };
}

function byNumber(one: DemoProposal, other: DemoProposal): number {
  return (one.number ?? "") < (other.number ?? "") ? -1 : 1;
}
