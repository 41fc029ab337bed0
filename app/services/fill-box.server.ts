import { randomUUID } from "node:crypto";
import { commitmentTo, newSalt, openingText } from "#app/ballot-box/opening.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { hashOfSealed, seal } from "#app/ballot-box/seal.server.ts";
import { sealedLength } from "#app/ballot-box/sealed-length.server.ts";
import { sealingKey } from "#app/ballot-box/sealing-key.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import type { Channel } from "#app/domain/outcome.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { insertSealedBallots } from "#db/ballots.server.ts";
import type { Db } from "#db/open.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { findTrusteeKey } from "#db/trustee-keys.server.ts";

/** Puts many checked ballots into a round's box at once, each of a row of the roll: all, or none. */
export async function fillBox(
  { db, keys }: { db: Db; keys: RoundKeys },
  { round, areas }: RoundWithAreas,
  ballots: readonly (Ballot & { rollId: string; channel: Channel })[],
): Promise<void> {
  if (ballots.length === 0) return;
  const { id: roundId } = round;
  const { proposals } = await listProposals(db, { roundId, onBallot: true });
  const length = sealedLength(roundId, areas, proposals);
  const publicKey = sealingKey(keys, round, await findTrusteeKey(db, round));
  if (!publicKey) throw new Error(`The trustees of round ${roundId} have no key to seal to yet.`);
  const tagKey = keys.tagKeyOf(roundId);
  if (!tagKey) throw new Error(`The box of round ${roundId} has been closed for good.`);
  const sealed = ballots.map(({ rollId, channel, ...ballot }) => {
    const opening = openingText({ roundId, ballot, salt: newSalt() });
    const bytes = seal(opening, length, publicKey);
    return {
      ...{
        roundId,
        tag: tagOf(tagKey, roundId, rollId),
        channel,
        castKey: randomUUID(),
        areaId: ballot.areaId,
      },
      c: commitmentTo(opening),
      sealed: Buffer.from(bytes).toString("base64"),
      sealedHash: hashOfSealed(bytes),
    };
  });
  await insertSealedBallots(db, sealed);
}
