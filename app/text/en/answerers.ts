import type { answerers as sv } from "../sv/answerers.ts";

/** Who decides and who answers: the politicians and officers one can put questions to. */
export const answerers = {
  "who.title": "Politicians and officers",
  "who.lead": "Here are the elected representatives, and the officers who answer questions.",
  "who.members": "Elected representatives",
  "who.officers": "Officers",
  "badge.member": "Elected representative",
  "badge.officer": "Officer",
  "who.organ": "Nämnd or department",
  "who.allOrgans": "All",
  "who.noneHere": "Nobody is here.",
  "who.showAll": "Show everyone",
  "directory.title": "How you are presented",
  "directory.text":
    "This is shown to everyone on the page Politicians and officers. An administrator writes the nämnd and the party.",
  "directory.photo": "Your picture",
  "directory.photo.text":
    "With a picture residents see whom they ask. You need not have one. Without it your initials are shown.",
  "directory.photo.choose": "Choose a picture of yourself",
  "directory.photo.consent":
    "By saving the picture you agree that everyone can see it beside your name. You can remove it whenever you want. It also goes when your access is withdrawn.",
  "directory.photo.save": "Save the picture",
  "directory.organ": "Nämnd or department",
  "directory.organ.hint": "The whole name, the same for all who belong to it.",
  "directory.party": "Party",
  "directory.party.hint": "The whole name.",
  "directory.partyShort": "The party’s abbreviation",
  "directory.partyShort.hint": "It stands by the name, for example (ÄP).",
  "directory.answersFor": "Answers for",
  "directory.answersFor.hint": "For example playgrounds, parks and bicycle paths.",
  "directory.phone": "The function’s telephone",
  "directory.phone.hint": "Optional. Not a private number.",
  "directory.email": "The function’s e-mail",
  "directory.email.hint": "Optional. Shown to everyone.",
  "who.asked":
    "{answered, plural, =0 {Has not answered a question yet.} one {Has answered one question.} other {Has answered # questions.}}",
  "who.waiting":
    "{n, plural, one {One question is waiting} other {# questions are waiting}}, {days, plural, =0 {since today} one {the longest for one day} other {the longest for # days}}",
  "who.noQuestions": "Takes no questions here.",
  "who.ask": "How to ask a question",
  "who.askText":
    "Choose the proposal that the question is about. The question and the answer are shown there to everyone.",
  "who.askIn": "Choose a proposal in {round}",
  "who.askClosed": "No questions can be asked right now. They can when a round is discussed.",
  "who.nobody": "The municipality has not entered anyone yet.",
  "who.contact": "Other contact",
} as const satisfies Record<keyof typeof sv, string>;
