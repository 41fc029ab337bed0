import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { castOnce } from "./cast-once.ts";

/** Another process of the same platform: `child.ts migrate URL` or `child.ts cast URL TIMES`. */
const [verb, url, times] = process.argv.slice(2);
const { db, close } = await openDatabase(url!);
const result =
  verb === "migrate"
    ? await migrateToNewest(db)
    : await Promise.all(Array.from({ length: Number(times) }, () => castOnce(db)));
await close();
process.stdout.write(JSON.stringify(result));
