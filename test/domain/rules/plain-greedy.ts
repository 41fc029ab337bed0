import type { GreedyRule } from "#app/domain/rules/voting-rule.ts";
import { eligible, type PlainCandidate, type PlainElection, tieOrder } from "./plain-election.ts";

/** Greedy by its definition: among those that remain, the best again and again. */
export function plainGreedy(
  election: PlainElection,
  { variant, minimumScore }: Omit<GreedyRule, "kind">,
  from = eligible(election, minimumScore),
  money = election.pot,
): string[] {
  const best = (one: PlainCandidate, other: PlainCandidate) =>
    variant === "per-cost"
      ? Number(BigInt(other.score) * BigInt(one.cost) - BigInt(one.score) * BigInt(other.cost)) ||
        tieOrder(one, other)
      : other.score - one.score || tieOrder(one, other);
  const won: string[] = [];
  let left = money;
  for (const { id, cost } of [...from].sort(best)) {
    if (won.some((winner) => election.areApart(winner, id))) continue;
    if (cost <= left) {
      won.push(id);
      left -= cost;
    } else if (variant === "no-skip") return won;
  }
  return won;
}
