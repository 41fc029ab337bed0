import type { Election, Fate } from "./voting-rule.ts";

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

/** Whether an election has any candidates that must be kept apart. */
export function keepsApart({ candidates, incompatible = [] }: Election): boolean {
  return incompatible.length > 0 || candidates.some(({ group }) => group !== undefined);
}
