import { openDraftPhoto } from "#app/ballot-box/draft-photo.server.ts";
import { lineOfPhoto, photoOfLine } from "#app/domain/draft-photo.ts";
import type { DraftText } from "#app/domain/idea-draft.ts";
import type { Person } from "#app/domain/person.ts";
import type { CleanPhoto } from "#app/domain/photo.ts";
import type { Problem } from "#app/domain/problem.ts";
import { findDraftPhoto } from "#db/draft-photos.server.ts";
import type { RequestContext } from "./context.server.ts";
import { carried, readPhoto } from "./photo-form.server.ts";

/** What a step of a draft says of its picture. */
export interface DraftPhotoRead {
  /** What of the draft's text it changes: nothing where the form has no such fields. */
  text: Partial<Pick<DraftText, "photo" | "photoAlt">>;
  /** The picture that came; null when none did. */
  clean: CleanPhoto | null;
  /** What is wrong with the file. What is lacking is told when the step is left. */
  problems: Problem[];
  /** What its fields show again where nothing was kept, so that the file need not be chosen again. */
  again: Record<string, string>;
}

/** Reads the picture of a draft, which is kept whole or not: also one that has no words yet. */
export async function readDraftPhoto(form: FormData, before: DraftText): Promise<DraftPhotoRead> {
  const stored = photoOfLine(before.photo, before.photoAlt);
  const { change, problems, kept, came } = await readPhoto(form, stored);
  const { photoAlt } = kept;
  if (photoAlt === undefined) return { text: {}, clean: null, problems: [], again: {} };
  const gone = change === "none";
  return {
    text: gone
      ? { photo: "", photoAlt: "" }
      : { photoAlt, ...(came && { photo: lineOfPhoto(came) }) },
    clean: came,
    problems: problems.filter(({ key, field }) => field === "photo" && key !== "photoNotChosen"),
    again: came ? { photoKept: carried(came) } : {},
  };
}

/** The picture of a draft, opened for one who writes it; null for everybody else, as for none. */
export async function draftPhotoAt(
  draftId: string,
  { db, keys }: RequestContext,
  person: Person,
): Promise<CleanPhoto | null> {
  const sealed = await findDraftPhoto(db, draftId, person.id);
  return sealed === null ? null : openDraftPhoto(keys.installation(), draftId, sealed);
}
