import { createHmac } from "node:crypto";
import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import { openPadded, sealPadded } from "./padded-seal.server.ts";

/** The key of one draft, which only the round's own key leads to. */
function keyOf(tagKey: Buffer, tag: string): Buffer {
  return createHmac("sha256", tagKey).update(`pb:draft-key:v1\0${tag}`).digest();
}

/** Seals a choice not yet cast, filled up so that all drafts are equally long. */
export function sealDraft(tagKey: Buffer, tag: string, draft: Ballot, paddedBytes: number): string {
  return sealPadded(keyOf(tagKey, tag), JSON.stringify(draft), paddedBytes);
}

/** Opens a draft; null when it was sealed under another key, or was changed. */
export function openDraft(tagKey: Buffer, tag: string, sealed: string): Ballot | null {
  const text = openPadded(keyOf(tagKey, tag), sealed);
  return text === null ? null : (JSON.parse(text) as Ballot);
}
