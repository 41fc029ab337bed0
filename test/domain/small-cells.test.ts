import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, type ShownTable, withoutSmallCells } from "#app/domain/small-cells.ts";

const few = { hidden: "few" } as const;
const withheld = { hidden: "withheld" } as const;

function cellsOf(table: ShownTable): Cell[] {
  return [...table.rows.flatMap(({ cells, sum }) => [...cells, sum]), ...table.sums, table.total];
}

function allows(cell: Cell, count: number): boolean {
  if ("shown" in cell) return cell.shown === count;
  return cell.hidden === "withheld" ? count >= 0 : count > 0 && count < 5;
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** Every table within three of the real one that a reader who sees only this may think it is. */
function tablesLike(shown: ShownTable, counts: readonly (readonly number[])[]): number[][][] {
  const rows = counts.map((row, at) => rowsLike(shown.rows[at]!, row));
  const found: number[][][] = [];
  const add = (chosen: number[][]) => {
    const next = rows[chosen.length];
    if (next) for (const row of next) add([...chosen, row]);
    else if (fitsSums(shown, chosen)) found.push(chosen);
  };
  add([]);
  return found;
}

function rowsLike(shown: ShownTable["rows"][number], counts: readonly number[]): number[][] {
  const options = shown.cells.map((cell, at) =>
    [-3, -2, -1, 0, 1, 2, 3]
      .map((step) => counts[at]! + step)
      .filter((n) => n >= 0 && allows(cell, n)),
  );
  const rows = options.reduce<number[][]>(
    (begun, next) => begun.flatMap((row) => next.map((count) => [...row, count])),
    [[]],
  );
  return rows.filter((row) => allows(shown.sum, sumOf(row)));
}

function fitsSums(shown: ShownTable, table: readonly (readonly number[])[]): boolean {
  const sums = shown.sums.map((_, column) => sumOf(table.map((row) => row[column]!)));
  return (
    sums.every((sum, column) => allows(shown.sums[column]!, sum)) &&
    allows(shown.total, sumOf(sums))
  );
}

const table = fc.integer({ min: 1, max: 3 }).chain((rows) =>
  fc.array(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 60 })), {
      minLength: 3,
      maxLength: 3,
    }),
    { minLength: rows, maxLength: rows },
  ),
);

describe("Hiding small figures", () => {
  test("changes nothing where there are none", () => {
    const { rows, sums, total } = withoutSmallCells([
      [498, 71, 43],
      [210, 62, 105],
    ]);
    expect(rows[0]).toEqual({
      cells: [{ shown: 498 }, { shown: 71 }, { shown: 43 }],
      sum: { shown: 612 },
    });
    expect(sums).toEqual([{ shown: 708 }, { shown: 133 }, { shown: 148 }]);
    expect(total).toEqual({ shown: 989 });
  });

  test("shows that nobody came by a way, since nobody is no one", () => {
    const { rows } = withoutSmallCells([[41, 0, 371]]);
    expect(rows[0]?.cells).toEqual([{ shown: 41 }, { shown: 0 }, { shown: 371 }]);
  });

  test("hides a second figure in a single row, or the sum would give the first away", () => {
    const shown = withoutSmallCells([[41, 3, 371]]);
    expect(shown.rows[0]?.cells).toEqual([withheld, few, { shown: 371 }]);
    expect(shown.sums).toEqual(shown.rows[0]?.cells);
    expect(shown.total).toEqual({ shown: 415 });
  });

  test("hides a ring of four in a table with sums both ways", () => {
    const shown = withoutSmallCells([
      [400, 3, 50],
      [300, 60, 20],
      [200, 70, 80],
    ]);
    expect(shown.rows[0]?.cells[1]).toEqual(few);
    expect(cellsOf(shown).filter((cell) => "hidden" in cell)).toHaveLength(4);
    expect(shown.total).toEqual({ shown: 1183 });
  });

  test("shows nothing at all where fewer than five took part", () => {
    const cells = cellsOf(withoutSmallCells([[2, 0, 1]]));
    expect(cells.every((cell) => "hidden" in cell)).toBe(true);
  });

  test("withholds everything but the total where the labels alone would tell", () => {
    const shown = withoutSmallCells([[4, 4, 4]]);
    expect(shown.rows[0]?.cells).toEqual([withheld, withheld, withheld]);
    expect(shown.total).toEqual({ shown: 12 });
  });

  test("never shows a figure from one to four", () => {
    fc.assert(
      fc.property(table, (counts) => {
        for (const cell of cellsOf(withoutSmallCells(counts))) {
          expect("shown" in cell && cell.shown > 0 && cell.shown < 5).toBe(false);
        }
      }),
    );
  });

  test("never hides a figure that can be worked out from what is shown", () => {
    fc.assert(
      fc.property(table, (counts) => {
        const shown = withoutSmallCells(counts);
        const possible = tablesLike(shown, counts);
        for (const [row, { cells }] of shown.rows.entries()) {
          for (const [column, cell] of cells.entries()) {
            if ("shown" in cell) continue;
            expect(new Set(possible.map((one) => one[row]?.[column])).size).toBeGreaterThan(1);
          }
        }
        for (const [row, { sum }] of shown.rows.entries()) {
          if ("shown" in sum) continue;
          expect(new Set(possible.map((one) => sumOf(one[row]!))).size).toBeGreaterThan(1);
        }
        for (const [column, sum] of shown.sums.entries()) {
          if ("shown" in sum) continue;
          const sums = possible.map((one) => sumOf(one.map((row) => row[column]!)));
          expect(new Set(sums).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
