import { type Selectable, sql } from "kysely";
import { rowReader } from "#app/schemas/columns.server.ts";
import { auditLineColumn } from "#app/schemas/outcome-columns.server.ts";
import { type AuditLink, auditHash, NO_HASH, spelled } from "./audit-chain.server.ts";
import { type Db, engineOf } from "./engine.server.ts";
import type { AuditTable } from "./tables/audit.ts";

/** What a member of staff did: one line an act, never changed, never removed. */
export interface AuditLine {
  atMs: number;
  /** Id of the person who did it. */
  actorId: string;
  /** The service's verb: "publish-round". Its words stand in `app/text`, as `log.act.…`. */
  act: string;
  /** Id of what it was done to. */
  subject: string;
  /** The round it was done in, when there is one. */
  roundId?: string | null | undefined;
  detail: AuditDetail;
}

/** Names and values that tell what changed; anything that can be written as JSON. */
export type AuditDetail = Readonly<Record<string, unknown>>;

/** A line as it is read back. */
export type KeptAuditLine = Omit<AuditLine, "roundId"> & { seq: number; roundId: string | null };

/** Held on PostgreSQL from a line's adding until its act is kept: two never follow the same line. */
const CHAIN_LOCK = 20_260_601;

/** Adds a line. Call it inside the transaction of the act it tells of. */
export async function appendAudit(db: Db, line: AuditLine): Promise<void> {
  if (!db.isTransaction) throw new Error("appendAudit outside the transaction of its act");
  if (engineOf(db) === "postgres")
    await sql`select pg_advisory_xact_lock(${CHAIN_LOCK})`.execute(db);
  const { seq, hash: prev } = (await findHead(db)) ?? { seq: 0, hash: NO_HASH };
  const { atMs: at, actorId: actor, act, subject, roundId: round = null, detail } = line;
  // Through JSON, so that what JSON leaves out is left out of the line too.
  const kept: unknown = JSON.parse(JSON.stringify({ act, actor, at, detail, round, subject }));
  const text = spelled(kept);
  const hash = auditHash(prev, text);
  await db
    .insertInto("audit")
    .values({ seq: seq + 1, prev, line: text, hash })
    .execute();
}

/** The last line's number and hash: whoever keeps them can tell later if a line was changed. */
export async function findHead(db: Db): Promise<{ seq: number; hash: string } | null> {
  const last = db.selectFrom("audit").select(["seq", "hash"]).orderBy("seq", "desc").limit(1);
  return (await last.executeTakeFirst()) ?? null;
}

/** Every link of the chain in its order. */
export async function listAuditLinks(db: Db): Promise<AuditLink[]> {
  return db.selectFrom("audit").select(["seq", "prev", "line", "hash"]).orderBy("seq").execute();
}

export interface AuditFilter {
  subject?: string;
  roundId?: string | undefined;
  actorId?: string | undefined;
}

/** The newest lines first, those that fit the filter. */
export async function listAudit(
  db: Db,
  filter: AuditFilter & { limit: number; offset?: number },
): Promise<KeptAuditLine[]> {
  const rows = await fitting(db, filter)
    .selectAll()
    .orderBy("seq", "desc")
    .limit(filter.limit)
    .offset(filter.offset ?? 0)
    .execute();
  return rows.map(lineOf);
}

/** How many lines fit the filter. */
export async function countAudit(db: Db, filter: AuditFilter = {}): Promise<number> {
  const { lines } = await fitting(db, filter)
    .select((audit) => audit.fn.countAll<number>().as("lines"))
    .executeTakeFirstOrThrow();
  return lines;
}

/** Everyone who has done something that the log keeps. */
export async function listActorIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("audit").select("actor_id").distinct().execute();
  return rows.map(({ actor_id }) => actor_id);
}

function fitting(db: Db, { subject, roundId, actorId }: AuditFilter) {
  let query = db.selectFrom("audit");
  if (subject !== undefined) query = query.where("subject", "=", subject);
  if (actorId !== undefined) query = query.where("actor_id", "=", actorId);
  if (roundId !== undefined) {
    query = query.where(({ or, eb }) =>
      or([eb("round_id", "=", roundId), eb("subject", "=", roundId)]),
    );
  }
  return query;
}

function lineOf(row: Selectable<AuditTable>): KeptAuditLine {
  const { json } = rowReader("audit", String(row.seq));
  const { at, actor, round, ...line } = json("line", auditLineColumn, row.line);
  return { ...line, seq: row.seq, atMs: at, actorId: actor, roundId: round };
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
