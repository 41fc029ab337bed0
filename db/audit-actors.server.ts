import type { Db } from "./engine.server.ts";

/** Who did what the log keeps: a person, a school by its link, or somebody at the server itself. */
export type AuditActor =
  | { kind: "person"; name: string }
  | { kind: "school"; name: string }
  /** The account on the server, when it was kept. */
  | { kind: "server"; account: string | null }
  /** What the program does by itself. */
  | { kind: "timetable" }
  /** Somebody who is not known here any more. */
  | { kind: "unknown"; id: string };

const SCHOOL = "class-link:";
const SERVER = "server:";

/** Who each of these ids in the log is, those whose access has been withdrawn too. */
export async function findActors(db: Db, ids: readonly string[]): Promise<Map<string, AuditActor>> {
  const links = ids.filter((id) => id.startsWith(SCHOOL)).map((id) => id.slice(SCHOOL.length));
  const people = await db
    .selectFrom("person")
    .select(["id", "name"])
    .where("id", "in", ["", ...ids])
    .execute();
  const schools = await db
    .selectFrom("class_link")
    .select(["id", "school"])
    .where("id", "in", ["", ...links])
    .execute();
  const names = new Map<string, AuditActor>([
    ...people.map(({ id, name }) => [id, { kind: "person", name }] as const),
    ...schools.map(({ id, school }) => [SCHOOL + id, { kind: "school", name: school }] as const),
  ]);
  return new Map(ids.map((id) => [id, names.get(id) ?? nameless(id)]));
}

function nameless(id: string): AuditActor {
  if (id === "timetable") return { kind: "timetable" };
  if (id === "command-line") return { kind: "server", account: null };
  if (id.startsWith(SERVER)) return { kind: "server", account: id.slice(SERVER.length) };
  return { kind: "unknown", id };
}
