import type { Selectable } from "kysely";
import type { ClassLink, SchoolClass } from "#app/domain/class-codes.ts";
import type { Db } from "./engine.server.ts";
import type { ClassLinkTable } from "./tables/class-codes.ts";

/** Adds a link for a school; `tokenHash` is all that is kept of what opens it. */
export async function insertClassLink(db: Db, link: ClassLink, tokenHash: string): Promise<void> {
  const { id, roundId, areaId, school, most, madeBy } = link;
  const named = { round_id: roundId, id, area_id: areaId, school, most };
  const row = { ...named, token_h: tokenHash, made_by: madeBy };
  await db.insertInto("class_link").values(row).execute();
}

/** The link that a token opens; null when there is none, or it has been closed. */
export async function findClassLink(db: Db, tokenHash: string): Promise<ClassLink | null> {
  const row = await db
    .selectFrom("class_link")
    .selectAll()
    .where("token_h", "=", tokenHash)
    .where("revoked", "=", 0)
    .executeTakeFirst();
  return row ? linkOf(row) : null;
}

/** A link by its id; null when there is none, or it has been closed. */
export async function findOpenLink(db: Db, roundId: string, id: string): Promise<ClassLink | null> {
  const links = await listClassLinks(db, roundId);
  return links.find((link) => link.id === id && !link.revoked) ?? null;
}

/** Every link of a round, by the name of the school. */
export async function listClassLinks(db: Db, roundId: string): Promise<ClassLink[]> {
  const rows = await db
    .selectFrom("class_link")
    .selectAll()
    .where("round_id", "=", roundId)
    .orderBy("school")
    .orderBy("id")
    .execute();
  return rows.map(linkOf);
}

/** Closes a link: its address leads nowhere from now on. False when it was closed before. */
export async function revokeClassLink(db: Db, roundId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("class_link")
    .set({ revoked: 1 })
    .where("round_id", "=", roundId)
    .where("id", "=", id)
    .where("revoked", "=", 0)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function insertClass(
  db: Db,
  { roundId, id: linkId }: Pick<ClassLink, "roundId" | "id">,
  { id, name, pupils }: SchoolClass,
): Promise<void> {
  const row = { round_id: roundId, id, link_id: linkId, name, pupils };
  await db.insertInto("school_class").values(row).execute();
}

/** The classes that have been given codes through a link, by name. */
export async function listClasses(
  db: Db,
  { roundId, id }: Pick<ClassLink, "roundId" | "id">,
): Promise<SchoolClass[]> {
  return db
    .selectFrom("school_class")
    .select(["id", "name", "pupils"])
    .where("round_id", "=", roundId)
    .where("link_id", "=", id)
    .orderBy("name")
    .orderBy("id")
    .execute();
}

/** The classes that wait for a second member of staff before they are given codes. */
export async function listWaitingClasses(
  db: Db,
  { roundId, id }: Pick<ClassLink, "roundId" | "id">,
): Promise<SchoolClass[]> {
  const rows = await db
    .selectFrom("roll_addition")
    .select(["id", "class_name", "codes"])
    .where("round_id", "=", roundId)
    .where("link_id", "=", id)
    .orderBy("class_name")
    .orderBy("id")
    .execute();
  return rows.map(({ id, class_name, codes }) => ({
    ...{ id, name: class_name ?? "", pupils: codes ?? 0 },
  }));
}

/** How many of these tags have a ballot in the box. */
export async function countInBox(
  db: Db,
  roundId: string,
  tags: readonly string[],
): Promise<number> {
  const { ballots } = await db
    .selectFrom("sealed_ballot")
    .select((row) => row.fn.countAll<number>().as("ballots"))
    .where("round_id", "=", roundId)
    .where("tag", "in", tags)
    .executeTakeFirstOrThrow();
  return ballots;
}

function linkOf(row: Selectable<ClassLinkTable>): ClassLink {
  return {
    id: row.id,
    roundId: row.round_id,
    areaId: row.area_id,
    school: row.school,
    most: row.most,
    revoked: row.revoked === 1,
    madeBy: row.made_by,
  };
}
