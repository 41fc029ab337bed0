import { randomBytes } from "node:crypto";
import { codeLetters, spelledCode } from "#app/domain/written-code.ts";

/** A drawn code: so many letters, five random bits each. */
export function drawCode(letters: number): string {
  return [...randomBytes(letters)].map((byte) => codeLetters[byte % codeLetters.length]).join("");
}

/** Bytes as Crockford's base 32, five bits a character, zeros after the last. */
export function toCrockford(bytes: Uint8Array): string {
  const characters = Math.ceil((bytes.length * 8) / 5);
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const padded = bits.padEnd(characters * 5, "0");
  return Array.from({ length: characters }, (_, place) => {
    return codeLetters[Number.parseInt(padded.slice(place * 5, place * 5 + 5), 2)];
  }).join("");
}

/** The bytes that such characters spell; null when one of them is none. */
export function fromCrockford(typed: string): Uint8Array | null {
  const places = [...spelledCode(typed)].map((letter) => codeLetters.indexOf(letter));
  if (places.includes(-1)) return null;
  const bits = places.map((place) => place.toString(2).padStart(5, "0")).join("");
  const whole = bits.slice(0, bits.length - (bits.length % 8)).match(/.{8}/g) ?? [];
  return Uint8Array.from(whole, (byte) => Number.parseInt(byte, 2));
}
