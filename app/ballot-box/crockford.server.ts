/** Digits and letters that are not taken for each other when they are read aloud or typed. */
export const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What was typed in its own spelling: capitals, and what looks like a digit is one. */
export function asCrockford(typed: string): string {
  return typed.trim().toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1");
}

/** Bytes as Crockford's base 32, five bits a character, zeros after the last. */
export function toCrockford(bytes: Uint8Array): string {
  const characters = Math.ceil((bytes.length * 8) / 5);
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const padded = bits.padEnd(characters * 5, "0");
  return Array.from({ length: characters }, (_, place) => {
    return CROCKFORD[Number.parseInt(padded.slice(place * 5, place * 5 + 5), 2)];
  }).join("");
}

/** The bytes that such characters spell; null when one of them is none. */
export function fromCrockford(typed: string): Uint8Array | null {
  const places = [...asCrockford(typed).replaceAll(/[\s-]/g, "")].map((c) => CROCKFORD.indexOf(c));
  if (places.includes(-1)) return null;
  const bits = places.map((place) => place.toString(2).padStart(5, "0")).join("");
  const whole = bits.slice(0, bits.length - (bits.length % 8)).match(/.{8}/g) ?? [];
  return Uint8Array.from(whole, (byte) => Number.parseInt(byte, 2));
}

/** Characters in groups of four, as they are shown. */
export function inGroups(characters: string, between: string): string {
  return characters.replace(/.{4}(?!$)/g, `$&${between}`);
}
