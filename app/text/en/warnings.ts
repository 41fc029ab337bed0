import type { warnings as sv } from "../sv/warnings.ts";

/** What an administrator should think twice about. */
export const warnings = {
  "admin.w.ideasShort": "The time for ideas is shorter than three weeks.",
  "admin.w.voteShort": "The time for voting is shorter than two weeks.",
  "admin.w.tooDear":
    "{n, plural, one {The proposal cannot win. It costs more than the pot of its area.} other {{n} proposals cannot win. They cost more than the pot of their area.}}",
  "admin.w.tooDearRow": "costs {cost}, the pot of {area} is {pot}",
  "admin.w.ageAfterClose": "Ages are taken on a day after voting has closed.",
  "admin.w.ageInOtherYear": "Ages are taken on a day in another year than the vote.",
  "admin.w.july": "One phase lies wholly in July.",
} as const satisfies Record<keyof typeof sv, string>;
