import { userInfo } from "node:os";
import { linesOf } from "#app/ballot-box/bundle.server.ts";
import { openKeys, type RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { fingerprintOf } from "#app/ballot-box/shares.server.ts";
import {
  challengeFile,
  readAnswerFile,
  readPublicKeyFile,
} from "#app/ballot-box/trustee-files.server.ts";
import { clockFrom, realClock } from "#app/clock.server.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { adoptKey } from "#app/services/adopt-key.server.ts";
import { beginRehearsal } from "#app/services/begin-rehearsal.server.ts";
import { handOverBox } from "#app/services/hand-over-box.server.ts";
import { releaseBox } from "#app/services/open-box.server.ts";
import { recordRehearsal } from "#app/services/record-rehearsal.server.ts";
import "#app/text/all.ts";
import { problemSentence } from "#app/text/problem-words.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { type Db, openDatabase } from "#db/open.server.ts";
import { findRound } from "#db/rounds.server.ts";
import { readOrExit, textAt, writeNew } from "./key-files.ts";
import type { Order } from "./keys.ts";
import { environmentOrExit, exitWith, orExit } from "./start.ts";

/** What every verb on the server works with. */
interface Desk {
  db: Db;
  keys: RoundKeys;
  found: RoundWithAreas;
  roundId: string;
  /** Who did it, as the audit names somebody at the server itself. */
  actorId: string;
  nowMs: number;
}

/** Gives the server the public half of a round's key. */
export async function adopt({ file, round }: Order): Promise<void> {
  const key = readOrExit(file, readPublicKeyFile, "a public key made by `keys ceremony`");
  await atDesk(round, async ({ db, roundId, actorId, nowMs }) => {
    refuse(await adoptKey(db, roundId, key, actorId, nowMs));
    return `The round has the key with the check code ${fingerprintOf(key.sealKey)}. Rehearse with it.`;
  });
}

/** Writes what the trustees are to open in a rehearsal. */
export async function challenge({ round, out }: Order): Promise<void> {
  await atDesk(round, async ({ db, roundId, actorId, nowMs }) => {
    const begun = await beginRehearsal(db, roundId, actorId, nowMs);
    if ("problems" in begun) return refuse(begun.problems);
    writeNew(out, challengeFile(begun.challenge));
    return `Wrote ${out}. Open it with \`keys rehearse\` and the shares.`;
  });
}

/** Records a rehearsal. */
export async function recordAnswer({ file, round }: Order): Promise<void> {
  const answer = readOrExit(file, readAnswerFile, "an answer made by `keys rehearse`");
  await atDesk(round, async ({ db, roundId, actorId, nowMs }) => {
    const recorded = await recordRehearsal(db, roundId, answer, actorId, nowMs);
    if ("problems" in recorded) return refuse(recorded.problems);
    return recorded.remaining === 0
      ? "Every share has taken part in a rehearsal. The round can be published."
      : `Recorded. Shares that have not taken part in any rehearsal: ${recorded.remaining}.`;
  });
}

/** Writes the sealed ballots of a closed round for its trustees. */
export async function handOver({ round, out }: Order): Promise<void> {
  await atDesk(round, async ({ db, keys, found, actorId, nowMs }) => {
    const handed = await handOverBox({ db, keys }, found.round, actorId, nowMs);
    if ("problems" in handed) return refuse(handed.problems);
    writeNew(out, handed.file);
    return `Wrote ${handed.ballots} sealed ballots to ${out}. Open them with \`keys open\`.`;
  });
}

/** Takes what the trustees opened, counts it and publishes the round. */
export async function releaseOpenings({ file, round }: Order): Promise<void> {
  const texts = linesOf(textAt(file));
  await atDesk(round, async ({ db, keys, found, actorId, nowMs }) => {
    refuse(await releaseBox({ db, keys }, found, texts, actorId, nowMs));
    return `Counted ${texts.length} ballots. The result and the control package are published.`;
  });
}

/** Opens the database and finds the round; says what came of the work. */
async function atDesk(slug: string, work: (desk: Desk) => Promise<string>): Promise<void> {
  const { databaseUrl, keysDir, clockMs } = environmentOrExit();
  const { db, close } = await orExit(openDatabase(databaseUrl), "The database did not open");
  await orExit(migrateToNewest(db), "The schema could not be brought up to date");
  const found = (await findRound(db, slug)) ?? exitWith(`There is no round at ${slug}.`);
  const clock = clockMs === null ? realClock : clockFrom(clockMs);
  const actorId = `server:${userInfo().username}`;
  const desk = { db, keys: openKeys(keysDir), found, roundId: found.round.id, actorId };
  console.log(await work({ ...desk, nowMs: clock() }));
  await close();
}

/** Ends with the first problem in words; goes on when there is none. */
function refuse(problems: readonly Problem[]): string {
  const [first] = problems;
  return first ? exitWith(problemSentence(tongueOf("en"), first)) : "";
}
