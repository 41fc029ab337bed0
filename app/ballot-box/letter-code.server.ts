import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O or U to be mistaken. */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LETTERS = 12;

/** A drawn code for a letter: twelve letters, 60 random bits. */
export function newCode(): string {
  return [...randomBytes(CODE_LETTERS)].map((byte) => letters[byte % letters.length]).join("");
}

/** A code as it is printed: XXXX-XXXX-XXXX. */
export function writtenCode(code: string): string {
  return (code.match(/.{4}/g) ?? []).join("-");
}

/** The code someone typed, whatever signs they put between; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed
    .slice(0, 100)
    .toUpperCase()
    .replaceAll(/[\s–—-]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  return code.length === CODE_LETTERS && [...code].every((one) => letters.includes(one))
    ? code
    : null;
}
