import { openDatabase } from "#db/open.server.ts";
import { NotRestored, readBackup } from "#db/restore.server.ts";
import { linesOfBackup } from "./backup-file.ts";
import { checkRestored } from "./check-restored.ts";
import { environmentOrExit, exitWith, orExit } from "./start.ts";

const [path, ...others] = process.argv.slice(2);
if (path === undefined || others.length > 0) exitWith("Name one backup to restore.");
const { databaseUrl, keysDir } = environmentOrExit();
const database = await orExit(openDatabase(databaseUrl), "The database did not open");
const counts = await readBackup(database.db, linesOfBackup(path)).catch((error: unknown) => {
  if (error instanceof NotRestored) return exitWith(`Nothing was restored. ${error.message}`);
  throw error;
});
for (const [table, rows] of counts) console.log(`${table}: ${rows} rows`);
const { told, faults } = await checkRestored(database.db, keysDir);
await database.close();
for (const sentence of told) console.log(sentence);
if (faults.length > 0) exitWith(`It does not hold. Do not use it.\n${faults.join("\n")}`);
console.log("Restored, and it holds.");
