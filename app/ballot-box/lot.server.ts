import { createHash } from "node:crypto";

/**
 * The seed of the drawn lot: the SHA-256, in hex, of every ballot that was cast, in the order of
 * their texts. Nobody can know it before the last ballot is in, and anyone can work it out after.
 */
export function lotSeed(roundId: string, ballots: readonly unknown[]): string {
  const hash = createHash("sha256").update(`pb:lot:v1\0${roundId}\n`);
  const lines = ballots.map((ballot) => JSON.stringify(ballot)).sort();
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest("hex");
}

/** The drawn order of the ids: by the SHA-256 of the seed and each id. */
export function drawLot(seed: string, ids: readonly string[]): string[] {
  const drawn = (id: string) => createHash("sha256").update(`${seed}\0${id}`).digest("hex");
  return [...ids].sort((a, b) => (drawn(a) < drawn(b) ? -1 : 1));
}
