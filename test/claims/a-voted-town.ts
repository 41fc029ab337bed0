import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { TestPerson } from "#app/adapters/test-e-id.server.ts";
import { openTestEId } from "#app/adapters/test-e-id.server.ts";
import { openKeys, type RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { realClock } from "#app/clock.server.ts";
import { startServer } from "#app/http/start.server.ts";
import { adoptRoll } from "#app/services/adopt-roll.server.ts";
import { stageRoll } from "#app/services/stage-roll.server.ts";
import { savePerson } from "#db/people.server.ts";
import type { TestDatabase } from "../engines.ts";
import { byRoll, type OpenVote, putRound, roundOpenNow } from "../faults/a-town.ts";
import { freePort } from "../free-port.ts";
import { type Answer, Browser } from "../http/a-browser.ts";
import { administrator } from "../services/desk.ts";

const build = resolve(import.meta.dirname, "../../build");

/** A town with a roll read from its register, whose people vote through the e-ID. */
export interface VotedTown {
  vote: OpenVote;
  keys: RoundKeys;
  origin: string;
  /** Every page a voter was answered with, and every cookie they were given. */
  pages: string[];
  /** Comes through the e-ID to the booth, in a browser of one's own. */
  enter(person: TestPerson): Promise<{ browser: Browser; answer: Answer }>;
  /** Casts in that browser; answers with the status. */
  cast(browser: Browser, choice?: string): Promise<Answer>;
  stop(): Promise<void>;
}

/** Reads `enrolled` into the roll and opens the vote; `people` can be chosen at the e-ID. */
export async function openTown(
  database: TestDatabase,
  keysFolder: string,
  people: readonly TestPerson[],
  enrolled: readonly TestPerson[] = people,
): Promise<VotedTown> {
  if (!existsSync(`${build}/server/index.js`)) throw new Error("Run `npm run build` first.");
  const { db } = database;
  const keys = openKeys(keysFolder);
  const vote = byRoll(roundOpenNow("claim"));
  const { round, areas } = vote.found;
  const { id: roundId, slug } = round;
  await putRound({ db, keys }, vote);
  await savePerson(db, administrator, { answersQuestions: false });
  const village = areas.find(({ id }) => id === vote.areaId)?.name;
  const rows = enrolled.map(({ number }) => `${number};${village}`);
  const file = Buffer.from(`personnummer;område\n${rows.join("\n")}\n`);
  const before = round.schedule.voteOpensAtMs - 1;
  await stageRoll({ db, keys }, roundId, file, administrator, before);
  await adoptRoll(db, roundId, administrator, before);

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const testEId = openTestEId(origin, people);
  const server = await startServer({
    ...{ database, keysFolder, clock: realClock, origin, host: "127.0.0.1", port, demo: true },
    ...{ eId: testEId.settings, beside: testEId.answers, app: { folder: build } },
  });
  const pages: string[] = [];
  const keep = (answer: Answer) => {
    const cookies = answer.headers.getSetCookie().join("\n");
    pages.push(`${answer.location ?? ""}\n${cookies}\n${answer.text}`);
    return answer;
  };
  return {
    ...{ vote, keys, origin, pages },
    async enter(person) {
      const browser = new Browser(origin);
      const answer = keep(await browser.goToBooth(person.id, slug));
      keep(await browser.get(answer.location ?? "/"));
      return { browser, answer };
    },
    async cast(browser, choice = vote.proposalIds[0] ?? "") {
      const fields = { castKey: randomUUID(), area: vote.areaId, choice: `${choice}=1` };
      const answer = keep(await browser.post(`/omgang/${slug}/rosta/granska`, fields));
      if (answer.location) keep(await browser.get(answer.location));
      return answer;
    },
    stop: server.close,
  };
}
