import { expect, test } from "vitest";
import { newsOf, type PublicFacts } from "#app/domain/news.ts";
import { bench, idea, round, startMs } from "../db/samples.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const { schedule } = round;
const nothing = { answered: [], changes: [], decisions: [], deliveries: [] };
const facts: PublicFacts = { schedule, proposals: [bench], ...nothing };
const idsAt = (nowMs: number, more: Partial<typeof facts> = {}) =>
  newsOf({ ...facts, ...more }, nowMs).map(({ id }) => id);

test("nothing is told before the round is public, nor before it happens", () => {
  expect(idsAt(schedule.informFromMs - 1)).toEqual([]);
  expect(idsAt(schedule.informFromMs)).toEqual(["phase-inform"]);
  const unpublished = { ...schedule, publishedAtMs: null };
  expect(idsAt(schedule.voteOpensAtMs, { schedule: unpublished })).toEqual([]);
  expect(idsAt(schedule.voteOpensAtMs - 1)).not.toContain("phase-vote");
  expect(idsAt(schedule.voteOpensAtMs)[0]).toBe("phase-vote");
});

test("what was written before anyone could read the round is told when the round is", () => {
  const early = { ...idea, submittedAtMs: startMs - DAY_MS };
  const [news] = newsOf({ ...facts, proposals: [early] }, schedule.informFromMs);
  expect(news).toMatchObject({ id: `idea-${idea.id}`, atMs: schedule.informFromMs });
});

test("a vote that is given more time ends soon once more", () => {
  const { voteClosesAtMs } = schedule;
  const longer = { ...schedule, voteClosesAtMs: voteClosesAtMs + DAY_MS };
  const soon = `ends-vote-${voteClosesAtMs}`;
  expect(idsAt(voteClosesAtMs - 2 * DAY_MS - 1)).not.toContain(soon);
  expect(idsAt(voteClosesAtMs - 2 * DAY_MS)).toContain(soon);
  expect(idsAt(voteClosesAtMs - DAY_MS, { schedule: longer })).toContain(
    `ends-vote-${voteClosesAtMs + DAY_MS}`,
  );
});

test("a step without time is not told, and a short vote not that it soon ends", () => {
  const { talkFromMs, voteOpensAtMs } = schedule;
  const hasty = { ...schedule, reviewFromMs: talkFromMs, voteClosesAtMs: voteOpensAtMs + DAY_MS };
  const ids = idsAt(voteOpensAtMs + 1, { schedule: hasty });
  expect(ids).toContain("phase-talk");
  expect(ids).not.toContain("phase-review");
  expect(ids.filter((id) => id.startsWith("ends-vote"))).toEqual([]);
});
