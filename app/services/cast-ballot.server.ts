import { castTerms } from "#app/ballot-box/cast-terms.server.ts";
import { commitmentTo, newSalt, openingText } from "#app/ballot-box/opening.server.ts";
import { mergeBy, signReceipt } from "#app/ballot-box/receipt.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { hashOfSealed, seal } from "#app/ballot-box/seal.server.ts";
import { sealingKey } from "#app/ballot-box/sealing-key.server.ts";
import { draftTagOf } from "#app/ballot-box/tag.server.ts";
import type { Clock } from "#app/clock.server.ts";
import type { Marks } from "#app/domain/ballots/ballot-type.ts";
import { checkBallot } from "#app/domain/ballots/check-ballot.ts";
import { areasFor } from "#app/domain/eligibility.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { mayCast } from "#app/domain/schedule.ts";
import type { Voter } from "#app/domain/voter.ts";
import { eraseDrafts, lockRoundForCast, saveSealedBallot } from "#db/ballots.server.ts";
import { type Db, inSharedCommit } from "#db/engine.server.ts";
import { isWithdrawn } from "#db/paper-marks.server.ts";
import { findTrusteeKey } from "#db/trustee-keys.server.ts";

/** What the voter is told: when, and the signed promise that the ballot will stand in the ledger. */
export interface Cast {
  atMs: number;
  /** True when an earlier ballot of the same voter was replaced. */
  replaced: boolean;
  /** The commitment, hex. */
  c: string;
  mergeByMs: number;
  signature: string;
}

/**
 * Takes a voter's ballot, or says why not. It is sealed before it is stored. The time is read
 * inside the transaction, under the round's lock: a ballot that comes at the very millisecond of
 * closing is refused, whatever was true when the request began. `castKey` is the form's own random
 * key: the same press twice is the same ballot, with the same receipt.
 */
export async function castBallot(
  { db, keys, clock }: { db: Db; keys: RoundKeys; clock: Clock },
  { round, areas }: RoundWithAreas,
  proposals: readonly Proposal[],
  { tag, areaId: homeId, channel }: Voter,
  { marks, castKey }: { marks: Marks; castKey: string },
): Promise<{ cast: Cast } | { problems: Problem[] }> {
  const home = areas.find(({ id }) => id === homeId);
  const allowed = areasFor(round.eligibility, home, areas, round.potPlan.cityWideKronor);
  if ("problem" in allowed) return { problems: [allowed.problem] };
  if (!allowed.areas.some((area) => area.id === marks.areaId)) {
    return { problems: [{ key: "areaNotYours", field: "area" }] };
  }
  const terms = castTerms({ round, areas }, proposals);
  const paper = terms.paperOf(marks.areaId);
  const checked = checkBallot(round.ballotRule, paper, marks, terms.idsInRound);
  if ("problems" in checked) return checked;
  const tagKey = keys.tagKeyOf(round.id);
  if (!tagKey) return { problems: [{ key: "votingClosed" }] };
  const publicKey = sealingKey(keys, round, await findTrusteeKey(db, round));
  if (!publicKey) return { problems: [{ key: "votingNotOpen" }] };
  const opening = openingText({ roundId: round.id, ballot: checked.ballot, salt: newSalt() });
  const sealed = seal(opening, terms.sealedBytes, publicKey);
  const stored = await inSharedCommit(db, async (db) => {
    const { schedule, nowMs } = await lockRoundForCast(db, round.id, clock);
    if (!mayCast(schedule, nowMs)) {
      const early = nowMs < schedule.voteOpensAtMs;
      const problem: Problem = { key: early ? "votingNotOpen" : "votingClosed" };
      return { problems: [problem] };
    }
    if (await isWithdrawn(db, round.id, tag)) {
      const problem: Problem = { key: "votedOnPaper" };
      return { problems: [problem] };
    }
    // Trustees may have made another key since: nobody could open what is sealed to the old one.
    const held = sealingKey(keys, round, await findTrusteeKey(db, round));
    if (!held || Buffer.compare(held, publicKey) !== 0) {
      const problem: Problem = { key: "votingNotOpen" };
      return { problems: [problem] };
    }
    const inBox = await saveSealedBallot(db, {
      roundId: round.id,
      tag,
      castKey,
      areaId: marks.areaId,
      c: commitmentTo(opening),
      sealed: Buffer.from(sealed).toString("base64"),
      sealedHash: hashOfSealed(sealed),
      channel,
    });
    const drafts = allowed.areas.map(({ id }) => draftTagOf(tagKey, round.id, tag, id));
    await eraseDrafts(db, round.id, drafts);
    return { atMs: nowMs, ...inBox };
  });
  if (!("c" in stored)) return stored;
  // Signed only when it is stored: a promise is never given for a ballot that is not there.
  const { atMs, version, c } = stored;
  const promise = { round: round.id, c, mergeByMs: mergeBy(atMs, round.schedule) };
  const signature = signReceipt(promise, keys.signKeysOf(round.id));
  return { cast: { atMs, replaced: version > 1, c, mergeByMs: promise.mergeByMs, signature } };
}
