const ROWS_PER_STATEMENT = 1000;

/** Rows in pieces that one statement can carry: fewer at `most` where a row has many columns. */
export function* chunks<T>(
  rows: Iterable<T>,
  most: number = ROWS_PER_STATEMENT,
): Generator<readonly T[]> {
  let chunk: T[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < most) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
