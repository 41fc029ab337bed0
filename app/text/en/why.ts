import type { why as sv } from "../sv/why.ts";

/** Why a proposal won or did not, from the step that decided it. */
export const why = {
  "why.got": "It got {score}.",
  "why.funded": "It got {score}. It costs {cost}, and {left} was left.",
  "why.funded.tie": "It got {score}, as many as {others}, but is cheaper and went first.",
  "why.funded.lot":
    "It got {score}, as many as {others}, and costs the same. Lots were drawn, and it went first.",
  "why.does-not-fit": "It got {score} but does not fit. It costs {cost}, and {left} was left.",
  "why.does-not-fit.tie":
    "Got {score}, as many as {others}, which costs less and went first. This one costs {cost}, but {left} was left.",
  "why.does-not-fit.lot":
    "It got {score}, as many as {others}. Lots were drawn for who goes first. This one costs {cost}, but {left} was left.",
  "why.below-minimum": "It got {score}. It takes at least {minimum} to win.",
  "why.dearer-than-pot": "It got {score}. It costs {cost}, more than the whole pot.",
  "why.no-support": "It got no votes.",
  "why.no-cost": "It has no cost and cannot be counted.",
  "why.supporters-short": "It got {score}. Its supporters had too little left of their shares.",
  "why.not-reached": "It got {score}. The count ended before its turn came.",
  "why.group-taken":
    "It got {score}. {winner} won, and at most one proposal in the group {group} can win.",
  "why.incompatible": "It got {score}. {winner} won, and the two cannot both win.",
  "why.with-savings.room.open":
    "Without savings: {left} was left and it costs {cost}. If the nämnd adopts {savings}, it fits.",
  "why.with-savings.room.settled":
    "Without savings: {left} was left and it costs {cost}. With {savings}, it fits.",
  "why.without-savings.room.open":
    "It fits without savings. If the nämnd adopts {savings}, a dearer proposal goes first.",
  "why.without-savings.room.settled":
    "It fits without savings. With {savings}, a dearer proposal goes first.",
  "why.more-yes": "{yes} said yes and {no} said no.",
  "why.more-no": "{yes} said yes and {no} said no.",
  "why.tied": "Just as many said yes as said no.",
  "why.below-minimum.save": "Fewer than {minimum} answered yes or no.",
  "why.no-answers": "Nobody answered yes or no.",
  "why.others": "{n} other proposals",
  "why.even-with-savings": "Not even with the savings: then {left} was left.",
  "why.funded.per-cost":
    "It got {score} and costs {cost}. The order went by {unit, select, votes {votes} other {points}} for the money, and {left} was left.",
  "why.paid":
    "It got {score}. Its supporters paid {cost} together, {price} for each {unit, select, votes {vote} other {point}}.",
  "why.paid.most":
    "It got {score}. Its supporters paid {cost} together, at most {price} for each {unit, select, votes {vote} other {point}}.",
  "why.paid.later":
    "It got {score}. The shares were not enough, but it fitted in the {left} that was left over.",
  "why.short": "It got {score}. Its supporters had {had} left together, and it costs {cost}.",
  "why.short.after":
    "It got {score}. Its supporters first paid for {others}. Then they had {had} left, and it costs {cost}.",
  "why.short.start": "It got {score}. Its supporters got {had} together, and it costs {cost}.",
  "why.short.left": "Nor does it fit in the {left} that was left over.",
  "why.load":
    "It got {score} and costs {cost}. After the purchase each supporter carried {load} of the costs.",
  "why.stopped": "There the count ended.",
  "why.not-reached.after":
    "It got {score}. The count had ended by then, when {others} did not fit.",
  "why.tie.first.cost": "It stood equal with {others} and went first as the cheaper.",
  "why.tie.first.score":
    "It stood equal with {others} and went first with more {unit, select, votes {votes} other {points}}.",
  "why.tie.first.lot": "It stood equal with {others}, and the lot let it go first.",
  "why.tie.after.cost": "It stood equal with {others}, which costs less and went first.",
  "why.tie.after.score":
    "It stood equal with {others}, which has more {unit, select, votes {votes} other {points}} and went first.",
  "why.tie.after.lot": "It stood equal with {others}, which the lot let go first.",
  "why.with-savings.other.open":
    "Without savings it does not win. If the nämnd adopts {savings}, it does.",
  "why.with-savings.other.settled": "Without savings it does not win. With {savings}, it does.",
  "why.without-savings.other.open":
    "It wins without savings. If the nämnd adopts {savings}, other proposals go first.",
  "why.without-savings.other.settled":
    "It wins without savings. With {savings}, other proposals go first.",
} as const satisfies Record<keyof typeof sv, string>;
