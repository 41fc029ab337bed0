import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { sealText } from "#app/ballot-box/sealed-text.server.ts";
import { newToken, tokenHash } from "#app/ballot-box/token.server.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { lockIdeaDraft, saveDraftLink } from "#db/idea-drafts.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * Makes the link by which the owner of a draft asks others along, or puts it out of use: it leads
 * nowhere from then on, and whoever has come by it stays. Only the owner may.
 */
export async function askCoAuthor(
  { db, keys }: { db: Db; keys: RoundKeys },
  id: string,
  person: Person,
  wanted: boolean,
): Promise<Problem[]> {
  const token = newToken();
  const sealed = sealText(keys.installation(), `co-author\0${id}`, token);
  return db.transaction().execute(async (db): Promise<Problem[]> => {
    const draft = await lockIdeaDraft(db, id, person.id);
    if (draft?.ownerId !== person.id) return [{ key: "draftGone" }];
    // A second press shows the link there is: a friend may have been sent it already.
    if (wanted && draft.linkSealed) return [];
    await saveDraftLink(db, id, wanted ? { hash: tokenHash(token), sealed } : null);
    return [];
  });
}
