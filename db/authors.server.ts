import type { Person } from "#app/domain/person.ts";
import type { Db } from "./engine.server.ts";

/** Writes another name where a person's own was shown; what they wrote without it stays so. */
export async function renameAuthor(db: Db, { id, name }: Person, newName: string): Promise<void> {
  for (const table of ["argument", "question"] as const) {
    await db
      .updateTable(table)
      .set({ author_name: newName })
      .where("author_id", "=", id)
      .where("author_name", "=", name)
      .execute();
  }
  await db
    .updateTable("proposal")
    .set({ proposer_name: newName })
    .where("proposer_id", "=", id)
    .where("proposer_name", "=", name)
    .execute();
}

/** Everything a person has written, as it is kept, the oldest first. */
export async function listWritten(db: Db, personId: string) {
  const [proposals, texts, questions] = await Promise.all([
    db
      .selectFrom("proposal")
      .select(["id", "round_id", "title", "summary", "description", "place"])
      .select(["spot_longitude", "spot_latitude"])
      .select(["proposer_name", "submitted_at", "review_outcome", "hidden_reason"])
      .where("proposer_id", "=", personId)
      .orderBy("submitted_at")
      .execute(),
    db
      .selectFrom("argument")
      .select(["id", "proposal_id", "side", "text", "author_name", "written_at", "hidden_reason"])
      .where("author_id", "=", personId)
      .orderBy("written_at")
      .execute(),
    db
      .selectFrom("question")
      .select(["id", "proposal_id", "text", "author_name", "asked_at", "answer", "hidden_reason"])
      .where("author_id", "=", personId)
      .orderBy("asked_at")
      .execute(),
  ]);
  return { proposals, arguments: texts, questions };
}
