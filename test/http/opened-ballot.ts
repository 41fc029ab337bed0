import { readOpening } from "#app/ballot-box/opening.server.ts";
import { numberHash } from "#app/ballot-box/roll-hash.server.ts";
import { unseal } from "#app/ballot-box/seal.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import { people } from "#db/demo/people.ts";
import { findByNumber } from "#db/roll.server.ts";
import type { Running } from "./a-server.ts";

/** What lies in the box for a person, opened with all the keys there are, and which version it is. */
export async function openedBallot(
  { db, keys }: Pick<Running, "db" | "keys">,
  roundId: string,
  personId: string,
): Promise<{ ballot: Ballot; version: number } | null> {
  const number = people.find(({ id }) => id === personId)?.number ?? "";
  const voter = await findByNumber(db, roundId, numberHash(keys.pepper(), roundId, number));
  if (!voter) return null;
  const key = keys.tagKeyOf(roundId);
  if (!key) throw new Error("The key of the tags is destroyed.");
  const row = await db
    .selectFrom("sealed_ballot")
    .select(["sealed", "version"])
    .where("round_id", "=", roundId)
    .where("tag", "=", tagOf(key, roundId, voter.id))
    .executeTakeFirst();
  if (!row) return null;
  const text = unseal(
    Buffer.from(row.sealed, "base64"),
    keys.sealKeysOf(roundId, { kind: "server" }),
  );
  const opening = text === null ? null : readOpening(text);
  if (!opening) throw new Error("The sealed ballot does not open.");
  return { ballot: opening.ballot, version: row.version };
}
