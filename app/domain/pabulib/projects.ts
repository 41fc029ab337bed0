import { type Decimal, readDecimal } from "./decimal.ts";
import { fail } from "./fault.ts";
import type { Row, RowReader } from "./rows.ts";
import { readHeader, readRows } from "./sections.ts";

/** A row of PROJECTS: its id and cost understood, every cell kept under its column's name. */
export interface ProjectRow {
  line: number;
  id: string;
  cost: Decimal;
  cells: ReadonlyMap<string, string>;
}

/** Reads PROJECTS, up to and with the title of VOTES. `expected` is what META says there are. */
export function readProjects(
  reader: RowReader,
  expected: { projects: number; line: number },
): ProjectRow[] {
  const header = readHeader(reader, ["project_id", "cost"]);
  const projects = new Map<string, ProjectRow>();
  readRows(reader, header, "VOTES", (row) => {
    const project = projectOf(row, header.names);
    if (projects.has(project.id)) fail(row.line, "each project once", project.id, "project_id");
    projects.set(project.id, project);
  });
  if (projects.size !== expected.projects) {
    const wanted = `num_projects to be ${projects.size}, the rows of PROJECTS`;
    fail(expected.line, wanted, String(expected.projects), "value");
  }
  return [...projects.values()];
}

function projectOf(row: Row, names: readonly string[]): ProjectRow {
  const cells = new Map(names.map((name, place) => [name, row.cells[place] ?? ""]));
  const id = cells.get("project_id")?.trim() ?? "";
  if (id === "" || id.includes(",")) {
    fail(row.line, "a project id without commas", id, "project_id");
  }
  const written = cells.get("cost") ?? "";
  const cost = readDecimal(written);
  if (!cost || cost.digits < 0) fail(row.line, "a cost of 0 or more", written, "cost");
  return { line: row.line, id, cost, cells };
}
