/**
 * The drawn order of a round's proposals, from its published seed: by the SHA-256 of the seed and
 * each id. The server draws the same with its own library; this one is the browser's.
 */
export async function drawLot(seed: string, ids: readonly string[]): Promise<string[]> {
  const encoder = new TextEncoder();
  const drawn = await Promise.all(
    ids.map(async (id) => {
      const hash = await crypto.subtle.digest("SHA-256", encoder.encode(`${seed}\0${id}`));
      const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0"));
      return { id, place: hex.join("") };
    }),
  );
  return drawn.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ id }) => id);
}
