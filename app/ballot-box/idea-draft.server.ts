import { createHmac } from "node:crypto";
import { type IdeaDraft, newDraft } from "#app/domain/idea-draft.ts";
import { openPadded, sealPadded } from "./padded-seal.server.ts";

/** Drafts are filled up to whole pieces of so many bytes: how much is written hardly shows. */
const PIECE_BYTES = 4096;

/** The key of one draft, which only the installation's own key leads to. */
function keyOf(installation: Buffer, id: string): Buffer {
  return createHmac("sha256", installation).update(`radslag:idea-draft:v1\0${id}`).digest();
}

/** Seals an idea that is being written: the database holds it, and does not tell it. */
export function sealIdeaDraft(installation: Buffer, id: string, draft: IdeaDraft): string {
  const text = JSON.stringify(draft);
  const pieces = Math.ceil(Buffer.byteLength(text) / PIECE_BYTES);
  return sealPadded(keyOf(installation, id), text, pieces * PIECE_BYTES);
}

/** Opens such a draft. Throws when it was sealed under another key, or changed. */
export function openIdeaDraft(installation: Buffer, id: string, sealed: string): IdeaDraft {
  const text = openPadded(keyOf(installation, id), sealed);
  if (text === null) throw new Error(`The draft ${id} cannot be opened with this key folder.`);
  const draft = JSON.parse(text) as IdeaDraft;
  // One that was sealed before a field was asked for has nothing in it.
  const { text: nothing, changedIn } = newDraft({});
  return {
    ...draft,
    text: { ...nothing, ...draft.text },
    changedIn: { ...changedIn, ...draft.changedIn },
  };
}
