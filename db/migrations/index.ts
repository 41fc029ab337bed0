import type { Migration } from "kysely";
import * as oneRound from "./0001-one-round.ts";
import * as keptApart from "./0002-kept-apart.ts";
import * as ballotBox from "./0003-ballot-box.ts";
import * as roll from "./0004-roll.ts";
import * as classCodes from "./0009-class-codes.ts";

/** Every step from an empty database to today's, in order. A released step is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-one-round": oneRound,
  "0002-kept-apart": keptApart,
  "0003-ballot-box": ballotBox,
  "0004-roll": roll,
  "0009-class-codes": classCodes,
};
