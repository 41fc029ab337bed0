import { openDatabase } from "#db/open.server.ts";
import { writeBackupFile } from "./backup-file.ts";
import { environmentOrExit, exitWith, orExit } from "./start.ts";

const [path, ...others] = process.argv.slice(2);
if (path === undefined || others.length > 0) exitWith("Name one file to write the backup to.");
const { databaseUrl } = environmentOrExit();
const database = await orExit(openDatabase(databaseUrl), "The database did not open");
const { rows, bytes } = await orExit(writeBackupFile(database.db, path), "There is no backup");
await database.close();
console.log(`${path}: ${rows} rows in ${bytes} bytes. The keys are not in it: keep them apart.`);
