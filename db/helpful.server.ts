import type { Db } from "./engine.server.ts";

/** Keeps that a person finds an argument helpful; nothing changes for one who already does. */
export async function insertHelpful(db: Db, personId: string, argumentId: string): Promise<void> {
  await db
    .insertInto("helpful")
    .values({ person_id: personId, argument_id: argumentId })
    .onConflict((conflict) => conflict.columns(["person_id", "argument_id"]).doNothing())
    .execute();
}

export async function removeHelpful(db: Db, personId: string, argumentId: string): Promise<void> {
  await db
    .deleteFrom("helpful")
    .where("person_id", "=", personId)
    .where("argument_id", "=", argumentId)
    .execute();
}

/** How many find an argument helpful, and whether the one who reads is one of them. */
export interface Helpful {
  count: number;
  mine: boolean;
}

/**
 * How many find each argument on a proposal helpful, in one query; those that nobody has marked
 * are absent. Who they are is not told, but for the reader's own.
 */
export async function countHelpful(
  db: Db,
  proposalId: string,
  readerId: string | null,
): Promise<Map<string, Helpful>> {
  const rows = await db
    .selectFrom("helpful")
    .innerJoin("argument", "argument.id", "helpful.argument_id")
    .select(({ fn, case: when }) => [
      "helpful.argument_id",
      fn.countAll<number>().as("times"),
      fn
        .count<number>(
          when()
            .when("helpful.person_id", "=", readerId ?? "")
            .then(1)
            .end(),
        )
        .as("own"),
    ])
    .where("argument.proposal_id", "=", proposalId)
    .groupBy("helpful.argument_id")
    .execute();
  return new Map(
    rows.map(({ argument_id, times, own }) => [argument_id, { count: times, mine: own > 0 }]),
  );
}
