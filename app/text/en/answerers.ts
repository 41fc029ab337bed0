import type { answerers as sv } from "../sv/answerers.ts";

/** Who decides and who answers: the politicians and officers one can put questions to. */
export const answerers = {
  "who.title": "Politicians and officers",
  "who.lead": "Here are the elected representatives, and the officers who answer questions.",
  "who.members": "Elected representatives",
  "who.officers": "Officers",
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
