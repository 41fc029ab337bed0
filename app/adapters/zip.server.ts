import { strToU8, zipSync } from "fflate";

/** The earliest day a zip file can name: the same files always make the same bytes. */
const SAME_DAY = "1980-01-01T00:00:00";

/** Text files as one zip file. */
export function zipOf(
  files: readonly { name: string; content: string }[],
): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, content }) => [name, strToU8(content)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: SAME_DAY }));
}
