import type { Election, KeptOut, RuleRefusal } from "./voting-rule.ts";

/** What stands against a candidate when others have won. */
export interface Barriers {
  /** Which winner a candidate cannot stand beside; null when nothing stands against it. */
  against(id: string): KeptOut | null;
  /** Notes that a candidate won. */
  take(id: string): void;
}

/** Keeps apart what cannot win together: one of each group, and never both of a pair. */
export function barriersOf({ candidates, incompatible = [] }: Election): Barriers {
  const groupOf = new Map(candidates.map(({ id, group }) => [id, group]));
  const groupWinners = new Map<string, string>();
  const shutOut = new Map<string, string>();
  const rivals = rivalsIn(incompatible);
  return {
    against(id) {
      const group = groupOf.get(id);
      const groupWinner = group === undefined ? undefined : groupWinners.get(group);
      if (group !== undefined && groupWinner !== undefined) return { by: groupWinner, group };
      const rival = shutOut.get(id);
      return rival === undefined ? null : { by: rival, group: null };
    },
    take(id) {
      const group = groupOf.get(id);
      if (group !== undefined) groupWinners.set(group, id);
      for (const rival of rivals.get(id) ?? []) {
        if (!shutOut.has(rival)) shutOut.set(rival, id);
      }
    },
  };
}

/** Whom each candidate cannot stand beside. */
function rivalsIn(pairs: NonNullable<Election["incompatible"]>): ReadonlyMap<string, string[]> {
  const rivals = new Map<string, string[]>();
  const join = (id: string, rival: string) => {
    const known = rivals.get(id);
    if (known) known.push(rival);
    else rivals.set(id, [rival]);
  };
  for (const [one, other] of pairs) {
    join(one, other);
    join(other, one);
  }
  return rivals;
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
