import { describe, expect, test } from "vitest";
import { importFaults } from "./house/imports.ts";
import { mannerFaults, styleFaults, workplaceFaults } from "./house/manners.ts";
import { filesIn, isCode } from "./house/source.ts";

const all = filesIn();
const program = all.filter(({ path }) => /^(app|db|scripts)\//.test(path) && isCode(path));

describe("the house", () => {
  test("every layer imports only what it may", () => {
    expect(program.length).toBeGreaterThan(0);
    expect(program.flatMap(importFaults)).toEqual([]);
  });

  test("every file keeps the manners of the house", () => {
    expect(all.flatMap(mannerFaults)).toEqual([]);
    expect(all.flatMap(styleFaults)).toEqual([]);
  });

  test("no file names the place it was written in", () => {
    expect(all.flatMap(workplaceFaults)).toEqual([]);
  });
});

describe("the imports the house refuses", () => {
  const faults = (path: string, ...lines: string[]) =>
    importFaults({ path, text: lines.join("\n") });

  test.each([
    ["app/domain/pot.ts", 'import "zod";', "zod"],
    ["app/domain/pot.ts", 'import { x } from "#db/rounds.server.ts";', "db/rounds.server.ts"],
    ["app/domain/pot.ts", 'import type { X } from "../format.ts";', "app/format.ts"],
    ["app/domain/pot.ts", 'import fs from "node:fs";', "node:fs"],
    ["app/ui/a.tsx", 'import { Chart } from "chart.js/auto";', "chart.js/auto"],
    ["app/ui/a.tsx", 'import type { R } from "#db/tables.ts";', "db/tables.ts"],
    ["app/ui/a.tsx", 'const x = <p>don\'t</p>; import("kysely");', "kysely"],
    ["app/text/sv/a.ts", 'import { a } from "#app/ui/a.tsx";', "app/ui/a.tsx"],
    ["app/routes/resident/home.tsx", 'import { sql } from "kysely";', "kysely"],
    ["app/routes/resident/home.tsx", 'import { z } from "zod/v4";', "zod/v4"],
    ["app/routes/resident/home.tsx", 'import type { T } from "#db/tables.ts";', "db/tables.ts"],
    ["app/services/a.server.ts", 'import { b } from "./b.server.ts";', "app/services/b.server.ts"],
    ["app/services/a.server.ts", 'import { now } from "#app/clock.server.ts";', "clock"],
    ["app/services/a.server.ts", 'export { h } from "#app/http/form.server.ts";', "app/http"],
    ["app/ballot-box/seal.server.ts", 'import "#db/ballots.server.ts";', "db/ballots.server.ts"],
    ["app/schemas/a.server.ts", 'import { a } from "#db/rounds.server.ts";', "db/rounds.server.ts"],
    ["app/adapters/mail.server.ts", 'import { z } from "zod";', "zod"],
    ["db/rounds.server.ts", 'import { s } from "#app/services/a.server.ts";', "app/services"],
    ["db/rounds.server.ts", 'let a: import("#app/routes/resident/home.tsx").A;', "app/routes"],
    ["db/migrations/0001-a.ts", 'import type { Tables } from "../tables.ts";', "db/tables.ts"],
    ["scripts/serve.ts", 'import { H } from "#app/ui/a.tsx";', "app/ui/a.tsx"],
    ["app/domain/pot.ts", 'import { a } from "./area";', "without the file's ending"],
    ["app/routes/resident/home.tsx", 'import { a } from "../../ui/a.tsx";', "by a relative path"],
    ["app/utils/a.ts", "", "stands in no room"],
  ])("%s: %s", (path, line, named) => {
    expect(faults(path, "", line)).toEqual([expect.stringContaining(named)]);
    expect(faults(path, "", line)[0]).toContain(path);
  });

  test.each([
    ["app/domain/rules/greedy.ts", 'import { a } from "../area.ts";'],
    ["app/islands/charts.ts", 'const load = () => import("chart.js/auto");'],
    ["app/routes/resident/home.tsx", 'import { findRound } from "#db/rounds.server.ts";'],
    ["app/routes/resident/home.tsx", 'import { Card } from "#app/ui/card.tsx";'],
    ["app/services/cast-ballot.server.ts", 'import { realClock } from "#app/clock.server.ts";'],
    ["app/schemas/round.server.ts", 'import { z } from "zod";'],
    ["app/root.tsx", 'import sheet from "./styles.css?url";'],
    ["app/domain/pot.ts", '// import "zod";\nconst text = `import "kysely"`;'],
    ["db/rounds.server.ts", 'import { sql } from "kysely";'],
    ["app/adapters/mail.server.ts", 'import { createTransport } from "nodemailer";'],
  ])("%s is welcome to %s", (path, line) => {
    expect(faults(path, line)).toEqual([]);
  });
});

describe("the manners the house refuses", () => {
  const faults = (path: string, text: string) => mannerFaults({ path, text });
  const later = ["TO", "DO"].join("");

  test.each([
    ["app/domain/a.ts", "export const a = Date.now();", "reads the clock"],
    ["app/domain/a.ts", "export const a = [].map(Date.now);", "reads the clock"],
    ["db/a.server.ts", "export const a = new Date();", "reads the clock"],
    ["db/a.server.ts", "export const a = new Date;", "reads the clock"],
    ["test/a.test.ts", "const a = Date();", "reads the clock"],
    ["app/domain/a.ts", "export const a = Math.random();", "Math.random"],
    ["app/http/a.server.ts", 'console.error("x");', "console"],
    ["app/http/a.server.ts", "const { log } = console;", "console"],
    ["app/domain/a.ts", `// ${later}: count`, later],
    ["app/ui/a.tsx", `const a = <p>{/* ${later} */}</p>;`, later],
    ["app/domain/a.ts", `function a() { // ${later}\n  b();\n}`, later],
    ["app/domain/a.ts", `b();\n// ${later}\n`, later],
    ["app/domain/a.ts", `/** ${later} */\nexport const a = 1; // fine`, later],
    ["app/routes/resident/a.tsx", 'const a = <p className="ds-card">x</p>;', "design system"],
    ["app/text/sv/a.ts", `const a = \`big \${b} ds-button\`;`, "design system"],
    ["app/services/a.ts", "x;", ".server.ts"],
    ["app/schemas/a.ts", "x;", ".server.ts"],
    ["db/rounds.ts", "x;", ".server.ts"],
    ["db/a.server.ts", "db.transaction().execute(async (trx) => trx);", "outer handle"],
    ["db/a.server.ts", "db.transaction().execute(async () => db);", "outer handle"],
  ])("%s: %s", (path, text, named) => {
    expect(faults(path, text)).toEqual([expect.stringContaining(named)]);
    expect(faults(path, text)[0]).toContain(path);
  });

  test.each([
    ["app/domain/a.ts", `export const a = "${later}";`],
    ["app/clock.server.ts", "export const now = () => Date.now();"],
    ["app/domain/a.ts", "export const a = new Date(0); // Date.now() would be the real time"],
    ["app/domain/a.ts", 'export const a = "Math.random() and console.log";'],
    ["app/domain/a.ts", "export const a = page.console;"],
    ["scripts/serve.ts", 'console.log("http://localhost");'],
    ["app/ui/card.tsx", 'const a = <p className="ds-card">x</p>;'],
    ["app/domain/a.ts", 'const a = "ands-off";'],
    ["db/tables.ts", "x;"],
    ["db/tables/rounds.ts", "x;"],
    ["test/db/a.test.ts", "db.transaction().execute(async (held) => other(db, held));"],
    ["db/migrations/0001-a.ts", "x;"],
    ["db/demo/areas.ts", "x;"],
    ["db/a.server.ts", "db.transaction().execute(async (db) => db);"],
    ["public/a.svg", "<svg/>"],
  ])("%s is welcome to %s", (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });

  test.each([
    ["app/domain/a.ts", 200],
    ["db/a.server.ts", 200],
    ["scripts/a.ts", 200],
    ["app/routes/admin/a.tsx", 150],
  ])("%s may have %i lines and not one more", (path, most) => {
    expect(faults(path, "x;\n".repeat(most))).toEqual([]);
    const tooLong = `${path} has ${most + 1} lines; ${most} is the most.`;
    expect(faults(path, "x;\n".repeat(most + 1))).toEqual([tooLong]);
  });

  test("style sheets outside the design system's room may not restyle it", () => {
    const text = ".ds-button { color: red }";
    expect(styleFaults({ path: "public/extra.css", text })).toHaveLength(1);
    expect(styleFaults({ path: "app/ui/css/button.css", text })).toEqual([]);
    expect(styleFaults({ path: "app/styles.css", text })).toEqual([]);
  });

  test.each([
    ["", "work", "main", "app"].join("/"),
    `see ${["shared", "design"].join("/")}`,
    ["..", "shared", "other"].join("/"),
  ])("a page may not say where it was written: %s", (text) => {
    const [fault] = workplaceFaults({ path: "README.md", text: `first line\n${text}` });
    expect(fault).toContain("README.md line 2");
  });

  test("a page may name the folder of real votes, and a network", () => {
    const text = `${["..", "shared", "pabulib"].join("/")} and a net${["work", "s"].join("/")}`;
    expect(workplaceFaults({ path: "README.md", text })).toEqual([]);
  });
});
