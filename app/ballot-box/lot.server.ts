import { createHash } from "node:crypto";

/** The drawn order of the ids: by the SHA-256 of the seed and each id. */
export function drawLot(seed: string, ids: readonly string[]): string[] {
  const drawn = (id: string) => createHash("sha256").update(`${seed}\0${id}`).digest("hex");
  return [...ids].sort((a, b) => (drawn(a) < drawn(b) ? -1 : 1));
}
