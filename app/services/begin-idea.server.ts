import { randomUUID } from "node:crypto";
import { sealIdeaDraft } from "#app/ballot-box/idea-draft.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { type DraftText, newDraft } from "#app/domain/idea-draft.ts";
import { limits } from "#app/domain/limits.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { maySubmitIdea } from "#app/domain/schedule.ts";
import { insertIdeaDraft, listIdeaDraftsOf } from "#db/idea-drafts.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * Begins an idea: a draft that only the one who writes it reads, and those they ask along. It lies
 * sealed until it is sent in. What was `reckoned` before comes
 * along. Returns its id, which the idea keeps.
 */
export async function beginIdea(
  { db, keys }: { db: Db; keys: RoundKeys },
  { round }: RoundWithAreas,
  person: Person,
  written: Partial<DraftText>,
  nowMs: number,
  reckoned = "",
): Promise<{ id: string } | { problems: Problem[] }> {
  if (!maySubmitIdea(round.schedule, nowMs)) return { problems: [{ key: "ideasNotOpen" }] };
  const id = randomUUID();
  const draft = newDraft(written, reckoned);
  const sealed = sealIdeaDraft(keys.installation(), id, draft);
  return db.transaction().execute(async (db) => {
    const own = (await listIdeaDraftsOf(db, person.id)).filter(
      ({ ownerId, roundId }) => ownerId === person.id && roundId === round.id,
    );
    const limit = limits.draftsPerRound;
    if (own.length >= limit) return { problems: [{ key: "tooManyDrafts", values: { limit } }] };
    const kept = { id, roundId: round.id, ownerId: person.id, revision: draft.revision, sealed };
    await insertIdeaDraft(db, { ...kept, writtenAtMs: nowMs });
    return { id };
  });
}
