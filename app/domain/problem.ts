/**
 * An expected refusal, as a value: what is wrong, and the figures its sentence needs.
 * The words live in `text/`, one sentence a key. `field` names the form field it belongs beside.
 */
export interface Problem {
  key: ProblemKey;
  field?: string;
  values?: Readonly<Record<string, string | number>>;
}

/** Every refusal the platform can give. `text/` must have a sentence for each. */
export const problemKeys = [
  // the ballot
  "ballotEmpty",
  "tooManyChoices",
  "overBudget",
  "unknownProposal",
  "proposalOfOtherArea",
  "proposalNotOnBallot",
  "choiceRepeated",
  "scoreNotAllowed",
  "tooFewChoices",
  "tooManyGiven",
  "tooManyOnOne",
  "tooManyStars",
  "ballotTooLarge",
  "savingAnswerUnknown",
  "areaUnknown",
  "importedRoundTakesNoBallots",
  // the moment
  "votingNotOpen",
  "votingClosed",
  "ideasNotOpen",
  "discussionClosed",
  // who
  "signInNeeded",
  "notResident",
  "tooYoung",
  "areaNotInRound",
  "areaNotYours",
  "ageUnknown",
  // forms
  "required",
  "tooLong",
  "tooShort",
  "notANumber",
  "notWholeKronor",
  "negative",
  "notPositive",
  "tooLarge",
  "notADate",
  "dateBefore",
  "localTimeMissing",
  "localTimeTwice",
  "slugTaken",
  "slugInvalid",
  "unknownChoice",
  "formUnreadable",
  // configuring a round
  "lockedAtPublication",
  "lockedAtVoting",
  "onlyLater",
  "extensionReasonNeeded",
  "areaCycle",
  "areaParentUnknown",
  "noAreas",
  "tooManyAreas",
  "areaInUse",
  "areaDivided",
  "polygonUnreadable",
  "noPot",
  "decisionNeeded",
  "scheduleOrder",
  "percentOutOfRange",
  "alreadyPublished",
  "conditionNeeded",
  "pointsNotFalling",
  "tooManyPlaces",
  "phragmenNeedsOneVoteEach",
  "ruleCannotKeepApart",
  "keepApartNeedsGreedy",
  "onlySpendsKeptApart",
  "keptApartElsewhere",
  // review and decision
  "reasonNeeded",
  "hideReasonNeeded",
  "mergeTargetNeeded",
  "mergeTargetUnknown",
  "numberTaken",
  "numberInvalid",
  "costNeeded",
  "areaNeeded",
  "alreadyReviewed",
  "alreadyAnswered",
  "ownIdea",
  "decisionNotOpen",
  "dayInFuture",
  "dayBeforeClose",
  "paragraphInvalid",
  "deviationNeedsReason",
  "deviationNeedsClass",
  "changedMeanwhile",
] as const;
export type ProblemKey = (typeof problemKeys)[number];
