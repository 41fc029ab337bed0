import { describe, expect, test } from "vitest";
import { type Act, acts, can, mayAnswer, mayReadReport } from "#app/domain/permissions.ts";
import { type Role, roles } from "#app/domain/person.ts";

/** v visitor, r resident, o officer, a administrator, m member of the nämnd, s observer. */
const expected: Readonly<Record<Act, string>> = {
  readRounds: "vroams",
  vote: "r",
  argue: "r",
  ask: "r",
  markHelpful: "r",
  offerHelp: "r",
  submitIdea: "r",
  reportPost: "r",
  follow: "r",
  readDrafts: "oa",
  configureRound: "a",
  publishRound: "a",
  manageRoll: "a",
  editProposals: "a",
  reviewIdeas: "oa",
  answerQuestions: "oam",
  answerOffers: "oa",
  hidePosts: "oa",
  keyPaper: "oa",
  readReport: "oams",
  recordDecision: "m",
  readAudit: "as",
  recordDelivery: "oa",
  administerStaff: "a",
  configureMunicipality: "a",
  secureOwnAccount: "oams",
  leaveOwnAccount: "r",
};
const letters: Readonly<Record<Role, string>> = {
  resident: "r",
  officer: "o",
  administrator: "a",
  member: "m",
  observer: "s",
};

describe("who may do what", () => {
  test.each(acts)("%s is allowed to exactly those who should", (act) => {
    const may = [null, ...roles].filter((role) => can(role, act));
    const inLetters = may.map((role) => (role === null ? "v" : letters[role]));
    expect(inLetters.join("")).toBe(expected[act]);
  });

  test("no one who answers for a round votes in it, and no resident runs it", () => {
    const running: Act[] = ["configureRound", "publishRound", "reviewIdeas", "recordDecision"];
    for (const role of roles) {
      if (running.some((act) => can(role, act))) expect(can(role, "vote")).toBe(false);
    }
  });
});

describe("the nämnd's report", () => {
  test("anyone may read it once the result is known", () => {
    for (const role of [null, ...roles]) {
      expect(mayReadReport(role, "decide")).toBe(true);
      expect(mayReadReport(role, "follow-up")).toBe(true);
    }
  });

  test.each(["draft", "inform", "discuss", "vote", "count"] as const)(
    "in %s it is open to those who work with the round, not to residents or visitors",
    (moment) => {
      const readers = [null, ...roles].filter((role) => mayReadReport(role, moment));
      expect(readers).toEqual(["officer", "administrator", "member", "observer"]);
    },
  );
});

describe("who may answer a question", () => {
  const person = (role: Role, id: string) => ({
    ...{ id, role, name: id, title: null, homeArea: null, bornOn: null },
  });
  const question = { addressee: { id: "asked", name: "A", title: null } };

  test("the one it was put to, and nobody for them", () => {
    const may = (id: string) => roles.filter((role) => mayAnswer(person(role, id), question));
    expect(may("asked")).toEqual(["officer", "administrator", "member"]);
    expect(may("other")).toEqual([]);
  });
});
