import type { Selectable } from "kysely";
import { type Badge, badgeOf, type DirectoryEntry, emptyEntry } from "#app/domain/directory.ts";
import { roles } from "#app/domain/person.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import type { Db } from "./engine.server.ts";
import type { DirectoryTable } from "./tables/people.ts";

/** What the directory says of everyone it says something of, in one query. */
export async function listDirectory(db: Db): Promise<Map<string, DirectoryEntry>> {
  const rows = await db.selectFrom("directory").selectAll().execute();
  return new Map(rows.map((row) => [row.person_id, entryOf(row)]));
}

/** What the directory says of one person; empty when it says nothing. */
export async function findEntry(db: Db, personId: string): Promise<DirectoryEntry> {
  const row = await db
    .selectFrom("directory")
    .selectAll()
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row ? entryOf(row) : emptyEntry;
}

export async function saveEntry(db: Db, personId: string, entry: DirectoryEntry): Promise<void> {
  const { organ, party, partyShort, answersFor, phone, email } = entry;
  const said = { organ, party, party_short: partyShort, answers_for: answersFor, phone, email };
  await db
    .insertInto("directory")
    .values({ person_id: personId, photo_id: null, ...said })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(said))
    .execute();
}

/** The badge of everyone on the staff, also those who have left, in one query. */
export async function listBadges(db: Db): Promise<Map<string, Badge>> {
  const rows = await db
    .selectFrom("person")
    .leftJoin("directory", "directory.person_id", "person.id")
    .select(["person.id", "person.role", "directory.party_short", "directory.organ"])
    .where("person.role", "!=", "resident")
    .execute();
  return new Map(
    rows.map(({ id, role, party_short, organ }) => {
      const known = rowReader("person", id).word("role", roles, role);
      const said = { ...emptyEntry, partyShort: party_short ?? "", organ: organ ?? "" };
      return [id, badgeOf(known, said)];
    }),
  );
}

function entryOf(row: Selectable<DirectoryTable>): DirectoryEntry {
  return {
    organ: row.organ,
    party: row.party,
    partyShort: row.party_short,
    answersFor: row.answers_for,
    phone: row.phone,
    email: row.email,
  };
}
