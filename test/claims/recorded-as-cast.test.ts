import fc from "fast-check";
import { expect, it } from "vitest";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import { openBox } from "#app/services/open-box.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { onBothEngines, type TestDatabase } from "../engines.ts";
import { keysForTest, putRound, roundOpenNow, tagKeyOf } from "../faults/a-town.ts";
import { inLedger, missing } from "../faults/in-the-box.ts";
import { isLong, LONG_MS, tell, times } from "../faults/long.ts";

const RUNS = times(2, 5);
const VOTERS = times(250, 2_000);
const HOUR_MS = 60 * 60 * 1000;
const BALLOTS_A_BATCH = 50;

/** What happens while a vote is open: somebody votes, perhaps again, or time goes by. */
const step = fc.oneof(
  { weight: 30, arbitrary: fc.record({ voter: fc.nat(VOTERS - 1), choice: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ hours: fc.integer({ min: 1, max: 5 }) }) },
);
/** Everybody votes once, in this order; what else happens comes in between. */
const story = fc.record({
  first: fc.array(fc.nat(2), { minLength: VOTERS, maxLength: VOTERS }),
  between: fc.array(step, { minLength: VOTERS / 2, maxLength: VOTERS / 2 }),
});

type Told = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** Lives through a story; `afterCast` may do what must never happen. Returns what was not kept. */
async function live(
  { db }: TestDatabase,
  { first, between }: Told,
  name: string,
  spoil: (c: string) => Promise<void> = async () => {},
) {
  const { keys } = keysForTest();
  const vote = roundOpenNow(name, 20 * 24 * HOUR_MS);
  const { found, proposals, proposalIds, areaId } = vote;
  const { id: roundId, schedule } = found.round;
  await putRound({ db, keys }, vote);
  let nowMs = schedule.voteOpensAtMs;
  let publishedAtMs = Number.NEGATIVE_INFINITY;
  const promised = new Map<string, number>();
  const last = new Map<number, { c: string; proposalId: string }>();
  const late: string[] = [];
  const check = async () => {
    const due = [...promised].flatMap(([c, byMs]) => (byMs <= nowMs ? [c] : []));
    late.push(...missing(due, await inLedger(db, roundId)));
  };
  // As the timetable does: whenever there are enough, and however few once a day.
  const tick = async () => {
    const daily = nowMs - publishedAtMs >= 24 * HOUR_MS;
    if (daily) publishedAtMs = nowMs;
    await publishBatch({ db, keys }, found, () => nowMs, daily ? 1 : BALLOTS_A_BATCH);
  };
  const cast = async (voter: number, choice: number) => {
    const tag = tagOf(tagKeyOf(keys, roundId), roundId, `voter-${voter}`);
    const proposalId = proposalIds[choice] ?? "";
    const known = { roundId, tag, areaId, channel: "web" } as const;
    const marks = { areaId, choices: [{ proposalId, score: 1 }], savings: [] };
    const sent = { marks, castKey: `${promised.size}` };
    const means = { db, keys, clock: () => nowMs };
    const answer = await castBallot(means, found, proposals, known, sent);
    if ("problems" in answer) throw new Error(`Refused: ${JSON.stringify(answer.problems)}`);
    promised.set(answer.cast.c, answer.cast.mergeByMs);
    last.set(voter, { c: answer.cast.c, proposalId });
    if (promised.size === 7) await spoil(answer.cast.c);
  };
  for (const [voter, choice] of first.entries()) {
    await cast(voter, choice);
    const then = voter % 2 ? between[(voter - 1) / 2] : undefined;
    if (then && "choice" in then) await cast(then.voter, then.choice);
    else if (then) {
      for (let hour = 0; hour < then.hours; hour += 1) {
        nowMs = Math.min(nowMs + HOUR_MS, schedule.voteClosesAtMs - 1);
        await tick();
      }
      await check();
    }
  }
  nowMs = schedule.voteClosesAtMs;
  await tick();
  nowMs += HOUR_MS;
  await check();
  expect([...promised.values()].every((byMs) => byMs <= nowMs)).toBe(true);
  if (late.length > 0) return { late, final: null, last, promised };
  await openBox({ db, keys }, found, schedule.complaintsUntilMs);
  const rows = await db.selectFrom("ballot").selectAll().where("round_id", "=", roundId).execute();
  const final = new Map(rows.map(({ c, scores }) => [c, scores]));
  return { late, final, last, promised };
}

onBothEngines("C4: every acknowledged vote", (openFresh) => {
  it(
    "C4: stands in the ledger when it was promised, and is opened as cast unless it was replaced",
    async () => {
      const database = await openFresh();
      const seen = { stories: 0, voters: 0, acknowledged: 0, late: 0, opened: 0 };
      const lived = fc.asyncProperty(story, async (told) => {
        const { late, final, last, promised } = await live(database, told, `m${seen.stories}`);
        seen.stories += 1;
        seen.voters += last.size;
        seen.acknowledged += promised.size;
        seen.late += late.length;
        seen.opened += final?.size ?? 0;
        expect(late).toEqual([]);
        const expected = [...last.values()].map(({ c, proposalId }) => [c, proposalId] as const);
        expect(final?.size).toBe(expected.length);
        for (const [c, proposalId] of expected) {
          expect(JSON.parse(final?.get(c) ?? "{}")).toEqual({ [proposalId]: 1 });
        }
      });
      await fc.assert(lived, { numRuns: RUNS, endOnFailure: true });
      expect(seen.acknowledged).toBeGreaterThan(seen.voters);
      tell("C4", seen);
    },
    LONG_MS,
  );

  if (isLong) return;

  it("C4: would be missed, had it been lost on its way to the ledger", async () => {
    const database = await openFresh();
    const [told] = fc.sample(story, 1);
    let lost = "";
    const { late } = await live(database, told!, "lost", async (c) => {
      lost = c;
      await database.db.deleteFrom("inbox").where("c", "=", c).execute();
    });
    expect(new Set(late)).toEqual(new Set([lost]));
  });
});
