import type { Selectable } from "kysely";
import { type Person, roles } from "#app/domain/person.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import type { Db } from "./engine.server.ts";
import type { PersonTable } from "./tables/people.ts";

export async function findPerson(db: Db, id: string): Promise<Person | null> {
  const row = await db.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? personOf(row) : null;
}

export async function listPeople(db: Db): Promise<Person[]> {
  const rows = await db.selectFrom("person").selectAll().orderBy("name").orderBy("id").execute();
  return rows.map(personOf);
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
