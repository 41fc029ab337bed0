import type { Db } from "./engine.server.ts";

/** Keeps a file of the control package; each name once. */
export async function saveBundleFile(db: Db, roundId: string, name: string, content: string) {
  await db.insertInto("bundle_file").values({ round_id: roundId, name, content }).execute();
}

/** The files of the control package, the ledger and its checkpoints not among them. */
export async function listBundleFiles(
  db: Db,
  roundId: string,
): Promise<{ name: string; content: string }[]> {
  return db
    .selectFrom("bundle_file")
    .select(["name", "content"])
    .where("round_id", "=", roundId)
    .orderBy("name")
    .execute();
}
