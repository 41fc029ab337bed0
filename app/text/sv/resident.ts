import type { ProblemKey } from "#app/domain/problem.ts";
import { answerers } from "./answerers.ts";
import { booth } from "./booth.ts";
import { common } from "./common.ts";
import { costs } from "./costs.ts";
import { counting } from "./counting.ts";
import { deliveryProblems } from "./delivery-problems.ts";
import { helping } from "./helping.ts";
import { ideaDrafts } from "./idea-drafts.ts";
import { ideas } from "./ideas.ts";
import { insight } from "./insight.ts";
import { keys } from "./keys.ts";
import { mapProblems } from "./map-problems.ts";
import { pages } from "./pages.ts";
import { photos } from "./photos.ts";
import { places } from "./places.ts";
import { privacy } from "./privacy.ts";
import { problems } from "./problems.ts";
import { proposals } from "./proposals.ts";
import { results } from "./results.ts";
import { round } from "./round.ts";
import { roundPrivacy } from "./round-privacy.ts";
import { rules } from "./rules.ts";
import { way } from "./way.ts";
import { why } from "./why.ts";

/**
 * Every word of the pages residents use, a sentence for each refusal among them. Swedish is the
 * source; the others have its keys.
 */
export const sv = {
  ...common,
  ...rules,
  ...costs,
  ...counting,
  ...round,
  ...proposals,
  ...helping,
  ...places,
  ...ideas,
  ...ideaDrafts,
  ...booth,
  ...results,
  ...way,
  ...why,
  ...insight,
  ...keys,
  ...pages,
  ...photos,
  ...privacy,
  ...roundPrivacy,
  ...answerers,
  ...deliveryProblems,
  ...mapProblems,
  ...problems,
} as const satisfies Record<`problem.${ProblemKey}`, string>;
