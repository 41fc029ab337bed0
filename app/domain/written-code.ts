/** Digits and letters that are not taken for each other when they are read aloud or typed. */
export const codeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What was typed in its own spelling: no spaces or hyphens, and what looks like a digit is one. */
export function spelledCode(typed: string): string {
  const letters = typed.toUpperCase().replaceAll(/[\s–—-]/g, "");
  return letters.replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}

/** The code of so many letters that was typed, in its own spelling; null when it cannot be one. */
export function readWrittenCode(typed: string, letters: number): string | null {
  const code = spelledCode(typed.slice(0, 100));
  const known = code.length === letters && [...code].every((one) => codeLetters.includes(one));
  return known ? code : null;
}

/** A code in groups of four letters, as it is written and printed. */
export function inGroups(code: string, between = "-"): string {
  return code.replace(/.{4}(?!$)/g, `$&${between}`);
}
