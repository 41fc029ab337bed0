import { readCode } from "#app/ballot-box/letter-code.server.ts";
import { codeHash, numberHash } from "#app/ballot-box/roll-hash.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { ageProblem } from "#app/domain/eligibility.ts";
import type { Personnummer } from "#app/domain/personnummer.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import type { Voter } from "#app/domain/voter.ts";
import { isWithdrawn } from "#db/paper-marks.server.ts";
import { findByCode, findByNumber, type RollRow } from "#db/roll.server.ts";
import type { RequestContext } from "./context.server.ts";

type Means = Pick<RequestContext, "db" | "keys">;

/** A voter who may go into the booth, or why not. */
export type Admission = { voter: Voter } | { problem: Problem };

/**
 * Lets in whoever an e-ID said came, by the round's roll; where the voter's own word is enough, by
 * the age that the number tells and the area that was named. The number goes no further.
 */
export async function admitByNumber(
  context: Means,
  { round, areas }: RoundWithAreas,
  { digits, bornOn }: Personnummer,
  declaredArea: string | null,
): Promise<Admission> {
  const { db, keys } = context;
  const hash = numberHash(keys.pepper(), round.id, digits);
  const wrongAge = ageProblem(round.eligibility, bornOn);
  if (round.eligibility.register === "self-declared") {
    if (wrongAge) return { problem: wrongAge };
    const area = areas.find(({ slug }) => slug === declaredArea);
    if (!area) return { problem: { key: "areaNeeded", field: "omrade" } };
    return voterOfRow(context, { roundId: round.id, id: hash, areaId: area.id, kind: "person" });
  }
  const row = await findByNumber(db, round.id, hash);
  if (!row) return { problem: wrongAge ?? { key: "notOnRoll" } };
  return voterOfRow(context, row);
}

/**
 * Lets in whoever holds a letter's code. A code that is misspelt, unknown, revoked or of another
 * round is answered alike.
 */
export async function admitByCode(
  context: Means,
  typed: string,
  roundId: string | null,
): Promise<Admission> {
  const { db, keys } = context;
  const hash = codeHash(keys.pepper(), readCode(typed) ?? "");
  const row = await findByCode(db, hash);
  if (!row || (roundId !== null && row.roundId !== roundId)) {
    return { problem: { key: "codeUnknown", field: "kod" } };
  }
  return voterOfRow(context, row);
}

async function voterOfRow(
  { db, keys }: Means,
  { roundId, id, areaId, kind }: RollRow,
): Promise<Admission> {
  const tagKey = keys.tagKeyOf(roundId);
  if (!tagKey) return { problem: { key: "votingClosed" } };
  const channel = kind === "class" ? "school" : "web";
  const tag = tagOf(tagKey, roundId, id);
  if (await isWithdrawn(db, roundId, tag)) return { problem: { key: "votedOnPaper" } };
  return { voter: { roundId, tag, areaId, channel } };
}
