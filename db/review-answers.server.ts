import type { Proposal } from "#app/domain/proposal.ts";
import type { Answered } from "#app/domain/proposal-way.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import { answeredColumn } from "#app/schemas/outcome-columns.server.ts";
import type { Db } from "./engine.server.ts";

/** The act under which an answer to an idea stands in the audit. */
const REVIEW_ACT = "review-idea";

/**
 * Every answer an idea has had, the first one first: those that others have taken the place of, by
 * the audit, and the one that holds.
 */
export async function listAnswers(db: Db, { id, review }: Proposal): Promise<Answered[]> {
  const rows = await db
    .selectFrom("audit")
    .innerJoin("person", "person.id", "audit.actor_id")
    .select(["audit.seq", "audit.at", "audit.line", "person.name", "person.title"])
    .where("audit.act", "=", REVIEW_ACT)
    .where("audit.subject", "=", id)
    .orderBy("audit.seq")
    .execute();
  const holds = "reason" in review ? [review] : [];
  const now = holds[0]?.by?.atMs;
  const before = rows.flatMap(({ seq, at, line, name, title }): Answered[] => {
    const answer = rowReader("audit", String(seq)).json("line", answeredColumn, line);
    return "reason" in answer && at !== now ? [{ ...answer, by: { name, title, atMs: at } }] : [];
  });
  return [...before, ...holds];
}
