import { ideaDraftsErasedAtMs } from "#app/domain/erasing.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { dropTraces } from "#db/forget-order.server.ts";
import { removeIdeaDraftsOf } from "#db/idea-drafts.server.ts";
import type { Db } from "#db/open.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/**
 * Erases the drafts of ideas that were never sent in, so long after ideas have closed. They were
 * never the municipality's, and no log tells of them. Safe to call at any time, from any process.
 */
export async function eraseIdeaDrafts(db: Db, seen: RoundWithAreas, nowMs: number): Promise<void> {
  const isDue = ({ round }: RoundWithAreas) => nowMs >= ideaDraftsErasedAtMs(round.schedule);
  if (!isDue(seen)) return;
  const erased = await db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, seen.round.id);
    return found !== null && isDue(found) && (await removeIdeaDraftsOf(db, found.round.id));
  });
  if (erased) await dropTraces(db, ["idea_draft", "idea_draft_author", "idea_draft_photo"]);
}
