import type { roll as sv } from "../sv/roll.ts";

/** The roll of a round, and how the round knows who may vote. */
export const roll = {
  "admin.e.register": "How the round knows who may vote",
  "admin.e.register.roll": "A roll from the population register",
  "admin.e.register.self-declared": "E-ID, where residents themselves certify their area",
  "admin.e.register.codes": "Only codes that are handed out",
} as const satisfies Record<keyof typeof sv, string>;
