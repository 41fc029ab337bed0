import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { lockIdeaDraft, removeDraftAuthor, removeIdeaDraft } from "#db/idea-drafts.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * Ends somebody's part in a draft: one who writes it too leaves it, or its owner takes them off.
 * When the owner leaves, the draft is removed for all.
 */
export async function leaveIdea(
  db: Db,
  id: string,
  person: Person,
  whoId: string,
): Promise<Problem[]> {
  return db.transaction().execute(async (db): Promise<Problem[]> => {
    const draft = await lockIdeaDraft(db, id, person.id);
    const owns = draft?.ownerId === person.id;
    if (!draft || (!owns && whoId !== person.id)) return [{ key: "draftGone" }];
    if (whoId === draft.ownerId) await removeIdeaDraft(db, id);
    else await removeDraftAuthor(db, id, whoId);
    return [];
  });
}
