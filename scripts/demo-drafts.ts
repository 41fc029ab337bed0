import { sealIdeaDraft } from "#app/ballot-box/idea-draft.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { newDraft } from "#app/domain/idea-draft.ts";
import { demoDraft } from "#db/demo/drafts.ts";
import type { DemoMoment } from "#db/demo/index.ts";
import { insertDraftAuthor, insertIdeaDraft, saveNamed } from "#db/idea-drafts.server.ts";
import type { Db } from "#db/open.server.ts";

/** While ideas are asked for, one is being written in the demo by two neighbours. */
export async function makeDemoDraft(
  { db, keys }: { db: Db; keys: RoundKeys },
  moment: DemoMoment,
): Promise<void> {
  if (moment !== "discuss") return;
  const { id, roundId, ownerId, withId, text, writtenAtMs } = demoDraft;
  const sealed = sealIdeaDraft(keys.installation(), id, newDraft(text));
  await insertIdeaDraft(db, { id, roundId, ownerId, revision: 1, sealed, writtenAtMs });
  await insertDraftAuthor(db, id, withId, writtenAtMs);
  for (const author of [ownerId, withId]) await saveNamed(db, id, author, true);
}
