import type { Argument, Question, Report } from "#app/domain/discussion.ts";
import type { Db } from "./engine.server.ts";

/** True when the person has said the very same on the proposal, and it is not hidden. */
export async function hasArgued(
  db: Db,
  { proposalId, authorId, side, text }: Pick<Argument, "proposalId" | "authorId" | "side" | "text">,
): Promise<boolean> {
  const said = await db
    .selectFrom("argument")
    .select("id")
    .where("proposal_id", "=", proposalId)
    .where("author_id", "=", authorId)
    .where("side", "=", side)
    .where("text", "=", text)
    .where("hidden_reason", "is", null)
    .executeTakeFirst();
  return said !== undefined;
}

/** True when the person has asked the very same of the same one, and it is not hidden. */
export async function hasAsked(
  db: Db,
  {
    proposalId,
    authorId,
    addressee,
    text,
  }: Pick<Question, "proposalId" | "authorId" | "addressee" | "text">,
): Promise<boolean> {
  const asked = await db
    .selectFrom("question")
    .select("id")
    .where("proposal_id", "=", proposalId)
    .where("author_id", "=", authorId)
    .where("addressee_id", "=", addressee.id)
    .where("text", "=", text)
    .where("hidden_reason", "is", null)
    .executeTakeFirst();
  return asked !== undefined;
}

/** True when a post has been reported with the very same words, and nobody has handled it. */
export async function hasReported(
  db: Db,
  { subjectKind, subjectId, reason }: Pick<Report, "subjectKind" | "subjectId" | "reason">,
): Promise<boolean> {
  const reported = await db
    .selectFrom("report")
    .select("id")
    .where("subject_kind", "=", subjectKind)
    .where("subject_id", "=", subjectId)
    .where("reason", "=", reason)
    .where("handled_at", "is", null)
    .executeTakeFirst();
  return reported !== undefined;
}
