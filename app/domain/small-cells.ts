import { type Corner, isSmall, type Ring, ringsOf } from "./rings.ts";

/**
 * A figure that may be shown, or why it is not: it is itself too small (`few`, from 1 to 4), or
 * a small one could be worked out from it (`withheld`).
 */
export type Cell = { shown: number } | { hidden: "few" | "withheld" };

/** A table of how many, with its sums. Every row has as many cells as there are columns. */
export interface ShownTable {
  rows: readonly { cells: readonly Cell[]; sum: Cell }[];
  /** The sums of the columns. */
  sums: readonly Cell[];
  total: Cell;
}

/** A figure that is part of no table and no sum: hidden only when it is small itself. */
export function shownAlone(count: number): Cell {
  return isSmall(count) ? { hidden: "few" } : { shown: count };
}

/**
 * Hides small figures, and as many others as it takes that no small one can be worked out from
 * the sums: for each hidden figure there is another table, alike in all that is shown, where it is
 * one more or one less. Nobody at all points at nobody, so 0 is shown. The total is shown unless
 * it is itself too small; then no figure is.
 */
export function withoutSmallCells(counts: readonly (readonly number[])[]): ShownTable {
  const grid = withSums(counts);
  const cellOf = hiding(grid);
  const columns = counts[0]?.length ?? 0;
  return {
    rows: counts.map((cells, row) => ({
      cells: cells.map((_, column) => cellOf({ row, column })),
      sum: cellOf({ row, column: columns }),
    })),
    sums: Array.from({ length: columns }, (_, column) => cellOf({ row: counts.length, column })),
    total: cellOf({ row: counts.length, column: columns }),
  };
}

/** The table with a last column of row sums and a last row of column sums. */
function withSums(counts: readonly (readonly number[])[]): number[][] {
  const sum = (some: readonly number[]) => some.reduce((total, count) => total + count, 0);
  const rows = counts.map((cells) => [...cells, sum(cells)]);
  const columns = (counts[0]?.length ?? 0) + 1;
  const sums = Array.from({ length: columns }, (_, at) => sum(rows.map((row) => row[at] ?? 0)));
  return [...rows, sums];
}

function hiding(grid: readonly (readonly number[])[]): (place: Corner) => Cell {
  const total = grid.at(-1)?.at(-1) ?? 0;
  const countAt = ({ row, column }: Corner) => grid[row]?.[column] ?? 0;
  if (isSmall(total)) return () => ({ hidden: "few" });
  const hidden = protecting(grid, nameIn(grid));
  return (place) => {
    const name = nameIn(grid)(place);
    if (hidden === "all") {
      return name === "total" ? { shown: total } : { hidden: "withheld" };
    }
    if (!hidden.has(name)) return { shown: countAt(place) };
    return { hidden: isSmall(countAt(place)) ? "few" : "withheld" };
  };
}

/** Two places with one name hold one figure: a single row is its own sum. */
function nameIn(grid: readonly (readonly number[])[]): (place: Corner) => string {
  const single = grid.length === 2;
  const columns = grid[0]?.length ?? 0;
  return ({ row, column }) => {
    const inSums = single || row === grid.length - 1;
    if (inSums && column === columns - 1) return "total";
    return `${inSums ? "sums" : row} ${column}`;
  };
}

/** The names of what to hide; `all` where no figure beside a small one can guard it. */
function protecting(
  grid: readonly (readonly number[])[],
  nameOf: (place: Corner) => string,
): ReadonlySet<string> | "all" {
  const places = grid.flatMap((cells, row) => cells.map((_, column) => ({ row, column })));
  const small = places.filter(({ row, column }) => isSmall(grid[row]?.[column] ?? 0));
  const hidden = new Set(small.map(nameOf));
  if (hidden.size === 0) return hidden;
  const rings = ringsOf(grid).filter((ring) => !ring.some((one) => nameOf(one) === "total"));
  const has = (ring: Ring, name: string) => ring.some((corner) => nameOf(corner) === name);
  const costOf = (ring: Ring) =>
    ring.reduce((sum, corner) => sum + (hidden.has(nameOf(corner)) ? 0 : costly(corner, grid)), 0);
  // What a ring adds to the set is guarded by that ring, so every name is looked at once.
  for (const name of hidden) {
    const around = rings.filter((ring) => has(ring, name));
    const [cheapest] = around.toSorted((one, other) => costOf(one) - costOf(other));
    if (!cheapest) return "all";
    for (const corner of cheapest) hidden.add(nameOf(corner));
  }
  return hidden;
}

/** Hiding one figure more always costs more than hiding a larger one. */
function costly({ row, column }: Corner, grid: readonly (readonly number[])[]): number {
  return 1e9 + (grid[row]?.[column] ?? 0);
}
