import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { environmentOrExit, orExit } from "./start.ts";

const { databaseUrl } = environmentOrExit();
const database = await orExit(openDatabase(databaseUrl), "The database did not open");
const taken = await orExit(migrateToNewest(database.db), "The schema could not be changed");
console.log(taken.length > 0 ? `Took ${taken.join(", ")}.` : "The schema was already newest.");
await database.close();
