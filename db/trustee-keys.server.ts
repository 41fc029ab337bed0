import type { PublicKey, TrusteeKey } from "#app/domain/key-holding.ts";
import type { Round } from "#app/domain/round.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import { publicSharesColumn, rehearsedColumn } from "#app/schemas/round-columns.server.ts";
import type { Db } from "./engine.server.ts";

/** The public half of the key that a round's trustees hold; null until there is one. */
export async function findTrusteeKey(
  db: Db,
  { id, keyHolding }: Pick<Round, "id" | "keyHolding">,
): Promise<TrusteeKey | null> {
  // The server's own key is asked for often, and is not kept here.
  if (keyHolding.kind === "server") return null;
  const row = await db
    .selectFrom("trustee_key")
    .selectAll()
    .where("round_id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const { json } = rowReader("trustee_key", id);
  return {
    round: id,
    sealKey: row.seal_key,
    threshold: row.threshold,
    shares: json("shares", publicSharesColumn, row.shares),
    challenge: row.challenge,
    rehearsed: json("rehearsed", rehearsedColumn, row.rehearsed),
  };
}

/** Keeps a new key, not yet rehearsed, in the place of one there may have been. */
export async function saveTrusteeKey(db: Db, key: PublicKey): Promise<void> {
  const row = {
    round_id: key.round,
    seal_key: key.sealKey,
    threshold: key.threshold,
    shares: JSON.stringify(key.shares),
    challenge: null,
    rehearsed: "[]",
  };
  await db
    .insertInto("trustee_key")
    .values(row)
    .onConflict((conflict) => conflict.column("round_id").doUpdateSet(row))
    .execute();
}

/** Notes what a rehearsal is to open, or that it has been done and by which shares. */
export async function saveRehearsal(
  db: Db,
  roundId: string,
  { challenge, rehearsed }: Pick<TrusteeKey, "challenge" | "rehearsed">,
): Promise<void> {
  await db
    .updateTable("trustee_key")
    .set({ challenge, rehearsed: JSON.stringify(rehearsed) })
    .where("round_id", "=", roundId)
    .execute();
}
