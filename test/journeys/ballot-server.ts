import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTestEId } from "#app/adapters/test-e-id.server.ts";
import { drawCodes } from "#app/ballot-box/drawn-codes.server.ts";
import { numberHash } from "#app/ballot-box/roll-hash.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { clockFrom } from "#app/clock.server.ts";
import type { Ballot, BallotRule } from "#app/domain/ballots/ballot-type.ts";
import { startServer } from "#app/http/start.server.ts";
import { listByNumbers, replaceCodes } from "#db/codes.server.ts";
import { demoAt, demoClockStarts } from "#db/demo/index.ts";
import { people, testPeople } from "#db/demo/people.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { saveProposal } from "#db/proposals.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { freePort } from "#test/free-port.ts";
import { openedBallot } from "#test/http/opened-ballot.ts";
import { makeDemo } from "../../scripts/make-demo.ts";
import { test as base } from "./demo-server.ts";

/** A vote of one ballot type: where it is held, and the last ballot that was put in the box. */
export interface HeldVote {
  origin: string;
  lastBallot(): Promise<Pick<Ballot, "scores" | "savings">>;
  /** The code of a new letter to one of the demo's people. */
  letterCode(name: string): Promise<string>;
}

/** Which proposals of the vote cannot win together, by their numbers. */
type Apart = Readonly<Record<string, { group: string | null; cannotWinWith: readonly string[] }>>;
type VoteWith = (ballotRule: BallotRule, apart?: Apart) => Promise<HeldVote>;

/** Holds the demo's vote with another ballot type, in a database of the test's own. */
export const test = base.extend<{ voteWith: VoteWith }>({
  voteWith: async ({}, use) => {
    const ends: (() => Promise<void>)[] = [];
    await use(async (ballotRule, apart = {}) => {
      const { vote, end } = await holdVote(ballotRule, apart);
      ends.push(end);
      return vote;
    });
    for (const end of ends) await end();
  },
});

async function holdVote(ballotRule: BallotRule, apart: Apart) {
  const folder = mkdtempSync(join(tmpdir(), "radslag-ballot-"));
  const database = await openDatabase(`file:${join(folder, "radslag.db")}`);
  const { db } = database;
  await migrateToNewest(db);
  const keys = openKeys(join(folder, "keys"));
  await makeDemo({ db, keys }, "vote");
  const [main] = demoAt("vote").rounds;
  if (!main) throw new Error("The demo has no round to vote in.");
  await saveRound(db, { round: { ...main.round, ballotRule }, areas: main.areas });
  for (const proposal of main.proposals) {
    const kept = apart[proposal.number ?? ""];
    if (kept) await saveProposal(db, { ...proposal, ...kept });
  }
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const testEId = openTestEId(origin, testPeople);
  const { close } = await startServer({
    limitsTimesMore: 1000,
    database,
    keysFolder: join(folder, "keys"),
    clock: clockFrom(demoClockStarts.vote),
    origin,
    host: "127.0.0.1",
    port,
    demo: true,
    eId: testEId.settings,
    beside: testEId.answers,
    app: { folder: join(import.meta.dirname, "../../build") },
  });
  const lastBallot = async () => {
    const last = await openedBallot({ db, keys }, main.round.id, "demo-amina");
    if (!last) throw new Error("No new ballot has come into the box.");
    return { scores: last.ballot.scores, savings: last.ballot.savings };
  };
  const letterCode = async (name: string) => {
    const number = people.find((person) => person.name === name)?.number ?? "";
    const hash = numberHash(keys.pepper(), main.round.id, number);
    const [row] = await listByNumbers(db, main.round.id, [hash]);
    const [drawn] = drawCodes(keys.pepper(), row ? [row.rollId] : []);
    if (!drawn) throw new Error(`${name} is not on the roll.`);
    await replaceCodes(db, main.round.id, [drawn]);
    return drawn.written;
  };
  const end = async () => {
    await close();
    rmSync(folder, { recursive: true });
  };
  return { vote: { origin, lastBallot, letterCode }, end };
}
