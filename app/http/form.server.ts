import { limits } from "#app/domain/limits.ts";
import { anyPrefix } from "#app/text/addresses.ts";
import { formWithPhoto, mayBringPhoto } from "./photo-body.server.ts";
import { badRequest, unreadable } from "./refusals.server.ts";

/** The addresses whose forms bring a file, and may be larger than others. */
const bringsFile = new RegExp(
  `^${anyPrefix}/admin/(omgang/[^/]+/(brev|brev/pdf|rostlangd)|kommun/(prislista|karta))/?$`,
);

/** The most bytes that a form of a type (`Content-Type`) may have where it is sent. */
export function mostBytes(path: string, type: string | null | undefined): number {
  // A form in parts is read as it comes: what is too large of it is let past, and never kept.
  if (mayBringPhoto(path) && inParts(type)) return limits.photoFormBytes;
  return bringsFile.test(path) ? limits.uploadBytes : limits.formBytes;
}

/**
 * The fields of a submitted form. Throws 400 when the body is no form, and 413 when it is too large.
 */
export async function readForm(request: Request): Promise<FormData> {
  const length = Number(request.headers.get("Content-Length") ?? 0);
  const most = mostBytes(new URL(request.url).pathname, request.headers.get("Content-Type"));
  if (length > most) throw new Response(null, { status: 413 });
  const form = await formIn(request);
  const holdsZero = (value: FormDataEntryValue) =>
    typeof value === "string" && value.includes("\0");
  if ([...form.values()].some(holdsZero)) throw unreadable(form);
  return form;
}

function inParts(type: string | null | undefined): boolean {
  return type?.startsWith("multipart/form-data") ?? false;
}

async function formIn(request: Request): Promise<FormData> {
  try {
    const brought = inParts(request.headers.get("Content-Type"));
    const may = mayBringPhoto(new URL(request.url).pathname);
    return await (brought && may ? formWithPhoto(request) : request.formData());
  } catch {
    throw badRequest();
  }
}

/** One text field, trimmed, with line ends as "\n"; "" when it was not sent. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
}

/** The bytes of a file that a form brought; null when it brought none, or an empty one. */
export async function fileOf(form: FormData, name: string): Promise<Uint8Array | null> {
  const value = form.get(name);
  if (value === null || typeof value === "string" || value.size === 0) return null;
  return new Uint8Array(await value.arrayBuffer());
}
