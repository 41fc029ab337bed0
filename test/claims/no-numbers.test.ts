import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { realClock } from "#app/clock.server.ts";
import { adoptRoll } from "#app/services/adopt-roll.server.ts";
import { proposeVoter } from "#app/services/propose-voter.server.ts";
import { stageRoll } from "#app/services/stage-roll.server.ts";
import { testPeople as all } from "#db/demo/people.ts";
import { openDatabase } from "#db/open.server.ts";
import { savePerson } from "#db/people.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { byRoll, folderForTest, roundOpenNow } from "../faults/a-town.ts";
import { freePort } from "../free-port.ts";
import { type Answer, Browser } from "../http/a-browser.ts";
import { administrator } from "../services/desk.ts";
import { madePeople } from "./a-register.ts";
import { filesUnder, type Place, spellingsOfNumber, tracesOf } from "./traces.ts";

const root = resolve(import.meta.dirname, "../..");
const slug = "alvhamn-2026";
const booth = `/omgang/${slug}/rosta`;
/** One who may vote, one who is too young, and one who lives elsewhere. */
const testPeople = all.filter(({ id }) => ["demo-amina", "demo-elis", "demo-tomasz"].includes(id));

/** The demo in a process of its own, with everything it says kept. */
async function startDemoProcess(data: string) {
  const port = await freePort();
  const env = {
    ...{ PATH: process.env.PATH, NODE_ENV: "production" as const, PORT: String(port) },
    ...{ DATABASE_URL: `file:${join(data, "radslag.db")}`, KEYS_DIR: join(data, "..", "keys") },
    ...{ DEMO_MOMENT: "vote", APP_ORIGIN: `http://127.0.0.1:${port}` },
  };
  const child = spawn(process.execPath, [join(root, "build/scripts/demo.js")], { cwd: root, env });
  onTestFinished(() => void child.kill("SIGKILL"));
  const heard: Buffer[] = [];
  child.stdout.on("data", (piece) => heard.push(piece));
  child.stderr.on("data", (piece) => heard.push(piece));
  await once(child.stdout, "data");
  return { origin: `http://127.0.0.1:${port}`, said: () => Buffer.concat(heard) };
}

test("C8: no identity number is kept, said or sent anywhere, in any spelling", async () => {
  const folder = folderForTest();
  const data = join(folder, "data");
  const { origin, said } = await startDemoProcess(data);
  const sent: string[] = [];
  const keep = (answer: Answer) => {
    sent.push(answer.text, ...[...answer.headers].flat());
    return answer;
  };
  const outcomes = new Set<string>();
  for (const person of testPeople) {
    const browser = new Browser(origin);
    const { location } = keep(await browser.goToBooth(person.id, slug));
    keep(await browser.get(location ?? "/"));
    keep(await browser.post(booth, { press: "add:p-bd1" }));
    for (const page of [booth, `${booth}/granska`, "/integritet"]) {
      keep(await browser.get(page));
    }
    for (const area of ["a-bd", "a-9"]) {
      const fields = { castKey: randomUUID(), area, choice: "p-bd1=1" };
      const cast = keep(await browser.post(`${booth}/granska`, fields));
      keep(await browser.get(`${booth}/kvitto`));
      outcomes.add(`${cast.status}`);
    }
  }
  expect(outcomes.has("303") && outcomes.has("422")).toBe(true);

  const { db, close } = await openDatabase(`file:${join(data, "radslag.db")}`);
  onTestFinished(close);
  const keys = openKeys(join(folder, "keys"));
  const enrolled = madePeople(20);
  const [late, earlier] = madePeople(22).slice(20);
  const coming = byRoll(roundOpenNow("coming", 7_200_000, 3_600_000));
  const { id: roundId } = coming.found.round;
  const village = coming.found.areas[1]!.name;
  await saveRound(db, coming.found);
  await savePerson(db, administrator, { answersQuestions: false });
  const hyphened = ({ number }: { number: string }) => `${number.slice(2, 8)}-${number.slice(8)}`;
  const rows = enrolled.map((person, place) => [
    `${place % 2 ? person.number : hyphened(person)};${village}`,
    `${person.number};Ingenstans`,
  ]);
  const file = Buffer.from(`personnummer;område\n${rows.flat().join("\n")}\n123;${village}\n`);
  const now = realClock();
  await stageRoll({ db, keys }, roundId, file, administrator, now);
  await adoptRoll(db, roundId, administrator, now);
  const { voteOpensAtMs } = coming.found.round.schedule;
  for (const [number, before] of [
    [late!.number, ""],
    [enrolled[0]!.number, earlier!.number],
    ["123", late!.number],
  ] as const) {
    const addition = { number, areaId: coming.areaId, earlierNumber: before };
    await proposeVoter({ db, keys }, roundId, addition, administrator, voteOpensAtMs);
  }
  expect(
    await db.selectFrom("roll_alias").select("pnr_h").where("round_id", "=", roundId).execute(),
  ).toHaveLength(20);

  const places: Place[] = [
    ...filesUnder(data),
    { name: "said", bytes: said() },
    { name: "sent", bytes: Buffer.from(sent.join("\n")) },
  ];
  expect(places.map(({ name }) => name)).toContain(join(data, "radslag.db-wal"));
  const numbers = [...testPeople, ...enrolled.slice(0, 2), late!, earlier!].map(
    ({ number }) => number,
  );
  const found = numbers.flatMap((number) => tracesOf(spellingsOfNumber(number), places));
  expect(found).toEqual([]);

  // Whatever way a number is written, it would have been seen.
  for (const [how, spelt] of spellingsOfNumber(numbers[0]!)) {
    const planted = [{ name: "planted", bytes: Buffer.concat([Buffer.from("x"), spelt, spelt]) }];
    expect(tracesOf(spellingsOfNumber(numbers[0]!), planted)).toContain(`planted: ${how}`);
  }
});
