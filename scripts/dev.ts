import type { ServerBuild } from "@remix-run/node";
import { createServer } from "vite";
import { openMailer } from "#app/adapters/mail.server.ts";
import { openTestEId } from "#app/adapters/test-e-id.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { clockFrom, realClock } from "#app/clock.server.ts";
import { newsWriter } from "#app/http/news-writer.server.ts";
import { startServer } from "#app/http/start.server.ts";
import { startJobs } from "#app/jobs.server.ts";
import { testPeople } from "#db/demo/people.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { environmentOrExit, orExit, stopOnSignal } from "./start.ts";

const environment = environmentOrExit();
const { databaseUrl, host, port, appOrigin, clockMs, smtpUrl } = environment;
const database = await orExit(openDatabase(databaseUrl), "The database did not open");
await migrateToNewest(database.db);
const vite = await createServer({ server: { middlewareMode: true } });
const keys = openKeys(environment.keysDir);
const testEId = openTestEId(appOrigin, testPeople);
const settings = {
  database,
  keysFolder: environment.keysDir,
  clock: clockMs === null ? realClock : clockFrom(clockMs),
  origin: appOrigin,
  proxyHops: environment.proxyHops,
  sharedAddresses: environment.sharedAddresses,
  tiles: environment.tiles,
  host,
  port,
  sendsMail: smtpUrl !== null,
  demo: true,
  eId: testEId.settings,
  beside: testEId.answers,
  app: {
    files: [vite.middlewares],
    build: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
  },
};
const server = await orExit(startServer(settings), "The server did not start");
console.log(`Rådslag answers at ${appOrigin} and shows what you write when a page is loaded anew`);
startJobs({
  ...{ db: database.db, keys, clock: settings.clock, leastBallots: 1 },
  mailer: smtpUrl === null ? undefined : openMailer(smtpUrl),
  write: newsWriter(appOrigin, settings.clock),
  onFault: (error) => console.error(error),
});
stopOnSignal(server);
