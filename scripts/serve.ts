import { clockFrom, realClock } from "#app/clock.server.ts";
import { startServer } from "#app/http/start.server.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { environmentOrExit, exitWith, orExit, stopOnSignal } from "./start.ts";

if (process.env.DEMO_MOMENT) {
  exitWith("DEMO_MOMENT is set, but a real server never signs in demo people: use npm run demo.");
}
const environment = environmentOrExit();
const { databaseUrl, host, port, appOrigin } = environment;
const database = await orExit(openDatabase(databaseUrl), "The database did not open");
await orExit(migrateToNewest(database.db), "The schema could not be brought up to date");
const settings = {
  database,
  keysFolder: environment.keysDir,
  clock: environment.clockMs === null ? realClock : clockFrom(environment.clockMs),
  origin: appOrigin,
  host,
  port,
  demo: false,
  app: { folder: `${process.cwd()}/build` },
};
const server = await orExit(startServer(settings), "The server did not start");
console.log(`Rådslag answers at ${appOrigin}`);
stopOnSignal(server);
