import { sealDraftPhoto } from "#app/ballot-box/draft-photo.server.ts";
import { openIdeaDraft, sealIdeaDraft } from "#app/ballot-box/idea-draft.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import {
  type DraftField,
  type DraftText,
  type IdeaDraft,
  writtenInto,
} from "#app/domain/idea-draft.ts";
import type { Person } from "#app/domain/person.ts";
import type { CleanPhoto } from "#app/domain/photo.ts";
import { saveDraftPhoto } from "#db/draft-photos.server.ts";
import { changeIdeaDraft, lockIdeaDraft, saveNamed } from "#db/idea-drafts.server.ts";
import type { Db } from "#db/open.server.ts";

/** What became of what was written: kept, or held back as others have changed the same fields. */
export type Written =
  | { draft: IdeaDraft }
  | { clash: readonly DraftField[]; draft: IdeaDraft }
  | { gone: true };

/**
 * Keeps what one of those who write an idea has written, having seen the draft at a revision. It
 * never writes over what somebody else wrote since; `named` is their own wish to be named, and `photo`
 * the picture that the text tells of.
 */
export async function writeIdea(
  { db, keys }: { db: Db; keys: RoundKeys },
  id: string,
  person: Person,
  {
    text,
    named,
    photo,
    seenRevision,
  }: {
    text: Partial<DraftText>;
    named?: boolean;
    photo?: CleanPhoto | null;
    seenRevision: number;
  },
  nowMs: number,
): Promise<Written> {
  const installation = keys.installation();
  return db.transaction().execute(async (db): Promise<Written> => {
    const stored = await lockIdeaDraft(db, id, person.id);
    if (!stored) return { gone: true };
    const draft = openIdeaDraft(installation, id, stored.sealed);
    if (named !== undefined) await saveNamed(db, id, person.id, named);
    const done = writtenInto(draft, text, seenRevision);
    if ("clash" in done) return { clash: done.clash, draft };
    if (done.draft === draft) return done;
    const line = done.draft.text.photo;
    if (line !== draft.text.photo) {
      if (line !== "" && !photo) throw new Error("A draft's text tells of a picture that is none.");
      const drawn = line === "" || !photo ? null : sealDraftPhoto(installation, id, photo);
      await saveDraftPhoto(db, id, drawn);
    }
    const { linkSealed: _, ...kept } = stored;
    const sealed = sealIdeaDraft(installation, id, done.draft);
    const { revision } = done.draft;
    await changeIdeaDraft(db, { ...kept, sealed, revision, writtenAtMs: nowMs });
    return done;
  });
}
