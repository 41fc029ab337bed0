import type { Catalogue } from "../languages.ts";
import { locale } from "../sv/locale.ts";
import { booth } from "./booth.ts";
import { common } from "./common.ts";
import { counting } from "./counting.ts";
import { entrance } from "./entrance.ts";
import { insight } from "./insight.ts";
import { keys } from "./keys.ts";
import { pages } from "./pages.ts";
import { problems } from "./problems.ts";
import { results } from "./results.ts";
import { round } from "./round.ts";
import { rules } from "./rules.ts";
import { way } from "./way.ts";
import { why } from "./why.ts";

/** What is said in easy Swedish: short sentences, no foreign words. The rest is said in Swedish. */
export const words: Catalogue = {
  locale,
  sentences: {
    ...common,
    ...rules,
    ...counting,
    ...round,
    ...booth,
    ...results,
    ...why,
    ...pages,
    ...problems,
    ...entrance,
    ...keys,
    ...way,
    ...insight,
  },
};
