import { rmSync } from "node:fs";
import { openMailer } from "#app/adapters/mail.server.ts";
import { openTestEId } from "#app/adapters/test-e-id.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { clockFrom } from "#app/clock.server.ts";
import { newsWriter } from "#app/http/news-writer.server.ts";
import { startServer } from "#app/http/start.server.ts";
import { startJobs } from "#app/jobs.server.ts";
import { type DemoMoment, demoClockStarts, demoMoments } from "#db/demo/index.ts";
import { testPeople } from "#db/demo/people.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { listPeople } from "#db/people.server.ts";
import { makeDemo } from "./make-demo.ts";
import {
  checkClockOrExit,
  checkSecretsOrExit,
  environmentOrExit,
  exitWith,
  KEEPS_PAGES_MS,
  orExit,
  stopOnSignal,
} from "./start.ts";

const moment = momentAsked(process.env.DEMO_MOMENT ?? "vote");
const source = {
  ...process.env,
  DATABASE_URL: process.env.DATABASE_URL ?? `file:./data/demo-${moment}.db`,
  KEYS_DIR: process.env.KEYS_DIR ?? `./data/demo-${moment}-keys`,
};
const environment = environmentOrExit(source);
const { databaseUrl, keysDir, host, port, appOrigin, smtpUrl } = environment;
if (process.argv.includes("--reset")) reset();
const database = await orExit(openDatabase(databaseUrl), "The database did not open");
await orExit(migrateToNewest(database.db), "The schema could not be brought up to date");
const keys = openKeys(keysDir);
if (!(await findMunicipality(database.db))) await makeDemo({ db: database.db, keys }, moment);
await checkClockOrExit(database.db);
await checkSecretsOrExit({ db: database.db, keys }, demoClockStarts[moment]);
const testEId = openTestEId(appOrigin, testPeople);
const settings = {
  database,
  keysFolder: keysDir,
  clock: clockFrom(demoClockStarts[moment]),
  origin: appOrigin,
  proxyHops: environment.proxyHops,
  sharedAddresses: environment.sharedAddresses,
  tiles: environment.tiles,
  host,
  port,
  sendsMail: smtpUrl !== null,
  keepsPagesMs: KEEPS_PAGES_MS,
  demo: true,
  eId: testEId.settings,
  beside: testEId.answers,
  app: { folder: `${process.cwd()}/build` },
};
const server = await orExit(startServer(settings), "The demo did not start");
console.log(`\nRådslag answers at ${appOrigin} (Älvhamn, moment: ${moment})`);
console.log(`Sign in at ${appOrigin}/logga-in as one of:`);
for (const { name, role, title } of await listPeople(database.db)) {
  console.log(`  ${name.padEnd(24)} ${title ?? role}`);
}
startJobs({
  ...{ db: database.db, keys, clock: settings.clock, leastBallots: 1 },
  mailer: smtpUrl === null ? undefined : openMailer(smtpUrl),
  write: newsWriter(appOrigin, settings.clock),
  onFault: (error) => console.error(error),
});
stopOnSignal(server);

function momentAsked(asked: string): DemoMoment {
  const known = demoMoments.find((one) => one === asked);
  return known ?? exitWith(`DEMO_MOMENT is "${asked}", but must be ${demoMoments.join(", ")}.`);
}

/** Starts over: only a file of the demo's own is removed, never a server's database. */
function reset(): void {
  if (!databaseUrl.startsWith("file:")) {
    exitWith("--reset removes a database file; empty a PostgreSQL database yourself.");
  }
  const path = databaseUrl.slice("file:".length);
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
  rmSync(keysDir, { recursive: true, force: true });
}
