import type { roundPrivacy as sv } from "../sv/round-privacy.ts";

/** What one round does with personal data, with its own dates. */
export const roundPrivacy = {
  "privacyOf.title": "Your data in this round",
  "privacyOf.titleOf": "Your data in {round}",
  "privacyOf.lead": "How data about you are used here, and how long they stay.",
  "privacyOf.who": "Who answers for them",
  "privacyOf.controller": "Controller",
  "privacyOf.officer": "Data protection officer",
  "privacyOf.noOfficer":
    "The municipality has not written in its officer here. The contact person helps you to reach the officer.",
  "privacyOf.noContact": "No contact person has been written in yet.",
  "privacyOf.purpose": "What the data are for",
  "privacyOf.purpose.who": "To settle who may vote, and in which area.",
  "privacyOf.purpose.once": "That each person has one vote, and that it is secret.",
  "privacyOf.purpose.talk": "To show who says what in the discussion, if the person wants that.",
  "privacyOf.purpose.staff":
    "To be able to show afterwards what the municipality’s staff have done.",
  "privacyOf.purpose.else": "The data are used for nothing else.",
  "privacyOf.use.declared":
    "Here you state yourself where you live. There is no roll. Your identity number becomes a coded mark, so that you have a single vote. The number is not kept.",
  "privacyOf.use.codes":
    "Here you vote with a code that is handed out. We do not know who has been given which code.",
  "privacyOf.key.planned":
    "The key that shows who cast which vote is destroyed when the time for complaints is over: {when}.",
  "privacyOf.key.done":
    "The key that showed who cast which vote is destroyed. The time for complaints ended {when}.",
  "privacyOf.key.late":
    "The time for complaints ended {when}. The key that shows who cast which vote is destroyed when the list of votes is closed.",
  "privacyOf.sealed.planned":
    "Sealed votes and drafts are taken away when the votes are opened: {when}.",
  "privacyOf.sealed.trustees":
    "Sealed votes and drafts are taken away when the key holders have opened the votes. That is {when} at the earliest.",
  "privacyOf.sealed.done": "Sealed votes and drafts have been taken away.",
  "privacyOf.sealed.late":
    "Sealed votes and drafts are taken away when the votes have been opened. The time for complaints ended {when}.",
  "privacyOf.roll.undecided":
    "The roll, the fingerprints of the codes and the marks of paper votes are taken away {days} days after the decision. The decision is planned for {decision}. Then they are taken away {when}.",
  "privacyOf.roll.planned":
    "The roll, the fingerprints of the codes and the marks of paper votes are taken away {when}. That is {days} days after the decision.",
  "privacyOf.roll.done":
    "The roll, the fingerprints of the codes and the marks of paper votes have been taken away. How many could vote remains.",
  "privacyOf.roll.late":
    "The time of the roll ran out {when}. It is taken away within a day, when the votes have been opened.",
  "privacyOf.drafts.planned":
    "Drafts of ideas are erased on {when}. That is {days} days after the time for ideas has ended. You can also erase them yourself.",
  "privacyOf.drafts.done": "Drafts of ideas are erased.",
  "privacyOf.drafts.late":
    "The time of drafts of ideas ended on {when}. They are erased within a day.",
  "privacyOf.receivers": "Who is handed the data",
  "privacyOf.to.public": "Everyone sees the result, the opened votes and what residents write.",
  "privacyOf.to.eid":
    "The company behind the e-ID knows that you showed who you are, and when. It does not know what you vote for.",
  "privacyOf.to.letters":
    "Printers and post see name, address and code, if the municipality sends letters.",
  "privacyOf.to.trustees":
    "The key holders are handed the sealed votes. They cannot see whose they are.",
  "privacyOf.to.operator": "Whoever runs the municipality’s server and e-mail, by agreement.",
  "privacyOf.to.noOne":
    "The pages hand nothing to others, and nothing to countries outside the EU.",
  "privacyOf.imy": "Complain to IMY (imy.se)",
  "privacyOf.more": "Cookies, and what holds for all rounds",
  "privacyOf.imported": "The round was read from a file. It has no data about who voted.",
} as const satisfies Record<keyof typeof sv, string>;
