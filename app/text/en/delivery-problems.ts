import type { deliveryProblems as sv } from "../sv/delivery-problems.ts";

/** Why a decision, or a step of the work with it, cannot be written down so. */
export const deliveryProblems: Readonly<Record<keyof typeof sv, string>> = {
  "problem.dayInFuture": "That day has not come. Write the day the decision was made.",
  "problem.dayBeforeClose": "Voting closed {closed}. The decision must be from later.",
  "problem.stepInFuture": "That day has not come. Write the day it happened.",
  "problem.stepTooEarly": "The day is too early. Write {first} or a later day.",
  "problem.stepTooLate": "The day is too late. Write {last} or an earlier day.",
  "problem.stageBackwards":
    "The work has already come further. Correct the step that is wrong instead.",
  "problem.readyPassed": "That day has passed. Write a day to come.",
  "problem.delayReasonNeeded": "It will be ready later than was said. Write why.",
  "problem.deliveryNotDecided": "The nämnd has not decided that this is to be carried out.",
  "problem.deliveryOnlyStopped":
    "The nämnd no longer wants to carry this out. You can only write that it is stopped.",
};
