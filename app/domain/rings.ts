/** A place in a table of counts with its sums in a last row and a last column. */
export interface Corner {
  row: number;
  column: number;
}

/** Places whose figures can be moved by one, some up and some down, without moving any sum. */
export type Ring = readonly Corner[];

/** A figure so small that it could point at a person. */
export function isSmall(count: number): boolean {
  return count > 0 && count < 5;
}

/**
 * The rings of a table: whoever sees all but the figures of one ring cannot tell which of two
 * tables it is. A figure only moves to one that would be hidden for the same reason: a small one
 * stays small, a large one stays large. A ring through the total moves the total too.
 */
export function ringsOf(grid: readonly (readonly number[])[]): Ring[] {
  const rows = [...grid.keys()];
  const columns = [...(grid[0] ?? []).keys()];
  if (grid.length === 2) {
    // A single row is its own sum: its figures can only be moved along it.
    return pairs(columns.slice(0, -1))
      .map(([left, right]) => [
        { row: 0, column: left, sign: 1 },
        { row: 0, column: right, sign: -1 },
      ])
      .filter((ring) => canMove(ring, grid));
  }
  return pairs(rows).flatMap(([top, bottom]) =>
    pairs(columns)
      .map(([left, right]) => {
        const [last, lastRow] = [columns.length - 1, rows.length - 1];
        // The sums stand on the other side of the equals sign, so they move the other way.
        const across = right === last ? -1 : 1;
        const down = bottom === lastRow ? -1 : 1;
        return [
          { row: top, column: left, sign: 1 },
          { row: top, column: right, sign: -across },
          { row: bottom, column: left, sign: -down },
          { row: bottom, column: right, sign: across * down },
        ];
      })
      .filter((ring) => canMove(ring, grid)),
  );
}

function canMove(
  ring: readonly (Corner & { sign: number })[],
  grid: readonly (readonly number[])[],
): boolean {
  return [1, -1].some((step) =>
    ring.every(({ row, column, sign }) => {
      const count = grid[row]?.[column] ?? 0;
      const moved = count + step * sign;
      return isSmall(count) ? isSmall(moved) : count > 0 && moved >= 5;
    }),
  );
}

function pairs(places: readonly number[]): [number, number][] {
  return places.flatMap((one, at) =>
    places.slice(at + 1).map((other): [number, number] => [one, other]),
  );
}
