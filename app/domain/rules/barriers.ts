import type { Election, Fate, RuleRefusal } from "./voting-rule.ts";

/** What stands against a candidate when others have won. */
export interface Barriers {
  /** Why a candidate cannot win any more; null when nothing stands against it. */
  against(id: string): Extract<Fate, "group-taken" | "incompatible"> | null;
  /** Notes that a candidate won. */
  take(id: string): void;
}

/** Keeps apart what cannot win together: one of each group, and never both of a pair. */
export function barriersOf({ candidates, incompatible = [] }: Election): Barriers {
  const groupOf = new Map(candidates.map(({ id, group }) => [id, group]));
  const [takenGroups, shutOut] = [new Set<string>(), new Set<string>()];
  return {
    against(id) {
      const group = groupOf.get(id);
      if (group !== undefined && takenGroups.has(group)) return "group-taken";
      return shutOut.has(id) ? "incompatible" : null;
    },
    take(id) {
      const group = groupOf.get(id);
      if (group !== undefined) takenGroups.add(group);
      for (const [one, other] of incompatible) {
        if (one === id) shutOut.add(other);
        if (other === id) shutOut.add(one);
      }
    },
  };
}

/** As many candidates as a rule can weigh against each other in every round. */
const MOST_WEIGHED = 5000;

/** Why a rule that buys in rounds cannot count an election; null when it can. */
export function refusalInRounds({ candidates, incompatible = [] }: Election): RuleRefusal | null {
  if (incompatible.length > 0 || candidates.some(({ group }) => group !== undefined)) {
    return "only-greedy-keeps-apart";
  }
  return candidates.length > MOST_WEIGHED ? "too-many-candidates" : null;
}
