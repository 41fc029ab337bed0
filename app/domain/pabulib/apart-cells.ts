import type { BallotProposal } from "../proposal.ts";
import { fail } from "./fault.ts";

/**
 * Proposals that cannot all win, in a `.pb` file. The format has no word for them, so PROJECTS gets
 * a column `group`, of whose projects with the same text at most one wins, and a column
 * `incompatible` with the ids of the projects that a project cannot win together with. Both are
 * read only in files that name their rule in META's key `count_rule`: elsewhere they may mean
 * something else.
 */
export const apartColumns = ["group", "incompatible"] as const;

/** A proposal's cells in those columns. `onPaper` are the spending proposals of its area. */
export function apartCells(
  { group, cannotWinWith }: BallotProposal,
  onPaper: readonly BallotProposal[],
): string[] {
  const others = onPaper.filter(({ id }) => cannotWinWith.includes(id));
  return [group ?? "", others.map(({ number }) => number).join(",")];
}

interface Row {
  id: string;
  line: number;
  cells: ReadonlyMap<string, string>;
}

/** The group of a project; undefined where it has none. */
export function groupIn(cells: Row["cells"]): string | undefined {
  return cells.get("group")?.trim() || undefined;
}

/** The pairs that PROJECTS tells of, each once, whichever of the two tells it. */
export function pairsIn(rows: readonly Row[]): (readonly [string, string])[] {
  const ids = new Set(rows.map(({ id }) => id));
  const pairs = new Map<string, readonly [string, string]>();
  for (const { id, line, cells } of rows) {
    const told = cells.get("incompatible")?.trim() ?? "";
    if (told === "") continue;
    for (const other of told.split(",").map((name) => name.trim())) {
      if (!ids.has(other) || other === id) {
        fail(line, "ids of other projects", other, "incompatible");
      }
      const pair = id < other ? ([id, other] as const) : ([other, id] as const);
      pairs.set(pair.join(), pair);
    }
  }
  return [...pairs.values()];
}
