import { createHash } from "node:crypto";
import { inGroups, spelledCode } from "#app/domain/written-code.ts";
import { fromCrockford, toCrockford } from "./crockford.server.ts";
import { SALT_BYTES, SHARE_BYTES, type Share } from "./shares.server.ts";

const LINE_BYTES = 10;
const CHECK_CHARACTERS = 4;

/** A share as a text to print: a trustee keeps the paper, and types it in again if need be. */
export function sharePaper(share: Share): string {
  const { round, no, of, threshold, fingerprint } = share;
  const bytes = Buffer.concat([share.bytes, share.salt]);
  const lines = Array.from({ length: Math.ceil(bytes.length / LINE_BYTES) }, (_, at) => {
    const part = bytes.subarray(at * LINE_BYTES, (at + 1) * LINE_BYTES);
    const check = checkOf(share, at + 1, part);
    return `  ${at + 1}:  ${inGroups(toCrockford(part), " ")}   ${check}`;
  });
  return `NYCKELDEL / KEY SHARE

Round:       ${round}
Share:       ${no} of ${of}
Needed:      ${threshold}
Public key:  ${fingerprint}

${lines.join("\n")}

De fyra sista tecknen på varje rad kontrollerar raden.
Förvara papperet inlåst och åtskilt från de andra. Visa det inte för någon.

The last four characters of each line check the line.
Keep the paper locked away and apart from the others. Show it to nobody.
`;
}

/** Why a paper could not be read: a heading that is not there, or a line that was mistyped. */
export type PaperFault = { missing: string } | { mistyped: number };

/** The share on a paper, as it was printed or as somebody typed it in. */
export function readSharePaper(text: string): Share | PaperFault {
  const heading = (name: string) =>
    new RegExp(`^\\s*${name}\\s*:\\s*(.+?)\\s*$`, "im").exec(text)?.[1];
  const [round, which, needed] = [heading("round"), heading("share"), heading("needed")];
  const [, no, of] = /^(\d{1,3})\D+(\d{1,3})$/.exec(which ?? "") ?? [];
  const fingerprint = heading("public key")?.toUpperCase();
  if (!round) return { missing: "Round" };
  if (!no || !of) return { missing: "Share" };
  if (!/^\d{1,3}$/.test(needed ?? "")) return { missing: "Needed" };
  if (!fingerprint) return { missing: "Public key" };
  const named = { round, no: Number(no) };
  const parts: Uint8Array[] = [];
  const length = SHARE_BYTES + SALT_BYTES;
  for (let at = 1; at <= length / LINE_BYTES; at += 1) {
    const typed = heading(String(at))?.replaceAll(/[\s-]/g, "") ?? "";
    const part = fromCrockford(typed.slice(0, -CHECK_CHARACTERS));
    const check = spelledCode(typed.slice(-CHECK_CHARACTERS));
    const same = part !== null && check === checkOf(named, at, part);
    if (!same || part.length !== LINE_BYTES) return { mistyped: at };
    parts.push(part);
  }
  const bytes = Uint8Array.from(Buffer.concat(parts));
  return {
    ...{ ...named, of: Number(of), threshold: Number(needed), fingerprint },
    bytes: bytes.slice(0, SHARE_BYTES),
    salt: bytes.slice(SHARE_BYTES),
  };
}

/** Twenty bits that a mistyped line, or one that was moved, misses but once in a million. */
function checkOf({ round, no }: Pick<Share, "round" | "no">, line: number, part: Uint8Array) {
  const hash = createHash("sha256").update(`pb:share-line:v1\0${round}\0${no}\0${line}\0`);
  return toCrockford(hash.update(part).digest()).slice(0, CHECK_CHARACTERS);
}
