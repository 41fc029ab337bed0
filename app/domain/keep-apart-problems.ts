import { isKeptApart } from "./keep-apart.ts";
import type { Problem } from "./problem.ts";
import type { Proposal } from "./proposal.ts";
import type { CountingRule } from "./rules/voting-rule.ts";

type Rule = Pick<CountingRule, "kind">;

/**
 * Why a proposal cannot be kept apart from others as it says; empty when it can. `others` are the
 * round's proposals, whether they stand on the ballot yet or not.
 */
export function keepApartProblems(
  proposal: Proposal,
  others: readonly Proposal[],
  rule: Rule,
): Problem[] {
  const { group, cannotWinWith, kind } = proposal;
  if (!isKeptApart(proposal)) return [];
  const said = [
    ...(group === null ? [] : ["group"]),
    ...(cannotWinWith.length === 0 ? [] : ["cannotWinWith"]),
  ];
  if (kind === "save") return said.map((field) => ({ key: "onlySpendsKeptApart", field }));
  if (rule.kind !== "greedy") return said.map((field) => ({ key: "keepApartNeedsGreedy", field }));
  return cannotWinWith.flatMap((id) => pairProblems(proposal, id, others));
}

function pairProblems(
  { id, areaId }: Proposal,
  otherId: string,
  others: readonly Proposal[],
): Problem[] {
  const field = "cannotWinWith";
  const other = otherId === id ? undefined : others.find((one) => one.id === otherId);
  if (!other) return [{ key: "unknownProposal", field }];
  if (other.areaId === areaId && other.kind === "spend") return [];
  return [{ key: "keptApartElsewhere", field, values: { title: other.title } }];
}

const MOST_NAMED = 5;

/** Why a round cannot be counted by a rule when these of its proposals are kept apart. */
export function apartByRuleProblems(
  rule: Rule,
  keptApart: readonly Pick<Proposal, "number" | "title">[],
): Problem[] {
  if (rule.kind === "greedy" || keptApart.length === 0) return [];
  const named = keptApart.slice(0, MOST_NAMED).map(({ number, title }) => number ?? title);
  const rest = keptApart.length > MOST_NAMED ? ["…"] : [];
  const values = { proposals: [...named, ...rest].join(", ") };
  return [{ key: "ruleCannotKeepApart", field: "countingRule.kind", values }];
}
