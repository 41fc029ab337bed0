import type { problems as sv } from "../sv/problems.ts";

/** One sentence for each refusal: what is wrong and what to do. */
export const problems = {
  "problem.ballotEmpty":
    "You have not chosen anything. Choose at least one proposal or answer a saving.",
  "problem.tooManyChoices":
    "You have chosen {chosen} proposals but may choose at most {limit}. Remove some.",
  "problem.overBudget": "You have chosen {overKronor} too much. Remove something.",
  "problem.unknownProposal":
    "Something you chose does not exist. Press “Change my choices” and choose again.",
  "problem.proposalOfOtherArea":
    "Something you chose belongs to another area. Press “Change my choices” and choose again.",
  "problem.proposalNotOnBallot":
    "Something you chose is not part of the vote. Press “Change my choices” and choose again.",
  "problem.choiceRepeated": "“{title}” is chosen twice. Remove one of them.",
  "problem.scoreNotAllowed": "A vote is always whole. Press “Change my choices” and choose again.",
  "problem.tooFewChoices":
    "You have chosen {chosen} proposals but must choose at least {least}. Choose more.",
  "problem.tooManyGiven": "You have given out {given} but only have {limit}. Take some back.",
  "problem.tooManyOnOne": "“{title}” has been given too much. Give it at most {limit}.",
  "problem.tooManyStars": "You have starred {stars} proposals. You may only star one.",
  "problem.ballotTooLarge":
    "There are too many choices in the vote. We can read at most {limit}. Press “Change my choices” and remove some.",
  "problem.savingAnswerUnknown": "Answer yes, no or abstain.",
  "problem.areaUnknown": "The area is not in the round. Choose another one.",
  "problem.importedRoundTakesNoBallots":
    "The round was imported from a file. It does not accept votes.",
  "problem.votingNotOpen": "Voting has not opened.",
  "problem.votingClosed": "Voting has closed. Your vote was not accepted.",
  "problem.ideasNotOpen":
    "Ideas are not being accepted now. Copy your text if you want to keep it.",
  "problem.discussionClosed": "The discussion is closed. Copy your text if you want to keep it.",
  "problem.signInNeeded": "Sign in first.",
  "problem.notResident":
    "Only people registered as living in the round’s areas may vote. Is that you? Ring the contact person.",
  "problem.tooYoung": "You must have turned {minimumAge} by {ageOn} to vote.",
  "problem.tooOld": "You may be {maximumAge} at most on {ageOn} to vote.",
  "problem.ageBelowLowest": "The highest age is below the lowest.",
  "problem.areaNotInRound": "The area is not in the round.",
  "problem.areaNotYours": "You can only vote in the area where you live.",
  "problem.ageUnknown": "We do not know your age. Ring the contact person.",
  "problem.notOnRoll": "You are not on the roll of this round. It has those who live in the areas.",
  "problem.codeUnknown": "The code is not right. Read it in the letter and write it again.",
  "problem.fileNeeded": "Choose a file.",
  "problem.fileUnreadable": "The file cannot be read. Save it as CSV with one row per person.",
  "problem.columnMissing": "The file lacks the column {column}. It belongs in the first row.",
  "problem.rollFrozen": "The roll was frozen when the vote opened.",
  "problem.rollNotFrozen": "The vote has not opened. Read a new file instead.",
  "problem.rollEmpty": "Nobody in the file may vote. The roll is as it was.",
  "problem.alreadyOnRoll": "The person is already on the roll.",
  "problem.sameStaff": "Someone else than you must approve it.",
  "problem.votedOnPaper": "You have voted on paper. That is why you cannot vote here.",
  "problem.numberUnreadable": "The number cannot be read. Write twelve digits, YYYYMMDDNNNN.",
  "problem.lookUpTooOften":
    "You have looked up {limit} numbers in ten minutes. Wait a while and try again.",
  "problem.ownMark": "You proposed the mark. A colleague has to confirm it.",
  "problem.paperNotOffered": "In this round people vote with a code only, not on paper.",
  "problem.paperNotOpen": "The vote has not opened. Paper ballots are taken then.",
  "problem.paperClosed": "The ballot list is closed. It takes no more paper ballots.",
  "problem.batchNameTaken": "Another batch has that name. Choose another.",
  "problem.batchFull": "The protocol says {limit} ballots, and that many have been keyed.",
  "problem.batchNotWhole": "The batch does not match its protocol yet. See what is missing.",
  "problem.serialUnknown": "The serial is not in the batch. Read it on the ballot again.",
  "problem.keyedBefore": "You have keyed this ballot already. A colleague keys it next.",
  "problem.spoiledWithMarks": "A spoiled ballot has no marks. Take one of them away.",
  "problem.required": "Fill this in.",
  "problem.tooLong": "The text is too long. There is room for {limit} characters at most.",
  "problem.tooShort": "The text is too short. Write at least {limit} characters.",
  "problem.notANumber": "Write a number in digits.",
  "problem.notWholeKronor": "Write whole kronor, without öre.",
  "problem.negative": "The number must not be less than zero.",
  "problem.notPositive": "The number is too small. Write 1 or more.",
  "problem.tooLarge": "The number is too large. At most {limit}.",
  "problem.notADate": "Write a date, for example 2026-05-04.",
  "problem.dateBefore": "The time must be after {earliestMs}.",
  "problem.localTimeMissing":
    "That time does not exist that night, when summer time begins. Choose another.",
  "problem.localTimeTwice":
    "That time comes twice that night, when summer time ends. Choose another.",
  "problem.slugTaken": "The address is taken. Choose another.",
  "problem.slugInvalid": "The address may only have small letters a–z, digits and hyphens.",
  "problem.unknownChoice": "Choose one of the alternatives.",
  "problem.formUnreadable": "The form could not be read. Reload the page and try again.",
  "problem.lockedAtPublication":
    "This was locked when the round was published and cannot be changed.",
  "problem.lockedAtVoting": "This was locked when voting opened and cannot be changed.",
  "problem.onlyLater": "Voting has opened. The time can now only be moved later than {earliestMs}.",
  "problem.extensionReasonNeeded": "Write why the time is moved. Residents see it.",
  "problem.areaCycle": "An area cannot lie within itself.",
  "problem.areaParentUnknown": "The area it should lie in does not exist.",
  "problem.noAreas": "Add at least one area.",
  "problem.tooManyAreas": "There are too many areas. At most {limit} fit.",
  "problem.areaInUse":
    "The area {area} has proposals and cannot be removed. Move the proposals first.",
  "problem.areaDivided": "The area is divided into smaller ones. Write the money on them instead.",
  "problem.polygonUnreadable":
    "Write longitude and latitude on each line, for example 17.80 62.63. At least three are needed.",
  "problem.noPot": "The area has no money. Enter an amount.",
  "problem.decisionNeeded":
    "Write which decision the rule rests on: organ, item number (§) and date.",
  "problem.scheduleOrder": "The times must come in order. This one must be after {earlierAtMs}.",
  "problem.percentOutOfRange": "Write a share between 0 and 100 per cent.",
  "problem.alreadyPublished": "The round is already published.",
  "problem.conditionNeeded": "Write at least one condition, or choose another rule.",
  "problem.pointsNotFalling":
    "Each place must give fewer points than the one before. For example 3, 2, 1.",
  "problem.phragmenNeedsOneVoteEach":
    "Phragmén’s method needs a ballot where each person gives a proposal at most one vote.",
  "problem.ruleCannotKeepApart":
    "Only most votes first can keep proposals apart. These are kept apart: {proposals}.",
  "problem.keepApartNeedsGreedy":
    "The round’s counting rule cannot keep proposals apart. Only most votes first can.",
  "problem.onlySpendsKeptApart": "Only spending can be kept apart. A saving takes no money.",
  "problem.keptApartElsewhere":
    "“{title}” is a saving or lies in another area. They are counted apart anyway.",
  "problem.tooManyPlaces": "There are too many places. At most {limit} fit.",
  "problem.reasonNeeded": "Write a reason. The proposer sees it.",
  "problem.hideReasonNeeded": "Write a reason. It is shown where the post was.",
  "problem.mergeTargetNeeded": "Choose which proposal to merge the idea with.",
  "problem.mergeTargetUnknown": "The proposal you want to merge with does not exist.",
  "problem.numberInvalid":
    "The number may only have letters and digits, at most ten. For example HS8.",
  "problem.numberTaken": "Another proposal has that number.",
  "problem.costNeeded": "Write what the proposal costs before it goes further.",
  "problem.areaNeeded": "Choose an area.",
  "problem.alreadyReviewed":
    "Somebody else has already reviewed the idea. Read where it stands now.",
  "problem.alreadyAnswered": "Somebody else has already answered the question.",
  "problem.ownIdea": "You cannot review your own idea. Ask a colleague.",
  "problem.decisionNotOpen": "Decisions can be entered once the votes are counted.",
  "problem.paragraphInvalid": "Write the item number in digits, for example 84.",
  "problem.deviationNeedsReason": "The decision departs from the result. Write why.",
  "problem.deviationNeedsClass":
    "The decision departs from the result. Choose what kind of reason.",
  "problem.changedMeanwhile": "Somebody else has changed this. Reload the page and try again.",
  "problem.trusteesTooFew": "Write at least two trustees, one on each line.",
  "problem.trusteesTooMany": "A round can have at most {limit} trustees.",
  "problem.trusteeTwice": "{name} stands twice. Every trustee must have a name of their own.",
  "problem.thresholdOutOfRange": "Write a number from 2 to {most}.",
  "problem.keysMissing":
    "The trustees have no key that suits the round yet. They make it at their ceremony.",
  "problem.keysNotRehearsed":
    "Every share must have taken part in a rehearsal. {n, plural, one {One share} other {# shares}} remain.",
  "problem.keysHeldByServer": "The server holds the key of this round.",
  "problem.keysOfOtherRound": "The file belongs to another round.",
  "problem.keysDiffer":
    "The key has {shares} shares and needs {threshold}. The round says otherwise.",
  "problem.rehearsalUnknown": "The answer does not belong to the latest rehearsal.",
  "problem.rehearsalShareWrong": "Share {no} cannot have taken part in the rehearsal.",
  "problem.boxNotReady":
    "The votes may not be opened yet. The server closes the ledger when the time for complaints is over.",
  "problem.boxAlreadyOpened": "The votes have been opened already.",
  "problem.ballotsMissing":
    "{n, plural, one {One vote} other {# votes}} in the ledger are missing in the database. Restore {n, plural, one {it} other {them}} from a backup.",
  "problem.openingsMissing":
    "{n, plural, one {One counted vote is} other {# counted votes are}} not among those opened.",
  "problem.openingsUnknown": "Line {line} is no vote that is counted in the round.",
  "problem.emailInvalid": "Write an e-mail address, such as name@example.se.",
  "problem.emailTaken": "The address already has an account.",
  "problem.nameReserved": "The name is taken. Choose another.",
  "problem.signInWrong": "You could not be signed in. Check all three and try again.",
  "problem.codeWrong": "The code is wrong or has been used. Wait for the next one.",
  "problem.passwordCommon": "The password is too common. Choose one nobody can guess.",
  "problem.passwordHasEmail": "The password must not contain your e-mail address.",
  "problem.passkeyWrong": "The passkey could not be used. Reload the page and try again.",
  "problem.ownAccess": "You cannot change your own role or access. Ask another administrator.",
  "problem.lastAdministrator": "There must be at least one administrator.",
  "problem.colourInvalid": "Write the colour as # and six characters, such as #0f6674.",
  "problem.pictureUnknown": "The picture must be PNG, JPEG or WebP.",
  "problem.pictureTooLarge": "The picture is too large. It may be at most {limit} kB.",
  "problem.codesClosed": "Voting has closed. No more codes can be made.",
  "problem.lettersMade":
    "Some have a code already. Tick the box to let new codes replace the old ones.",
  "problem.orderMade": "Those codes have been made already. Press again if you want more.",
  "problem.tooManyLetters":
    "The file is too long. Divide it, so that at most {limit} letters are made at a time.",
  "problem.noneOnRoll": "None of them is on the roll in that way. No letters have been made.",
  "problem.addressColumnsMissing":
    "The file lacks one of the columns personnummer, namn, adress, postnummer and ort.",
  "problem.passwordShort": "The password is too short. Write at least {limit} characters, or none.",
  "problem.passwordSigns": "The password may have at most 60 letters, figures and common signs.",
  "problem.priceFileUnreadable":
    "The file cannot be read. Save it as CSV with one row for each price.",
  "problem.priceNameTaken": "There is already a price with that name. Change that one instead.",
  "problem.priceSpanTurned": "The lowest price is higher than the highest. Change places.",
  "problem.tooManyPrices": "The list holds at most {limit} prices. Take some away.",
} as const satisfies Record<keyof typeof sv, string>;
