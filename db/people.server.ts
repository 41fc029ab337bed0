import type { Selectable } from "kysely";
import { type Person, roles } from "#app/domain/person.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import { type Db, hasRowLocks } from "./engine.server.ts";
import type { PersonTable } from "./tables/people.ts";

export async function findPerson(db: Db, id: string): Promise<Person | null> {
  const row = await db.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? personOf(row) : null;
}

/** Everyone who has not had their access withdrawn. */
export async function listPeople(db: Db): Promise<Person[]> {
  const rows = await db
    .selectFrom("person")
    .selectAll()
    .where("withdrawn_at", "is", null)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(personOf);
}

/** One who works with the rounds, as administrators see them. */
export interface StaffMember extends Person {
  email: string | null;
  answersQuestions: boolean;
  withdrawnAtMs: number | null;
}

/** All staff there is and has been, by name. */
export async function listStaff(db: Db): Promise<StaffMember[]> {
  const rows = await staff(db).orderBy("person.name").orderBy("person.id").execute();
  return rows.map(staffMemberOf);
}

export async function findStaff(db: Db, id: string): Promise<StaffMember | null> {
  const row = await staff(db).where("person.id", "=", id).executeTakeFirst();
  return row ? staffMemberOf(row) : null;
}

/**
 * The administrators that are let in, held so that nobody else changes who they are before this
 * transaction ends.
 */
export async function lockAdministrators(db: Db): Promise<string[]> {
  if (!db.isTransaction) throw new Error("lockAdministrators outside a transaction locks nothing");
  const rows = await db
    .selectFrom("person")
    .select("id")
    .where("role", "=", "administrator")
    .where("withdrawn_at", "is", null)
    .orderBy("id")
    .$if(hasRowLocks(db), (query) => query.forUpdate())
    .execute();
  return rows.map(({ id }) => id);
}

/** Lets one person's deeds wait for each other: the same press twice comes one after the other. */
export async function lockPerson(db: Db, id: string): Promise<void> {
  if (!db.isTransaction) throw new Error("lockPerson outside a transaction locks nothing");
  await db
    .selectFrom("person")
    .select("id")
    .where("id", "=", id)
    .$if(hasRowLocks(db), (query) => query.forUpdate())
    .execute();
}

/** Keeps the name and the area a person goes by. */
export async function changeProfile(
  db: Db,
  id: string,
  { name, homeArea }: { name: string; homeArea: string | null },
): Promise<void> {
  const profile = { name, home_area: homeArea };
  await db.updateTable("person").set(profile).where("id", "=", id).execute();
}

/** Takes a person's access away, or gives it back with null. */
export async function saveWithdrawal(db: Db, id: string, atMs: number | null): Promise<void> {
  await db.updateTable("person").set({ withdrawn_at: atMs }).where("id", "=", id).execute();
}

/** Removes a person, and all that is only theirs; what they wrote stays, without its author. */
export async function removePerson(db: Db, id: string): Promise<void> {
  await db.deleteFrom("person").where("id", "=", id).execute();
}

/** True when someone who works with the rounds has this name, in whatever letters. */
export async function isStaffName(db: Db, name: string): Promise<boolean> {
  const rows = await db
    .selectFrom("person")
    .select("name")
    .where("role", "!=", "resident")
    .execute();
  const plain = (one: string) => one.toLocaleLowerCase("sv").replaceAll(/\s+/g, " ").trim();
  return rows.some((row) => plain(row.name) === plain(name));
}

function staff(db: Db) {
  return db
    .selectFrom("person")
    .leftJoin("account", "account.person_id", "person.id")
    .selectAll("person")
    .select("account.email")
    .where("person.role", "!=", "resident");
}

function staffMemberOf(row: Selectable<PersonTable> & { email: string | null }): StaffMember {
  return {
    ...personOf(row),
    email: row.email,
    answersQuestions: row.answers_questions === 1,
    withdrawnAtMs: row.withdrawn_at,
  };
}

/** The officers and elected representatives to whom residents may put questions. */
export async function listAddressees(db: Db): Promise<Person[]> {
  const rows = await db
    .selectFrom("person")
    .selectAll()
    .where("answers_questions", "=", 1)
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(personOf);
}

/** Adds a person, or changes the one with the same id. */
export async function savePerson(
  db: Db,
  person: Person,
  options: { answersQuestions: boolean },
): Promise<void> {
  const row = {
    id: person.id,
    name: person.name,
    role: person.role,
    title: person.title,
    home_area: person.homeArea,
    born_on: person.bornOn,
    answers_questions: options.answersQuestions ? 1 : 0,
  };
  await db
    .insertInto("person")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

function personOf(row: Selectable<PersonTable>): Person {
  return {
    id: row.id,
    name: row.name,
    role: rowReader("person", row.id).word("role", roles, row.role),
    title: row.title,
    homeArea: row.home_area,
    bornOn: row.born_on,
  };
}
