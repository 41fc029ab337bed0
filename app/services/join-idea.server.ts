import { tokenHash } from "#app/ballot-box/token.server.ts";
import { limits } from "#app/domain/limits.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import {
  findDraftByLink,
  insertDraftAuthor,
  listDraftAuthors,
  lockIdeaDraft,
} from "#db/idea-drafts.server.ts";
import type { Db } from "#db/open.server.ts";

/** Lets a resident who was sent the owner's link write the draft too. Saying yes twice is one. */
export async function joinIdea(
  db: Db,
  token: string,
  person: Person,
  nowMs: number,
): Promise<{ id: string; roundId: string } | { problems: Problem[] }> {
  return db.transaction().execute(async (db) => {
    const asked = await findDraftByLink(db, tokenHash(token));
    // Held by its owner's name: whoever is asked does not write it yet.
    const draft = asked && (await lockIdeaDraft(db, asked.id, asked.ownerId));
    const stands = draft && (await findDraftByLink(db, tokenHash(token)));
    if (!stands) return { problems: [{ key: "draftGone" }] };
    const authors = await listDraftAuthors(db, draft.id);
    const isOne = authors.some(({ id }) => id === person.id);
    const limit = limits.authorsPerIdea;
    if (!isOne && authors.length >= limit) {
      return { problems: [{ key: "tooManyAuthors", values: { limit } }] };
    }
    await insertDraftAuthor(db, draft.id, person.id, nowMs);
    return { id: draft.id, roundId: draft.roundId };
  });
}
