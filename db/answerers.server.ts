import { type Role, roles } from "#app/domain/person.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import type { Db } from "./engine.server.ts";

/** One who decides or answers for the municipality, and what residents have asked them. */
export interface Answerer {
  id: string;
  name: string;
  title: string | null;
  role: Role;
  answersQuestions: boolean;
  answered: number;
  waiting: number;
  /** When the question that has waited the longest was asked; null when none waits. */
  waitingSinceMs: number | null;
}

/**
 * The elected representatives, and the officers to whom questions may be put, by name. Hidden
 * questions are not counted. One query, however many they are.
 */
export async function listAnswerers(db: Db): Promise<Answerer[]> {
  const rows = await db
    .selectFrom("person")
    .leftJoin("question", (join) =>
      join
        .onRef("question.addressee_id", "=", "person.id")
        .on("question.hidden_reason", "is", null),
    )
    .select(({ fn, ref, case: when }) => [
      "person.id",
      "person.name",
      "person.title",
      "person.role",
      "person.answers_questions",
      fn.count<number>("question.answered_at").as("answered"),
      fn.count<number>("question.id").as("asked"),
      fn
        .min<number | null>(
          when().when("question.answered_at", "is", null).then(ref("question.asked_at")).end(),
        )
        .as("waiting_since"),
    ])
    .where("person.withdrawn_at", "is", null)
    .where(({ or, eb }) =>
      or([eb("person.answers_questions", "=", 1), eb("person.role", "=", "member")]),
    )
    .groupBy([
      "person.id",
      "person.name",
      "person.title",
      "person.role",
      "person.answers_questions",
    ])
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      name: row.name,
      title: row.title,
      role: rowReader("person", row.id).word("role", roles, row.role),
      answersQuestions: row.answers_questions === 1,
      answered: row.answered,
      waiting: row.asked - row.answered,
      waitingSinceMs: row.waiting_since,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "sv") || (a.id < b.id ? -1 : 1));
}
