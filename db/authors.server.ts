import type { Person } from "#app/domain/person.ts";
import { toldPhoto } from "#app/domain/photo.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import { coAuthorsColumn } from "#app/schemas/proposal-columns.server.ts";
import type { Db } from "./engine.server.ts";
import { type PhotoRow, photoColumns, photoOf } from "./rows/photos.server.ts";

/** Writes another name where a person's own was shown; what they wrote without it stays so. */
export async function renameAuthor(db: Db, { id, name }: Person, newName: string): Promise<void> {
  for (const table of ["argument", "question", "offer"] as const) {
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
  await renameCoAuthor(db, id, name, newName);
}

/** The same where the name stands among those of co-authors. */
async function renameCoAuthor(db: Db, id: string, name: string, newName: string): Promise<void> {
  const rows = await db
    .selectFrom("proposal")
    .innerJoin("proposal_author", "proposal_author.proposal_id", "proposal.id")
    .select(["proposal.id", "proposal.co_authors"])
    .where("proposal_author.person_id", "=", id)
    .where("proposal.co_authors", "is not", null)
    .execute();
  for (const row of rows) {
    const names = rowReader("proposal", row.id).json(
      "co_authors",
      coAuthorsColumn,
      row.co_authors ?? "[]",
    );
    const at = names.indexOf(name);
    if (at === -1) continue;
    await db
      .updateTable("proposal")
      .set({ co_authors: JSON.stringify(names.with(at, newName)) })
      .where("id", "=", row.id)
      .execute();
  }
}

/** Everything a person has written, as it is kept, the oldest first. */
export async function listWritten(db: Db, personId: string) {
  const [proposals, writtenWithOthers, texts, questions, helpful, offers] = await Promise.all([
    db
      .selectFrom("proposal")
      .leftJoin("photo", "photo.id", "proposal.photo_id")
      .select(["proposal.id", "round_id", "title", "summary", "description", "place"])
      .select(["spot_longitude", "spot_latitude"])
      .select(["proposer_name", "submitted_at", "review_outcome", "proposal.hidden_reason"])
      .select(photoColumns)
      .where("proposer_id", "=", personId)
      .orderBy("submitted_at")
      .execute(),
    db
      .selectFrom("proposal_author")
      .innerJoin("proposal", "proposal.id", "proposal_author.proposal_id")
      .leftJoin("photo", "photo.id", "proposal.photo_id")
      .select(["proposal.id", "proposal.round_id", "proposal.title", "proposal.co_authors"])
      .select(photoColumns)
      .where("proposal_author.person_id", "=", personId)
      .orderBy("proposal.submitted_at")
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
    db
      .selectFrom("helpful")
      .innerJoin("argument", "argument.id", "helpful.argument_id")
      .select(["argument.id", "argument.proposal_id"])
      .where("helpful.person_id", "=", personId)
      .orderBy("argument.id")
      .execute(),
    db
      .selectFrom("offer")
      .select(["id", "proposal_id", "text", "shown", "author_name", "offered_at"])
      .select(["reply", "replied_by", "replied_at", "hidden_reason"])
      .where("author_id", "=", personId)
      .orderBy("offered_at")
      .execute(),
  ]);
  return {
    proposals: proposals.map(withPicture),
    writtenWithOthers: writtenWithOthers.map(withPicture),
    arguments: texts,
    questions,
    helpful,
    offers,
  };
}

/** A row with its picture as it is told: where it is and what it shows, or why it is hidden. */
function withPicture<R extends PhotoRow>(row: R) {
  const photo = photoOf(row);
  const columns = photoColumns.map((column) => column.split(" as ")[1]);
  const own = Object.entries(row).filter(([name]) => !columns.includes(name));
  const ownPicture = photo?.kind === "hidden" ? { hidden: photo.reason } : toldPhoto(photo);
  return { ...(Object.fromEntries(own) as Omit<R, keyof PhotoRow>), ownPicture };
}
