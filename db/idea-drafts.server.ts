import type { DraftAuthor } from "#app/domain/idea-draft.ts";
import { type Db, hasRowLocks } from "./engine.server.ts";

/** An idea that is being written, sealed. */
export interface StoredDraft {
  id: string;
  roundId: string;
  ownerId: string;
  revision: number;
  sealed: string;
  writtenAtMs: number;
}

/** The link by which the owner asks others along: its hash, and the link itself, sealed. */
export interface StoredLink {
  hash: string;
  sealed: string;
}

const columns = ["id", "round_id", "owner_id", "revision", "sealed", "written_at"] as const;
const links = ["link_h", "link_sealed"] as const;

/** Adds a draft; whoever owns it writes it. */
export async function insertIdeaDraft(db: Db, draft: StoredDraft): Promise<void> {
  const { id, ownerId, writtenAtMs } = draft;
  await db
    .insertInto("idea_draft")
    .values({ ...rowOf(draft), link_h: null, link_sealed: null })
    .execute();
  await insertDraftAuthor(db, id, ownerId, writtenAtMs);
}

/** Keeps what has been written in a draft. */
export async function changeIdeaDraft(db: Db, draft: StoredDraft): Promise<void> {
  await db.updateTable("idea_draft").set(rowOf(draft)).where("id", "=", draft.id).execute();
}

function rowOf({ id, roundId, ownerId, revision, sealed, writtenAtMs }: StoredDraft) {
  const what = { id, round_id: roundId, owner_id: ownerId, revision, sealed };
  return { ...what, written_at: writtenAtMs };
}

/** A draft as those who write it find it; null for everybody else, as when there is none. */
export async function findIdeaDraft(db: Db, id: string, personId: string) {
  const row = await db
    .selectFrom("idea_draft")
    .innerJoin("idea_draft_author", "idea_draft_author.draft_id", "idea_draft.id")
    .select([...columns, ...links])
    .where("id", "=", id)
    .where("idea_draft_author.person_id", "=", personId)
    .executeTakeFirst();
  if (!row) return null;
  return { ...draftOf(row), linkSealed: row.link_sealed };
}

/** The same, held so that nobody else changes it before this transaction ends. */
export async function lockIdeaDraft(db: Db, id: string, personId: string) {
  if (!db.isTransaction) throw new Error("lockIdeaDraft outside a transaction locks nothing");
  await db
    .selectFrom("idea_draft")
    .select("id")
    .where("id", "=", id)
    .$if(hasRowLocks(db), (query) => query.forUpdate())
    .execute();
  return findIdeaDraft(db, id, personId);
}

/** The draft that a link leads to, and how many have been asked along; null for no link of today. */
export async function findDraftByLink(db: Db, hash: string): Promise<StoredDraft | null> {
  const row = await db
    .selectFrom("idea_draft")
    .select(columns)
    .where("link_h", "=", hash)
    .executeTakeFirst();
  return row ? draftOf(row) : null;
}

/** Gives a draft a link in the place of any earlier one, or none. */
export async function saveDraftLink(db: Db, id: string, link: StoredLink | null): Promise<void> {
  await db
    .updateTable("idea_draft")
    .set({ link_h: link?.hash ?? null, link_sealed: link?.sealed ?? null })
    .where("id", "=", id)
    .execute();
}

/** Those who write a draft: its owner first, then as they came. */
export async function listDraftAuthors(db: Db, id: string): Promise<DraftAuthor[]> {
  const rows = await db
    .selectFrom("idea_draft_author")
    .innerJoin("person", "person.id", "idea_draft_author.person_id")
    .innerJoin("idea_draft", "idea_draft.id", "idea_draft_author.draft_id")
    .select(["person.id", "person.name", "person.home_area", "named", "since", "owner_id"])
    .where("draft_id", "=", id)
    .orderBy("since")
    .orderBy("person.id")
    .execute();
  return rows
    .toSorted((a, b) => Number(b.id === b.owner_id) - Number(a.id === a.owner_id))
    .map((row) => ({
      ...{ id: row.id, name: row.name, homeArea: row.home_area },
      named: row.named === 1,
    }));
}

/** Lets a person write a draft; nothing changes for one who already does. */
export async function insertDraftAuthor(
  db: Db,
  draftId: string,
  personId: string,
  sinceMs: number,
): Promise<void> {
  await db
    .insertInto("idea_draft_author")
    .values({ draft_id: draftId, person_id: personId, named: 0, since: sinceMs })
    .onConflict((conflict) => conflict.columns(["draft_id", "person_id"]).doNothing())
    .execute();
}

export async function removeDraftAuthor(db: Db, draftId: string, personId: string) {
  await db
    .deleteFrom("idea_draft_author")
    .where("draft_id", "=", draftId)
    .where("person_id", "=", personId)
    .execute();
}

/** Keeps whether a person's name is to stand beside the idea. */
export async function saveNamed(db: Db, draftId: string, personId: string, named: boolean) {
  await db
    .updateTable("idea_draft_author")
    .set({ named: named ? 1 : 0 })
    .where("draft_id", "=", draftId)
    .where("person_id", "=", personId)
    .execute();
}

/** Every draft a person writes, with its round, the last written first. */
export async function listIdeaDraftsOf(db: Db, personId: string) {
  const rows = await db
    .selectFrom("idea_draft")
    .innerJoin("idea_draft_author", "idea_draft_author.draft_id", "idea_draft.id")
    .innerJoin("round", "round.id", "idea_draft.round_id")
    .select(["idea_draft.id", "round_id", "owner_id", "revision", "sealed", "written_at"])
    .select(["round.slug", "round.title"])
    .where("idea_draft_author.person_id", "=", personId)
    .orderBy("written_at", "desc")
    .orderBy("idea_draft.id")
    .execute();
  return rows.map(({ slug, title, ...row }) => ({ ...draftOf(row), slug, roundTitle: title }));
}

export async function removeIdeaDraft(db: Db, id: string): Promise<void> {
  await db.deleteFrom("idea_draft").where("id", "=", id).execute();
}

/** True while a round has drafts of ideas. */
export async function hasIdeaDrafts(db: Db, roundId: string): Promise<boolean> {
  const found = await db
    .selectFrom("idea_draft")
    .select("id")
    .where("round_id", "=", roundId)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Removes every draft of a round; tells whether there was any. */
export async function removeIdeaDraftsOf(db: Db, roundId: string): Promise<boolean> {
  const removed = await db
    .deleteFrom("idea_draft")
    .where("round_id", "=", roundId)
    .executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

type Row = Record<"id" | "round_id" | "owner_id" | "sealed", string> & {
  revision: number;
  written_at: number;
};

function draftOf({ id, round_id, owner_id, revision, sealed, written_at }: Row): StoredDraft {
  const what = { id, roundId: round_id, ownerId: owner_id, revision, sealed };
  return { ...what, writtenAtMs: written_at };
}
