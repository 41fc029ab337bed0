import { createHmac } from "node:crypto";
import type { CleanPhoto } from "#app/domain/photo.ts";
import { openBytes, sealBytes } from "./sealed-bytes.server.ts";

/** The key of one draft's picture, which only the installation's own key leads to. */
function keyOf(installation: Buffer, draftId: string): Buffer {
  return createHmac("sha256", installation).update(`radslag:draft-photo:v1\0${draftId}`).digest();
}

/** What stands before the files: a line of JSON. */
interface Heading extends Pick<CleanPhoto, "hash" | "width" | "height"> {
  files: { width: number; length: number }[];
}

/** Seals the picture of an idea that is being written: the database holds it, and shows nobody. */
export function sealDraftPhoto(installation: Buffer, draftId: string, photo: CleanPhoto): string {
  const { hash, width, height } = photo;
  const files = photo.files.map(({ width, bytes }) => ({ width, length: bytes.length }));
  const heading: Heading = { hash, width, height, files };
  const line = Buffer.from(`${JSON.stringify(heading)}\n`);
  const bytes = Buffer.concat([line, ...photo.files.map((file) => file.bytes)]);
  return sealBytes(keyOf(installation, draftId), bytes).toString("base64");
}

/** Opens such a picture. Throws when it was sealed under another key, or changed. */
export function openDraftPhoto(installation: Buffer, draftId: string, sealed: string): CleanPhoto {
  const opened = openBytes(keyOf(installation, draftId), Buffer.from(sealed, "base64"));
  if (!opened) throw new Error(`The picture of draft ${draftId} cannot be opened with this key.`);
  let at = opened.indexOf("\n") + 1;
  const { files, ...photo } = JSON.parse(opened.subarray(0, at).toString("utf8")) as Heading;
  return {
    ...photo,
    files: files.map(({ width, length }) => {
      const bytes = opened.subarray(at, at + length);
      at += length;
      return { width, bytes };
    }),
  };
}
