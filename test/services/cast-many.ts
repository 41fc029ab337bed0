import { createHash, randomUUID } from "node:crypto";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import type { Marks } from "#app/domain/ballots/ballot-type.ts";
import type { Voter } from "#app/domain/voter.ts";
import { type Cast, castBallot } from "#app/services/cast-ballot.server.ts";
import { type Db, openDatabase } from "#db/open.server.ts";
import { bench, round, sample } from "../db/samples.ts";

/** The vote is held in the village, where the one who casts lives: the one undivided area. */
export const proposals = [{ ...bench, areaId: "a-2" }];
export const marks: Marks = {
  areaId: "a-2",
  choices: [{ proposalId: "p-1", score: 1 }],
  savings: [],
};

/** Someone who lives in the village, and has shown it. */
export const voter: Voter = { roundId: "r-1", tag: "5".repeat(32), areaId: "a-2", channel: "web" };

/** Someone else of the village, or of another area: each name is a tag of its own. */
export function voterCalled(name: string, areaId = "a-2"): Voter {
  return { ...voter, tag: createHash("sha256").update(name).digest("hex").slice(0, 32), areaId };
}

/** While the samples' vote is open. */
export const whileOpenMs = round.schedule.voteOpensAtMs + 1;

/** Casts one ballot of the village's voter as the review page does, at the time `nowMs`. */
export function castAt(db: Db, keysFolder: string, nowMs: number, castKey: string = randomUUID()) {
  const means = { db, keys: openKeys(keysFolder), clock: () => nowMs };
  return castBallot(means, sample, proposals, voter, { marks, castKey });
}

/** Casts `times` ballots at once, all of the same voter; each must be taken. */
export async function castMany(db: Db, keysFolder: string, times: number): Promise<Cast[]> {
  const casts = Array.from({ length: times }, () => castAt(db, keysFolder, whileOpenMs));
  return (await Promise.all(casts)).map((answer) => {
    if ("problems" in answer) throw new Error(`Refused: ${JSON.stringify(answer.problems)}`);
    return answer.cast;
  });
}

/** The same through as many connections, each of which casts one ballot after the other. */
async function castThrough(
  connections: number,
  url: string,
  keysFolder: string,
  times: number,
): Promise<Cast[]> {
  const casts = Array.from({ length: connections }, async (_, connection) => {
    const { db, close } = await openDatabase(url);
    const done: Cast[] = [];
    for (let at = connection; at < times; at += connections) {
      done.push(...(await castMany(db, keysFolder, 1)));
    }
    await close();
    return done;
  });
  return (await Promise.all(casts)).flat();
}

/** As a program of its own: `cast-many.ts URL KEYS TIMES [CONNECTIONS]`. */
if (import.meta.filename === process.argv[1]) {
  const [url = "", keysFolder = "", times, connections] = process.argv.slice(2);
  const castAll = async () => {
    if (connections) return castThrough(Number(connections), url, keysFolder, Number(times));
    const { db, close } = await openDatabase(url);
    const casts = await castMany(db, keysFolder, Number(times));
    await close();
    return casts;
  };
  process.stdout.write(JSON.stringify(await castAll()));
}
