import type { Question } from "./discussion.ts";
import type { Person, Role } from "./person.ts";
import type { MomentKind } from "./schedule.ts";

/** Everything one must be allowed to do. */
export const acts = [
  "readRounds",
  "vote",
  "argue",
  "ask",
  "markHelpful",
  "offerHelp",
  "submitIdea",
  "reportPost",
  "follow",
  "readDrafts",
  "configureRound",
  "publishRound",
  "manageRoll",
  "editProposals",
  "reviewIdeas",
  "answerQuestions",
  "answerOffers",
  "hidePosts",
  "keyPaper",
  "readReport",
  "recordDecision",
  "readAudit",
  "recordDelivery",
  "administerStaff",
  "configureMunicipality",
  "secureOwnAccount",
  "leaveOwnAccount",
] as const;
export type Act = (typeof acts)[number];

const anyone = ["readRounds"] as const satisfies readonly Act[];
/** Staff sign in with a password and a code, or a passkey, and keep those themselves. */
const staff = [...anyone, "secureOwnAccount"] as const satisfies readonly Act[];

const officer = [
  ...staff,
  "readDrafts",
  "reviewIdeas",
  "answerQuestions",
  "answerOffers",
  "hidePosts",
  "keyPaper",
  "readReport",
  "recordDelivery",
] as const satisfies readonly Act[];

/** Who may do what. Nothing that is not written here is allowed. */
const allowed: Readonly<Record<Role | "visitor", readonly Act[]>> = {
  visitor: anyone,
  resident: [
    ...anyone,
    "vote",
    "argue",
    "ask",
    "markHelpful",
    "offerHelp",
    "submitIdea",
    "reportPost",
    "follow",
    "leaveOwnAccount",
  ],
  officer,
  administrator: [
    ...officer,
    "configureRound",
    "publishRound",
    "manageRoll",
    "editProposals",
    "readAudit",
    "administerStaff",
    "configureMunicipality",
  ],
  member: [...staff, "answerQuestions", "readReport", "recordDecision"],
  observer: [...staff, "readReport", "readAudit"],
};

/** True when someone in this role may do this; `null` is a visitor who has not signed in. */
export function can(role: Role | null, act: Act): boolean {
  return allowed[role ?? "visitor"].includes(act);
}

/** True when this person may answer a question: the one it was put to, and nobody for them. */
export function mayAnswer(person: Person, question: Pick<Question, "addressee">): boolean {
  return can(person.role, "answerQuestions") && question.addressee.id === person.id;
}

/**
 * True when someone in this role may open the nämnd's report now. Once the result is known the
 * report is a public document (offentlighetsprincipen) and anyone may; before that, those who
 * may `readReport`.
 */
export function mayReadReport(role: Role | null, moment: MomentKind): boolean {
  return moment === "decide" || moment === "follow-up" || can(role, "readReport");
}
