import { fail } from "./fault.ts";

interface Named {
  id: string;
  cells: ReadonlyMap<string, string>;
}

/** What the lot of a file was drawn among -> the project it stands for. */
export function lotIdsOf(projects: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(projects.map(({ id, cells }) => [lotIdOf(cells), id]));
}

/** Fails where a file that tells its lot's seed does not say what was drawn for every project. */
export function checkLotIds(rows: readonly (Named & { line: number })[]): void {
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    const drawn = lotIdOf(cells);
    if (drawn === "" || seen.has(drawn)) {
      fail(line, "an id of its own that the lot was drawn with", drawn, "lot_id");
    }
    seen.add(drawn);
  }
}

function lotIdOf(cells: Named["cells"]): string {
  return cells.get("lot_id")?.trim() ?? "";
}
