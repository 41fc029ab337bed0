import { orderedRows } from "#app/ballot-box/drawn-codes.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { tokenHash } from "#app/ballot-box/token.server.ts";
import {
  type ClassLink,
  type SchoolClass,
  toldUsed,
  type UsedCodes,
} from "#app/domain/class-codes.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { countInBox, findClassLink } from "#db/class-codes.server.ts";
import { findRoundById } from "#db/rounds.server.ts";
import type { RequestContext } from "./context.server.ts";
import { notFound } from "./refusals.server.ts";

/** The school's link that an address holds. Throws 404, alike for unknown and closed ones. */
export async function classLinkAt(
  { token = "" }: { token?: string },
  { db }: RequestContext,
): Promise<{ link: ClassLink; found: RoundWithAreas }> {
  const link = await findClassLink(db, tokenHash(token));
  const found = link && (await findRoundById(db, link.roundId));
  if (!found) throw notFound();
  return { link, found };
}

/**
 * How many of a class's codes have a ballot in the box, reckoned from their tags: no code is marked
 * as used. Null when the key of the tags has been destroyed and nobody can tell any more.
 */
export async function usedCodes(
  { db, keys }: RequestContext,
  roundId: string,
  { id, pupils }: SchoolClass,
): Promise<UsedCodes | null> {
  const tagKey = keys.tagKeyOf(roundId);
  if (!tagKey) return null;
  const rows = orderedRows(keys.pepper(), roundId, id, pupils);
  const tags = rows.map((row) => tagOf(tagKey, roundId, row));
  return toldUsed(await countInBox(db, roundId, tags));
}
