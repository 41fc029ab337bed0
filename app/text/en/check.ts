import type { check as sv } from "../sv/check.ts";

export const check: Readonly<Record<keyof typeof sv, string>> = {
  "check.title": "Check your vote",
  "check.lead": "See whether your vote is in the open list of votes.",
  "check.none": "No round has a list of votes right now. It comes when a vote opens.",
  "check.round": "Round",
  "check.code": "Your receipt code",
  "check.codeHint": "16 characters, in capitals or not. The code does not leave your screen.",
  "check.do": "Check",
  "check.bad": "That is no receipt code. It has 16 characters, as K7FD-2MPX-9RTA-4HQ8.",
  "check.offline": "The list could not be fetched. Check your connection and try again.",
  "check.counted": "The vote is in the list. It counts.",
  "check.replaced": "The vote is in the list. It does not count: a later vote has replaced it.",
  "check.withdrawn": "The vote is in the list. It does not count: the voter has voted on paper.",
  "check.notFound": "The code is not in the list.",
  "check.notFoundWhy": "Did you just vote? The list is filled within a day after you voted.",
  "check.notFoundDo": "Still missing? Get in touch and show your receipt: {name}, {phone}.",
  "check.beginning": "The first two characters of your receipt code",
  "check.beginningHint": "Nobody else needs the rest. You look the code up in the list yourself.",
  "check.show": "Show the list",
  "check.listOf": "Codes that begin with {beginning}",
  "check.listEmpty": "No code in the list begins with {beginning}.",
  "check.col.code": "Receipt code",
  "check.col.state": "The vote",
  "check.state.counted": "counts",
  "check.state.replaced": "is replaced by a later vote",
  "check.state.withdrawn": "is withdrawn, the vote was cast on paper",
  "check.beginningBad": "Write two characters, as K7.",
  "check.without": "Check without scripts",
  "check.promise": "This we promise",
  "check.promise.1": "One person has one vote. The database itself refuses a second.",
  "check.promise.2": "Your vote is sealed when you cast it. No page shows any results in advance.",
  "check.promise.3":
    "Before votes are opened, the key that shows who cast which vote is destroyed.",
  "check.promise.4":
    "Every vote is in an open list. With the receipt code you see that yours is there.",
  "check.promise.5": "Afterwards anyone can count all votes again with the control package.",
  "check.limits": "This we do not promise",
  "check.limits.1":
    "Whoever has full power over the server can see the vote come in, or open it. The keys are there.",
  "check.limits.trustees":
    "Whoever has full power over the server can see the vote come in. Only the trustees can open it.",
  "check.limits.2": "A virus in your phone can see and change what you choose.",
  "check.limits.3":
    "Whoever has your receipt code can see that a vote was replaced, never what it said.",
  "check.limits.4": "In areas with fewer than {least} votes only sums are shown.",
  "check.more": "How the list is made",
  "check.moreText":
    "The list holds a fingerprint of every vote, never the vote itself. It gets a signed checkpoint each time it grows. Keep one: then it shows if anyone rewrites the list.",
  "check.ledger": "Download the list of votes",
  "check.checkpoints": "Download the checkpoints",
};
