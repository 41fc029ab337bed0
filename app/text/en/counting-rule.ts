import type { countingRule as sv } from "../sv/counting-rule.ts";

/** How the administrator chooses the rule that counts. */
export const countingRule = {
  "admin.b.minimumHelp": "Write 0 if there is to be no limit.",
  "admin.c.greedy": "Most votes first",
  "admin.c.greedy.fits":
    "Fits when the pot is enough for a few proposals. Everyone understands it at once.",
  "admin.c.variant": "Order",
  "admin.c.variant.skip": "By support; what does not fit is skipped",
  "admin.c.variant.skip.fits": "Fits most rounds. The money is put to use.",
  "admin.c.variant.no-skip": "By support, until the first that does not fit",
  "admin.c.variant.no-skip.fits": "Fits when nothing with fewer votes is to go before.",
  "admin.c.variant.per-cost": "By support for each krona",
  "admin.c.variant.per-cost.fits":
    "Fits when many cheap proposals are better than a few dear ones.",
  "admin.c.equal-shares": "Equal shares",
  "admin.c.equal-shares.fits":
    "Fits large areas with many proposals. Smaller groups get something for their share too.",
  "admin.c.utility": "What a proposal is worth to a supporter",
  "admin.c.utility.cost": "What it costs",
  "admin.c.utility.cost.fits":
    "Fits most rounds. Large and small proposals compete on equal terms.",
  "admin.c.utility.cardinality": "The same, whatever it costs",
  "admin.c.utility.cardinality.fits":
    "Fits when as many as possible are to get several small proposals.",
  "admin.c.completion": "When no group can pay for more",
  "admin.c.completion.add1-greedy": "The shares grow, the rest goes to most votes",
  "admin.c.completion.add1-greedy.fits": "Fits most rounds. Nearly the whole pot is used.",
  "admin.c.completion.add1": "The shares grow until nothing more fits",
  "admin.c.completion.add1.fits": "Fits when everything is to be counted in one and the same way.",
  "admin.c.completion.add1-no-exhaustive-stop": "The shares grow as far as the pot goes",
  "admin.c.completion.add1-no-exhaustive-stop.fits":
    "Fits when it is to be counted as in the Polish towns that came first.",
  "admin.c.completion.none": "What remains is left over",
  "admin.c.completion.none.fits": "Fits for learning the method. Often much money is left over.",
  "admin.c.add1Step": "The shares grow by",
  "admin.c.add1StepHelp": "Leave empty for 1 krona, or more in a large pot.",
  "admin.c.comparison": "Comparison",
  "admin.c.comparison.none": "Equal shares always apply",
  "admin.c.comparison.none.fits": "Fits most rounds.",
  "admin.c.comparison.greedy":
    "Most votes first applies if more people then get more of their proposals",
  "admin.c.comparison.greedy.fits":
    "Fits small areas where one large proposal may be for everyone.",
  "admin.c.phragmen": "Phragmén’s method",
  "admin.c.phragmen.fits":
    "Fits when costs are to be shared evenly and each person gives a proposal at most one vote.",
  "admin.c.whenNotFitting": "When the next proposal does not fit",
  "admin.c.whenNotFitting.skip": "Skip it",
  "admin.c.whenNotFitting.skip.fits": "Fits most rounds. The money is put to use.",
  "admin.c.whenNotFitting.stop": "Stop counting",
  "admin.c.whenNotFitting.stop.fits": "Fits when nothing with weaker support is to go before.",
} as const satisfies Record<keyof typeof sv, string>;
