import { rowReader } from "#app/schemas/columns.server.ts";
import { extensionColumn } from "#app/schemas/outcome-columns.server.ts";
import type { Db } from "./engine.server.ts";

/** The act under which more time for an open vote stands in the audit. */
export const EXTENSION_ACT = "extend-vote";

/** More time given to a vote that was open: why, and what the instants were before. */
export interface Extension {
  seq: number;
  reason: string;
  voteClosesAtMs?: number;
  complaintsUntilMs?: number;
}

/** Every time a round's open vote was given more time, the first first. */
export async function listExtensions(db: Db, roundId: string): Promise<Extension[]> {
  const rows = await db
    .selectFrom("audit")
    .select(["seq", "line"])
    .where("subject", "=", roundId)
    .where("act", "=", EXTENSION_ACT)
    .orderBy("seq")
    .execute();
  return rows.map(({ seq, line }) => {
    const { json } = rowReader("audit", String(seq));
    return { seq, ...json("line", extensionColumn, line) };
  });
}
