import { readClientKey } from "#app/adapters/client-key.server.ts";
import type { ClientProof } from "#app/adapters/e-id.server.ts";
import { openMailer } from "#app/adapters/mail.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { clockFrom, realClock } from "#app/clock.server.ts";
import { newsWriter } from "#app/http/news-writer.server.ts";
import { startServer } from "#app/http/start.server.ts";
import { startJobs } from "#app/jobs.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { takeStepsSafely } from "./safe-steps.ts";
import {
  checkClockOrExit,
  checkSecretsOrExit,
  environmentOrExit,
  exitWith,
  KEEPS_PAGES_MS,
  orExit,
  stopOnSignal,
} from "./start.ts";

if (process.env.DEMO_MOMENT) {
  exitWith("DEMO_MOMENT is set, but a real server never signs in demo people: use npm run demo.");
}
/** So many ballots at least are published together. */
const BALLOTS_A_BATCH = 50;

const environment = environmentOrExit();
const { databaseUrl, host, port, appOrigin, smtpUrl } = environment;
const { eId } = environment;
const proof = eId && proofOrExit(eId.proof);
const database = await orExit(openDatabase(databaseUrl), "The database did not open");
const clock = environment.clockMs === null ? realClock : clockFrom(environment.clockMs);
const steps = takeStepsSafely(database, { databaseUrl, nowMs: clock(), allowOpen: false });
await orExit(steps, "The schema could not be brought up to date");
const keys = openKeys(environment.keysDir, environment.pepperFile ?? undefined);
await checkClockOrExit(database.db);
await checkSecretsOrExit({ db: database.db, keys }, clock());
const settings = {
  database,
  keysFolder: environment.keysDir,
  clock,
  origin: appOrigin,
  proxyHops: environment.proxyHops,
  sharedAddresses: environment.sharedAddresses,
  host,
  port,
  sendsMail: smtpUrl !== null,
  keepsPagesMs: KEEPS_PAGES_MS,
  demo: false,
  ...(environment.pepperFile ? { pepperFile: environment.pepperFile } : {}),
  tiles: environment.tiles,
  eId: eId && proof && { ...eId, proof, returnTo: `${appOrigin}/e-id/svar` },
  app: { folder: `${process.cwd()}/build` },
};
const server = await orExit(startServer(settings), "The server did not start");
console.log(`Rådslag answers at ${appOrigin}`);
startJobs({
  ...{ db: database.db, keys, clock, leastBallots: BALLOTS_A_BATCH },
  mailer: smtpUrl === null ? undefined : openMailer(smtpUrl),
  write: newsWriter(appOrigin, clock),
  onFault: (error) => console.error(error),
});
stopOnSignal(server);

/** What the e-ID broker knows this server by; a key that cannot be used stops the start. */
function proofOrExit(asked: NonNullable<typeof eId>["proof"]): ClientProof {
  if (asked.kind === "secret") return asked;
  const key = readClientKey(asked.file);
  return "fault" in key ? exitWith(`OIDC_CLIENT_KEY_FILE: ${key.fault}`) : { kind: "key", key };
}
