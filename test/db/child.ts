import { appendAudit } from "#db/audit.server.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { type Db, openDatabase } from "#db/open.server.ts";
import { castOnce } from "./cast-once.ts";

/**
 * Another process of the same platform: `child.ts migrate URL`, `child.ts cast URL TIMES` or
 * `child.ts audit URL TIMES`.
 */
const [verb, url, times] = process.argv.slice(2);
const { db, close } = await openDatabase(url!);
const many = <T>(work: (db: Db) => Promise<T>) =>
  Promise.all(Array.from({ length: Number(times) }, () => work(db)));
const works: Readonly<Record<string, () => Promise<unknown>>> = {
  migrate: () => migrateToNewest(db),
  cast: () => many(castOnce),
  audit: () =>
    many((db) =>
      db.transaction().execute(async (db) => {
        const line = { atMs: 1, actorId: "u-9", act: "hide-post", subject: "p-9", detail: {} };
        await appendAudit(db, line);
      }),
    ),
};
const result = await works[verb!]!();
await close();
process.stdout.write(JSON.stringify(result ?? null));
