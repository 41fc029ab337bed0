import { rowReader } from "#app/schemas/columns.server.ts";
import { detailColumn } from "#app/schemas/outcome-columns.server.ts";
import type { Db } from "./engine.server.ts";

/** What a member of staff did: one line an act, never changed, never removed. */
export interface AuditLine {
  atMs: number;
  /** Id of the person who did it. */
  actorId: string;
  /** The service's verb: "close-round". */
  act: string;
  /** Id of what it was done to. */
  subject: string;
  detail: AuditDetail;
}

/** Names and values that tell what changed; anything that can be written as JSON. */
export type AuditDetail = Readonly<Record<string, unknown>>;

/** Adds a line. Call it inside the transaction of the act it tells of. */
export async function appendAudit(db: Db, line: AuditLine): Promise<void> {
  await db
    .insertInto("audit")
    .values({
      at: line.atMs,
      actor_id: line.actorId,
      act: line.act,
      subject: line.subject,
      detail: JSON.stringify(line.detail),
    })
    .execute();
}

/** The newest lines first; `subject` keeps those about one thing. */
export async function listAudit(
  db: Db,
  filter: { subject?: string; limit: number },
): Promise<(AuditLine & { seq: number })[]> {
  let query = db.selectFrom("audit").selectAll().orderBy("seq", "desc").limit(filter.limit);
  if (filter.subject !== undefined) query = query.where("subject", "=", filter.subject);
  return (await query.execute()).map((row) => ({
    seq: row.seq,
    atMs: row.at,
    actorId: row.actor_id,
    act: row.act,
    subject: row.subject,
    detail: rowReader("audit", String(row.seq)).json("detail", detailColumn, row.detail),
  }));
}

/** How many times someone has done an act since a time. */
export async function countActs(
  db: Db,
  { actorId, act, sinceMs }: { actorId: string; act: string; sinceMs: number },
): Promise<number> {
  const { times } = await db
    .selectFrom("audit")
    .select((line) => line.fn.countAll<number>().as("times"))
    .where("actor_id", "=", actorId)
    .where("act", "=", act)
    .where("at", ">", sinceMs)
    .executeTakeFirstOrThrow();
  return times;
}
