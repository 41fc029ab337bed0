import { cleanPhoto } from "#app/adapters/photo.server.ts";
import { limits } from "#app/domain/limits.ts";
import type { CleanPhoto, Photo, PhotoChange } from "#app/domain/photo.ts";
import type { Problem } from "#app/domain/problem.ts";
import { fieldsOf, readFields } from "#app/schemas/form-fields.server.ts";
import { photoForm } from "#app/schemas/photo-form.server.ts";
import { fileOf, textOf } from "./form.server.ts";
import { TOO_LARGE } from "./photo-body.server.ts";

/** The fields of `PhotoFields`, which other readers of the same form leave out. */
export const photoFields = ["photo", "photoKept", "photoAlt", "photoGone"] as const;

/** What a form does with a photo, what is wrong with it, and what its fields show again. */
export interface PhotoRead {
  change: PhotoChange;
  problems: Problem[];
  /** With the cleaned picture: a refused form sends it along, so that it is not chosen again. */
  kept: Record<string, string>;
  /** The picture that came, also where words about it are lacking still. */
  came: CleanPhoto | null;
}

/**
 * Reads what `PhotoFields` sent: a file, or the picture that a refused form carried along, and the
 * words about it. `before` is the photo that is there; without its fields in the form it stays.
 */
export async function readPhoto(form: FormData, before: Photo | null): Promise<PhotoRead> {
  if (!form.has("photoAlt")) {
    return { change: "same", problems: [], kept: {}, came: null };
  }
  const fields = fieldsOf(form);
  const read = readFields(photoForm, fields);
  const sent = await pictureIn(form);
  const clean = sent && "photo" in sent ? sent.photo : null;
  const kept = {
    photoAlt: fields.photoAlt ?? "",
    ...(clean ? { photoKept: carried(clean) } : {}),
    ...(fields.photoGone ? { photoGone: "on" } : {}),
  };
  const wrong: Problem[] = [
    ...(sent && "problem" in sent ? [{ ...sent.problem, field: "photo" }] : []),
    ...("problems" in read ? read.problems : []),
  ];
  if (wrong.length > 0 || "problems" in read) {
    return { change: "same", problems: wrong, kept, came: clean };
  }
  const { photoAlt: alt, photoGone } = read.value;
  // A file that is chosen stands in place of what is to go.
  if (photoGone && !(await fileOf(form, "photo"))) {
    return { change: "none", problems: [], kept, came: null };
  }
  const shown = before?.kind === "shown" ? before : null;
  const problems = lacking(alt, clean !== null, shown !== null);
  if (problems.length > 0) return { change: "same", problems, kept, came: clean };
  if (clean) return { change: { alt, clean }, problems, kept, came: clean };
  const newWords = shown !== null && shown.alt !== alt;
  const change = newWords ? { alt, clean: null } : "same";
  return { change, problems, kept, came: null };
}

function lacking(alt: string, sent: boolean, shown: boolean): Problem[] {
  if ((sent || shown) && alt === "") return [{ key: "altNeeded", field: "photoAlt" }];
  // A form that came back without its file: what was written about it must not be dropped unsaid.
  if (!sent && !shown && alt !== "") return [{ key: "photoNotChosen", field: "photo" }];
  return [];
}

type Sent = Awaited<ReturnType<typeof cleanPhoto>>;

/** The picture in a form; null when it brought none. */
export async function pictureIn(form: FormData): Promise<Sent | null> {
  if (form.get("photo") === TOO_LARGE) {
    return {
      problem: { key: "photoTooHeavy", values: { limit: limits.photoBytes / 1_000_000 } },
    };
  }
  const file = await fileOf(form, "photo");
  if (file) return cleanPhoto(file);
  const before = textOf(form, "photoKept");
  return before === "" ? null : cleanPhoto(Buffer.from(before, "base64"));
}

/** A picture as a field carries it: its widest file, which is cleaned again when it comes back. */
export function carried({ files }: CleanPhoto): string {
  return Buffer.from(files.at(-1)?.bytes ?? []).toString("base64");
}
