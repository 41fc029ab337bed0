import type { recount as sv } from "../sv/recount.ts";

/** The page where anyone counts the ballots again, and the names of the counting rules. */
export const recount = {
  "recount.title": "Count the votes again",
  "recount.titleOf": "Count again: {title}",
  "recount.lead": "Here you can count the votes yourself and see whether the result is right.",
  "recount.toResult": "To the result",
  "recount.notYet": "You can count the votes again when the result is known.",
  "recount.how": "How it works",
  "recount.how.1": "Your browser fetches the ballots and the published result from this website.",
  "recount.how.2": "It counts each area by itself, by the rule of the round.",
  "recount.how.3": "If there are savings, it counts both without and with them.",
  "recount.how.4": "Then it compares with the published result.",
  "recount.how.5": "All of it happens on your own computer or phone. Nothing is sent from here.",
  "recount.ballotsText":
    "The ballots have no names. They are sorted by what they say, not by when they came.",
  "recount.rule": "Rule: {rule}.",
  "recount.noScripts":
    "The button for counting again needs scripts in your browser. You can also count by yourself, see below.",
  "recount.start": "Count again now",
  "recount.again": "Count once more",
  "recount.beginning": "Fetching the result",
  "recount.reading": "Reading ballots in {area}",
  "recount.rows": "{rows} of {all} rows",
  "recount.counting": "Counting {area}, area {n} of {all}",
  "recount.progress": "How far the count has come",
  "recount.result": "This is what came of it",
  "recount.allSame":
    "{n, plural, one {The same result as the published one.} other {The same result as the published one in all {n} areas.}}",
  "recount.differs":
    "{n, plural, one {The result differs from the published one in one area.} other {The result differs from the published one in {n} areas.}}",
  "recount.differsText":
    "Load the page again and count once more. If it still differs, tell the nämnd.",
  "recount.notCounted":
    "{n, plural, one {One area could not be counted again.} other {{n} areas could not be counted again.}}",
  "recount.same": "The same",
  "recount.different": "Differs",
  "recount.withheld": "Not shown",
  "recount.refused": "Not possible",
  "recount.ballots": "{n, plural, one {One ballot} other {{count} ballots}} counted.",
  "recount.spent": "Together they cost {sum}.",
  "recount.noneWon": "No proposal won.",
  "recount.difference.ballots": "{published} ballots are published. The file has {here}.",
  "recount.difference.lot": "The seed of the lot in the file is not the published one.",
  "recount.difference.winners.without":
    "Without savings, {published} is published. Here {here} won.",
  "recount.difference.winners.with": "With savings, {published} is published. Here {here} won.",
  "recount.difference.spent.without":
    "Without savings, the published cost is {published}. Here it came to {here}.",
  "recount.difference.spent.with":
    "With savings, the published cost is {published}. Here it came to {here}.",
  "recount.difference.saving":
    "{number}: {publishedYes} yes and {publishedNo} no are published. Here there were {yes} yes and {no} no.",
  "recount.nothing": "nothing",
  "recount.failed.network":
    "The file {path} could not be fetched. See that you are online and try again.",
  "recount.failed.unreadable": "The file {path} could not be read.",
  "recount.failed.line": "Line {line}:",
  "recount.failed.broken": "The count was stopped by a fault in the program:",
  "recount.other": "What if another rule had been used",
  "recount.otherText":
    "You can count the same ballots by another rule. It changes nothing. People might also have voted differently.",
  "recount.otherRule": "Rule to try",
  "recount.otherStart": "Count by that rule",
  "recount.hypothetical": "Hypothetical",
  "recount.hypotheticalText":
    "This is what the rule {rule} would have given. It is not the result.",
  "recount.asResult": "The same proposals as in the result.",
  "recount.gains": "Would have won but did not: {names}.",
  "recount.losses": "Won but would not have: {names}.",
  "recount.refusal.phragmen-needs-approval":
    "The rule can only be used when every vote counts the same. Here votes have different points.",
  "recount.refusal.only-greedy-keeps-apart":
    "The rule cannot keep apart proposals that cannot both be built.",
  "recount.refusal.too-many-candidates": "The rule can weigh at most 5 000 proposals.",
  "recount.byHand": "Count without this page",
  "recount.byHandText":
    "You can download the ballots and count with a program. The files are in the .pb format of pabulib.org.",
  "recount.byHand.1": "Download the file of each area.",
  "recount.byHand.2": "Get the source code of Rådslag, which is open, and run npm install.",
  "recount.byHand.3": "Run this command for each file:",
  "recount.byHand.4": "Compare with the published result.",
  "recount.byHand.file":
    "The file itself says which rule applies, how the lot fell and which savings were favoured. The command counts both without and with them. With --rule you can try another rule.",
} as const satisfies Record<keyof typeof sv, string>;
