import { describe, expect, test } from "vitest";
import { sides } from "#app/domain/discussion.ts";
import { limits } from "#app/domain/limits.ts";
import { isOnBallot } from "#app/domain/proposal.ts";
import { debate } from "#db/demo/discussion/debate.ts";
import { demoAt } from "#db/demo/index.ts";
import { prose } from "#db/demo/prose.ts";
import type { DemoRound } from "#db/demo/types.ts";

const demo = demoAt("follow-up");
const [main, youth] = demo.rounds as [DemoRound, DemoRound];
const atTheVote = demoAt("vote").rounds;

/** Every string below a value, with the path that leads to it. */
function stringsIn(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${path}/${key}`));
}

const told = [...demo.rounds, ...atTheVote].flatMap(({ ballots, areas, ...round }) =>
  stringsIn(round, round.round.slug),
);

describe("the demo's words", () => {
  test("are never those of an election, and never the bare word for binding", () => {
    const banned =
      /(?<!\p{L})(bindande|folkomröstning\p{L}*|val|valet|valsed\p{L}*|tjänsteman)(?!\p{L})/iu;
    expect(told.length).toBeGreaterThan(1000);
    for (const { path, text } of told) expect(text, path).not.toMatch(banned);
  });

  test("come in short sentences", () => {
    for (const { path, text } of told) {
      for (const sentence of text.split(/(?<=[.!?:])\s+|\n+/)) {
        const words = sentence.replaceAll("\u00a0", "").split(" ").length;
        expect(words, `${path}: ${sentence}`).toBeLessThanOrEqual(15);
      }
    }
  });

  test("never let a sum break between its figures or before kr", () => {
    const written = told.filter(({ path }) => !path.endsWith("/phone"));
    for (const { path, text } of written) expect(text, path).not.toMatch(/\d (\d{3}(?!\d)|kr\b)/);
    expect(prose("620 000 kr\n  om året")).toBe("620\u00a0000\u00a0kr om året");
    expect(prose("klockan 23 och 5")).toBe("klockan 23 och 5");
  });

  test("fit where residents and officers could have written them", () => {
    const most = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
    const { proposals, questions, decisions } = main;
    const named = [...proposals, ...youth.proposals];
    expect(most(named.map(({ title }) => title))).toBeLessThanOrEqual(limits.titleCharacters);
    expect(most(named.map(({ summary }) => summary))).toBeLessThanOrEqual(limits.summaryCharacters);
    expect(most(named.map(({ description }) => description))).toBeLessThanOrEqual(
      limits.descriptionCharacters,
    );
    expect(
      most([...main.arguments, ...youth.arguments].map(({ text }) => text)),
    ).toBeLessThanOrEqual(limits.argumentCharacters);
    expect(most(questions.map(({ text }) => text))).toBeLessThanOrEqual(limits.questionCharacters);
    expect(most(questions.map(({ answer }) => answer?.text ?? ""))).toBeLessThanOrEqual(
      limits.answerCharacters,
    );
    expect(most(decisions.map(({ reason }) => reason))).toBeLessThanOrEqual(
      limits.reasonCharacters,
    );
    expect(most(demo.people.map(({ name }) => name))).toBeLessThanOrEqual(limits.nameCharacters);
  });

  test("say that the other 8 200 residents have their turn in 2027", () => {
    expect(main.round.purpose).toContain("De andra delarna av Älvhamn har sin tur 2027.");
    expect(main.round.purpose).toContain("8\u00a0200 personer");
  });
});

describe("the discussion", () => {
  test("gives every proposal three to eight arguments, never one side alone", () => {
    for (const proposal of main.proposals.filter(isOnBallot)) {
      const about = main.arguments.filter(({ proposalId }) => proposalId === proposal.id);
      expect(about.length, proposal.title).toBeGreaterThanOrEqual(3);
      expect(about.length, proposal.title).toBeLessThanOrEqual(8);
      for (const side of sides) expect(about.some((argument) => argument.side === side)).toBe(true);
    }
  });

  test("begins on each proposal when an officer has let it through, and ends with the vote", () => {
    for (const { proposalId, writtenAtMs } of main.arguments) {
      const proposal = main.proposals.find(({ id }) => id === proposalId);
      expect(writtenAtMs, proposalId).toBeGreaterThan(proposal?.reviewedAtMs ?? Infinity);
      expect(writtenAtMs).toBeLessThan(main.round.schedule.voteClosesAtMs);
    }
  });

  test("puts questions to those who answer them, and answers after they are asked", () => {
    const answering = demo.people.filter(({ answersQuestions }) => answersQuestions);
    for (const { addressee, askedAtMs, answer } of main.questions) {
      expect(answering.map(({ id }) => id)).toContain(addressee.id);
      if (answer) expect(answer.atMs).toBeGreaterThan(askedAtMs);
    }
  });

  test("refuses a debate it cannot read", () => {
    expect(() => debate("HS1", "kanske, dag 3, Någon: Nja.")).toThrow(/HS1/);
  });
});

describe("the rows of the demo", () => {
  test("have ids of their own, and point at rows that are there", () => {
    const rows = [main, youth].flatMap((round) => [
      ...round.proposals,
      ...round.changes,
      ...round.arguments,
      ...round.questions,
      ...round.reports,
      ...round.decisions,
      ...round.notes,
      ...round.deliveries,
    ]);
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointedAt = rows.flatMap((row) => ("proposalId" in row ? [row.proposalId] : []));
    expect(ids).toEqual(expect.arrayContaining(pointedAt));
    for (const { id, review } of main.proposals) {
      if (review.outcome === "merged") expect(ids, id).toContain(review.intoId);
    }
    for (const { subjectId } of main.reports) expect(ids).toContain(subjectId);
  });
});
