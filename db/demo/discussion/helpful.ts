import { people } from "../people.ts";
import type { DemoArgument, DemoHelpful } from "../types.ts";

const residents = people.filter(({ role }) => role === "resident").map(({ id }) => id);

/** How many of the demo's residents have found an argument helpful; all others have no mark. */
const marks: Readonly<Record<string, number>> = {
  "arg-hs1-1": 3,
  "arg-hs1-2": 4,
  "arg-hs1-3": 7,
  "arg-hs1-4": 2,
  "arg-hs1-5": 6,
  "arg-hs1-8": 3,
  "arg-hs2-1": 5,
  "arg-hs2-4": 3,
  "arg-hs3-1": 4,
  "arg-hs3-3": 4,
  "arg-hs6-2": 3,
  "arg-hs6-5": 2,
  "arg-hs7-1": 6,
  "arg-hs7-2": 3,
  "arg-hs7-4": 5,
  "arg-bd1-1": 6,
  "arg-bd1-4": 3,
  "arg-bd2-1": 5,
  "arg-bd2-2": 2,
  "arg-bd3-2": 4,
  "arg-bd3-5": 5,
  "arg-bd4-2": 6,
  "arg-bd4-3": 2,
  "arg-nb1-1": 4,
  "arg-nb1-2": 3,
  "arg-nb2-2": 3,
};

/** Who finds which of these arguments helpful; nobody their own, and nobody a hidden one. */
export function helpfulOn(said: readonly DemoArgument[]): DemoHelpful[] {
  return said.flatMap(({ id, authorId, hiddenReason }, place) =>
    hiddenReason === null
      ? residents
          // Not the same ones everywhere: one begins to count further on for each argument.
          .map((_, at) => residents[(at + place) % residents.length] ?? "")
          .filter((personId) => personId !== authorId)
          .slice(0, marks[id] ?? 0)
          .map((personId) => ({ personId, argumentId: id }))
      : [],
  );
}
