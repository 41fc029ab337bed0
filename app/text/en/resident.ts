import type { sv } from "../sv/resident.ts";
import { answerers } from "./answerers.ts";
import { booth } from "./booth.ts";
import { common } from "./common.ts";
import { counting } from "./counting.ts";
import { ideas } from "./ideas.ts";
import { insight } from "./insight.ts";
import { keys } from "./keys.ts";
import { pages } from "./pages.ts";
import { places } from "./places.ts";
import { privacy } from "./privacy.ts";
import { problems } from "./problems.ts";
import { proposals } from "./proposals.ts";
import { results } from "./results.ts";
import { round } from "./round.ts";
import { rules } from "./rules.ts";
import { why } from "./why.ts";

/** Every word of the pages residents use, in English. */
export const en = {
  ...common,
  ...rules,
  ...counting,
  ...round,
  ...proposals,
  ...places,
  ...ideas,
  ...booth,
  ...results,
  ...why,
  ...insight,
  ...keys,
  ...pages,
  ...privacy,
  ...answerers,
  ...problems,
} as const satisfies Record<keyof typeof sv, string>;
