import type { Catalogue } from "../languages.ts";
import { account } from "./account.ts";
import { check } from "./check.ts";
import { classCodes } from "./class-codes.ts";
import { entrance } from "./entrance.ts";
import { locale } from "./locale.ts";
import { news } from "./news.ts";
import { recount } from "./recount.ts";
import { sv } from "./resident.ts";

/** Everything that is said to residents, loaded in one piece. */
export const words: Catalogue = {
  locale,
  sentences: { ...sv, ...account, ...check, ...classCodes, ...entrance, ...news, ...recount },
};
