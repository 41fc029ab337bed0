import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { publishBatch } from "#app/services/publish-batch.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { findRoundById } from "#db/rounds.server.ts";

/** As a program of its own: publishes what waits in a round. `publish-once.ts URL KEYS ROUND`. */
const [url = "", keysFolder = "", roundId = ""] = process.argv.slice(2);
const { db, close } = await openDatabase(url);
const found = await findRoundById(db, roundId);
if (!found) throw new Error(`There is no round ${roundId}.`);
process.stdout.write("begins\n");
await publishBatch(
  { db, keys: openKeys(keysFolder) },
  found,
  () => found.round.schedule.voteOpensAtMs,
);
process.stdout.write("done\n");
await close();
