import type { Argument, Question, Report, Reportable } from "#app/domain/discussion.ts";
import type { Db } from "./engine.server.ts";
import {
  argumentOf,
  argumentRow,
  questionColumns,
  questionOf,
  questionRow,
  reportOf,
  reportRow,
} from "./rows/discussion.server.ts";

/** The arguments on one proposal, the newest first; hidden ones too, with their reason. */
export async function listArguments(db: Db, proposalId: string): Promise<Argument[]> {
  const rows = await db
    .selectFrom("argument")
    .selectAll()
    .where("proposal_id", "=", proposalId)
    .orderBy("written_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(argumentOf);
}

/** The arguments on every proposal of a round, in one query, the newest first. */
export async function listArgumentsOfRound(db: Db, roundId: string): Promise<Argument[]> {
  const rows = await db
    .selectFrom("argument")
    .innerJoin("proposal", "proposal.id", "argument.proposal_id")
    .selectAll("argument")
    .where("proposal.round_id", "=", roundId)
    .orderBy("argument.written_at", "desc")
    .orderBy("argument.id")
    .execute();
  return rows.map(argumentOf);
}

export async function findArgument(db: Db, id: string): Promise<Argument | null> {
  const row = await db.selectFrom("argument").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? argumentOf(row) : null;
}

export async function saveArgument(db: Db, argument: Argument): Promise<void> {
  const row = argumentRow(argument);
  await db
    .insertInto("argument")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

/** The questions on one proposal, the newest first; hidden ones too, with their reason. */
export async function listQuestions(db: Db, proposalId: string): Promise<Question[]> {
  const rows = await selectQuestions(db)
    .where("question.proposal_id", "=", proposalId)
    .orderBy("question.asked_at", "desc")
    .orderBy("question.id")
    .execute();
  return rows.map(questionOf);
}

/** The answered questions on every proposal of a round, in one query; not those that are hidden. */
export async function listAnsweredOfRound(db: Db, roundId: string): Promise<Question[]> {
  const rows = await selectQuestions(db)
    .innerJoin("proposal", "proposal.id", "question.proposal_id")
    .where("proposal.round_id", "=", roundId)
    .where("question.answer", "is not", null)
    .where("question.hidden_reason", "is", null)
    .orderBy("question.answered_at", "desc")
    .orderBy("question.id")
    .execute();
  return rows.map(questionOf);
}

export async function findQuestion(db: Db, id: string): Promise<Question | null> {
  const row = await selectQuestions(db).where("question.id", "=", id).executeTakeFirst();
  return row ? questionOf(row) : null;
}

export async function saveQuestion(db: Db, question: Question): Promise<void> {
  const row = questionRow(question);
  await db
    .insertInto("question")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

export async function findReport(db: Db, id: string): Promise<Report | null> {
  const row = await db.selectFrom("report").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? reportOf(row) : null;
}

export async function saveReport(db: Db, report: Report): Promise<void> {
  const row = reportRow(report);
  await db
    .insertInto("report")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

/** Takes every waiting report of one post off the officers' list; returns how many there were. */
export async function handleReportsOn(
  db: Db,
  post: { kind: Reportable; id: string },
  atMs: number,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable("report")
    .set({ handled_at: atMs })
    .where("subject_kind", "=", post.kind)
    .where("subject_id", "=", post.id)
    .where("handled_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** How much has been said about one proposal; what is hidden is not counted. */
export interface TalkCount {
  for: number;
  against: number;
  questions: number;
  answered: number;
}

/** How much has been said about each proposal of a round, in one query. Silent ones are absent. */
export async function countTalk(db: Db, roundId: string): Promise<Map<string, TalkCount>> {
  const proposals = db.selectFrom("proposal").select("id").where("round_id", "=", roundId);
  const rows = await db
    .selectFrom("argument")
    .select((said) => ["proposal_id", "side as what", said.fn.countAll<number>().as("times")])
    .where("hidden_reason", "is", null)
    .where("proposal_id", "in", proposals)
    .groupBy(["proposal_id", "side"])
    .unionAll(
      db
        .selectFrom("question")
        .select((said) => [
          "proposal_id",
          said.case().when("answer", "is", null).then("waiting").else("answered").end().as("what"),
          said.fn.countAll<number>().as("times"),
        ])
        .where("hidden_reason", "is", null)
        .where("proposal_id", "in", proposals)
        .groupBy(["proposal_id", "what"]),
    )
    .execute();
  const counts = new Map<string, TalkCount>();
  for (const { proposal_id, what, times } of rows) {
    const count = counts.get(proposal_id) ?? { for: 0, against: 0, questions: 0, answered: 0 };
    counts.set(proposal_id, count);
    if (what === "for" || what === "against") count[what] += times;
    else count.questions += times;
    if (what === "answered") count.answered += times;
  }
  return counts;
}

/** Questions with the shown name and title of the person they are put to. */
function selectQuestions(db: Db) {
  return db
    .selectFrom("question")
    .innerJoin("person", "person.id", "question.addressee_id")
    .select(questionColumns);
}

/** The round a post stands in; undefined when there is no such post. */
export async function findRoundOfPost(
  db: Db,
  { kind, id }: { kind: Reportable; id: string },
): Promise<string | undefined> {
  const row =
    kind === "proposal"
      ? await db.selectFrom("proposal").select("round_id").where("id", "=", id).executeTakeFirst()
      : await db
          .selectFrom(kind)
          .innerJoin("proposal", "proposal.id", "proposal_id")
          .select("proposal.round_id")
          .where(`${kind}.id`, "=", id)
          .executeTakeFirst();
  return row?.round_id;
}
