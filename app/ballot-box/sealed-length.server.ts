import type { Area } from "#app/domain/area.ts";
import { isOnBallot, type Proposal } from "#app/domain/proposal.ts";
import { canonical } from "./canonical.server.ts";
import { newSalt, openingText } from "./opening.server.ts";

const BLOCK_BYTES = 1024;
const LONGEST_SCORE = "9007199254740991";

/**
 * How long every opening of a round is when it is sealed, in bytes: enough for a ballot that marks
 * everything there is in its area, in whole blocks of 1 024.
 */
export function sealedLength(
  roundId: string,
  areas: readonly Pick<Area, "id">[],
  proposals: readonly Proposal[],
): number {
  const lengths = areas.map(({ id: areaId }) => {
    const ids = proposals.filter((one) => isOnBallot(one) && one.areaId === areaId);
    const marks = ids.map(({ id }) => canonical([id, LONGEST_SCORE]).length + 1);
    const ballot = { areaId, scores: {}, savings: {} };
    const empty = Buffer.byteLength(openingText({ roundId, ballot, salt: newSalt() }));
    return marks.reduce((sum, length) => sum + length, empty);
  });
  return Math.ceil((Math.max(0, ...lengths) + 1) / BLOCK_BYTES) * BLOCK_BYTES;
}
