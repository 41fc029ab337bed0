import type { rules as sv } from "../sv/rules.ts";

/** Sentences made from a round's own rules: outcome, ballot, count, savings, who may vote. */
export const rules = {
  "outcome.spend.advisory":
    "The result for spending is advisory. The municipal committee (nämnd) takes it into account, and gives its reasons if it departs from it.",
  "outcome.spend.binding":
    "The result for spending is binding. The municipal committee (nämnd) has undertaken to decide in line with it, within law and budget.",
  "outcome.spend.binding-when":
    "The result for spending is binding if {conditions}. Otherwise it is advisory.",
  "outcome.save.advisory":
    "The result for savings is advisory. The municipal committee (nämnd) takes it into account, and gives its reasons if it departs from it.",
  "outcome.save.binding":
    "The result for savings is binding. The municipal committee (nämnd) has undertaken to decide in line with it, within law and budget.",
  "outcome.save.binding-when":
    "The result for savings is binding if {conditions}. Otherwise it is advisory.",
  "outcome.ground": "Decision: {organ}, {paragraph}, {date}.",
  "outcome.noGround": "The decision the rule rests on is not written in yet.",
  "outcome.level.KF": "Level of decision: municipal council",
  "outcome.level.KS": "Level of decision: municipal executive board",
  "outcome.level.nämnd": "Level of decision: committee (nämnd)",
  "outcome.and": "{first} and {last}",
  "outcome.condition.turnout": "at least {percent} of those entitled to vote take part",
  "outcome.condition.ballots": "at least {n} people vote",
  "outcome.what": "What does this mean?",
  "outcome.whatText":
    "Binding: the committee (nämnd) has decided in advance to follow the result, as far as law and budget allow. Advisory: the nämnd makes the decision, and must explain if it departs from the result. In both cases it is the nämnd that makes the formal decision.",
  "reason.always-advisory": "The rule was set this way from the start.",
  "reason.always-binding": "The rule was set this way from the start.",
  "reason.conditions-met": "The condition is met: {conditions}.",
  "reason.conditions-not-met": "The condition is not met: {conditions}.",
  "reason.staff-negotiation":
    "The municipality must first negotiate with the trade unions. The saving can therefore never be binding.",
  "ballot.approval": "{n, plural, one {Choose one proposal} other {Choose up to {n} proposals}}",
  "ballot.knapsack": "Fill the budget",
  "ballot.choose-one": "Choose one proposal",
  "ballot.points": "Give out {total}",
  "ballot.ranking": "{n, plural, one {Rank one proposal} other {Rank {n} proposals}}",
  "ballot.grades": "Grade the proposals",
  "ballot.star": "Fill the budget and star one proposal",
  "ballot.imported": "Imported votes",
  "ballot.approval.text":
    "{n, plural, one {You give one vote to a spending proposal.} other {You give up to {n} votes to different spending proposals.}} Every vote counts the same.",
  "ballot.knapsack.text":
    "You choose spending proposals that together fit in the area’s pot. Every choice counts the same.",
  "ballot.choose-one.text":
    "You give your vote to one spending proposal. You can switch until you send it.",
  "ballot.points.text":
    "You share out {total} among the spending proposals. One proposal can get at most {mostEach}.",
  "ballot.ranking.text":
    "{n, plural, one {You choose the spending proposal you want most. It gets {points} points.} other {You rank up to {n} spending proposals, the best first. The places give {points} points, in that order.}}",
  "ballot.grades.text":
    "You grade the spending proposals from 0 to {top}. The grades are added up as points.",
  "ballot.star.text":
    "You choose spending proposals that together fit in the area’s pot. You can star one of them. It gets two votes, the others one.",
  "ballot.atLeast": "If you choose any spending proposal you must choose at least {least}.",
  "ballot.imported.text": "The votes were imported from a file. No new votes are accepted.",
  "ballot.savings.text": "You answer yes, no or abstain to each saving.",
  "savings.addition":
    "If a saving gets more yes than no, the area’s pot grows by what is saved in the first year.",
  "savings.target": "Savings with more yes than no are added up towards the target of {sum}.",
  "savings.list":
    "Savings with more yes than no become a list for the nämnd. The pot does not change.",
  "savings.minimum": "At least {n} people must answer yes or no.",
  "savings.both": "The result is shown both without and with the savings.",
  "eligible.age": "You must have turned {age} by {date}.",
  "eligible.ageBetween": "You must be between {age} and {most} years old on {date}.",
  "eligible.ageAny": "People of all ages may vote.",
  "eligible.home": "You vote in the area where you live.",
  "eligible.chosen": "You vote in one of the areas. You choose which one.",
  "eligible.residentOfOne": "You must be registered as living in the area.",
  "eligible.resident": "You must be registered as living in one of the areas.",
  "eligible.self-declared": "No roll is used. You certify yourself where you live.",
  "eligible.codes": "You vote with a code that you are given.",
  "eligible.organisations": "Companies and associations cannot vote.",
} as const satisfies Record<keyof typeof sv, string>;
