import { rmSync } from "node:fs";
import { listOpenVotes, migrateToNewest, stepsTaken } from "#db/migrate.server.ts";
import { migrations } from "#db/migrations/index.ts";
import type { Database } from "#db/open.server.ts";
import { writeBackupFile } from "./backup-file.ts";

/**
 * Brings the schema to its newest form, but not while people vote unless that is asked for, and not
 * before a copy lies beside the file (SQLite). Returns the steps taken and where the copy is.
 */
export async function takeStepsSafely(
  { db, engine }: Pick<Database, "db" | "engine">,
  { databaseUrl, nowMs, allowOpen }: { databaseUrl: string; nowMs: number; allowOpen: boolean },
): Promise<{ taken: string[]; copy: string | null }> {
  const taken = await stepsTaken(db);
  const missing = Object.keys(migrations).filter((step) => !taken.includes(step));
  if (missing.length === 0) return { taken: [], copy: null };
  const open = await listOpenVotes(db, nowMs);
  if (open.length > 0 && !allowOpen) {
    throw new Error(
      `people are voting in ${open.join(", ")}. Run the old version until the vote has closed, ` +
        `or run "npm run migrate -- --allow-open"`,
    );
  }
  const copy = taken.length > 0 && engine === "sqlite" ? copyPath(databaseUrl, missing) : null;
  if (copy !== null) {
    // What an earlier try left is older than what stands there now.
    rmSync(copy, { force: true });
    await writeBackupFile(db, copy);
  }
  return { taken: await migrateToNewest(db), copy };
}

function copyPath(databaseUrl: string, [first = ""]: readonly string[]): string {
  return `${databaseUrl.slice("file:".length)}.before-${first}.backup`;
}
