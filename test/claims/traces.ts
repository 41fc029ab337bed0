import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A place that was searched, and what is in it. */
export interface Place {
  name: string;
  bytes: Buffer;
}

/** Every file under a folder, or the one file. */
export function filesUnder(path: string): Place[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [{ name: path, bytes: readFileSync(path) }];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/** Where a secret, in any of its spellings, is found; `name: spelling` for each. */
export function tracesOf(spellings: ReadonlyMap<string, Buffer>, places: readonly Place[]) {
  return places.flatMap(({ name, bytes }) =>
    [...spellings].flatMap(([how, spelt]) => (bytes.includes(spelt) ? [`${name}: ${how}`] : [])),
  );
}

/** The ways in which a key may have been written down. */
export function spellingsOfKey(key: Buffer): Map<string, Buffer> {
  const hex = key.toString("hex");
  return new Map<string, Buffer>([
    ["raw", key],
    ["hex", Buffer.from(hex)],
    ["HEX", Buffer.from(hex.toUpperCase())],
    ...inBase64(key),
  ]);
}

/** The ways in which twelve digits may have been written down, or hashed without a key. */
export function spellingsOfNumber(twelve: string): Map<string, Buffer> {
  const ten = twelve.slice(2);
  const [eight, four, six] = [twelve.slice(0, 8), twelve.slice(8), ten.slice(0, 6)];
  const written = [ten, `${eight}-${four}`, `${six}-${four}`, `${six}+${four}`, `${six} ${four}`];
  const encoded = [`${eight}%2D${four}`, `${six}%2D${four}`, `${six}%2B${four}`];
  const plain = [...written, ...encoded, `${six}\\u002d${four}`];
  const found = new Map<string, Buffer>(plain.map((text) => [text, Buffer.from(text)]));
  for (const text of [twelve, ten, `${eight}-${four}`, `${six}-${four}`]) {
    const bytes = Buffer.from(text);
    found.set(`${text} in hex`, Buffer.from(bytes.toString("hex")));
    found.set(`${text} in UTF-16`, Buffer.from(text, "utf16le"));
    for (const [how, spelt] of inBase64(bytes)) found.set(`${text} in ${how}`, spelt);
    for (const kind of ["md5", "sha1", "sha256"]) {
      const hash = createHash(kind).update(text).digest();
      found.set(`${text} by ${kind}`, Buffer.from(hash.toString("hex")));
      found.set(`${text} by ${kind}, raw`, hash);
    }
  }
  return found;
}

/** Base64 in both alphabets, wherever in a longer text the bytes began. */
function inBase64(bytes: Uint8Array): [string, Buffer][] {
  return (["base64", "base64url"] as const).flatMap((alphabet) =>
    [0, 1, 2].map((shift): [string, Buffer] => {
      const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString(alphabet);
      // What bytes beside it have a part in is left out.
      const from = shift === 0 ? 0 : shift + 1;
      const most = Math.floor(((shift + bytes.length) * 8) / 6);
      return [`${alphabet} at ${shift}`, Buffer.from(whole.slice(from, most))];
    }),
  );
}
