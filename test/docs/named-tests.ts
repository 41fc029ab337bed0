import ts from "typescript";
import { nodesOf, parse, type SourceFile } from "../house/source.ts";

/** A test that a document names, as `test/x.test.ts`: "its title". */
export interface NamedTest {
  path: string;
  title: string;
}

export interface Row {
  chapter: string;
  demand: string;
  held: string;
}

/** The rows of a document's tables with three columns, their headings left out. */
export function rowsOf(markdown: string): Row[] {
  const lines = markdown.split("\n").filter((line) => line.startsWith("|"));
  return lines.flatMap((line) => {
    const [chapter = "", demand = "", held = "", ...more] = line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim());
    const isHeading = /^-+$/.test(chapter) || chapter === "chapter";
    return isHeading || more.length > 0 ? [] : [{ chapter, demand, held }];
  });
}

/** The tests named in a text. */
export function namedTests(text: string): NamedTest[] {
  const found = text.matchAll(/`(test\/[^`]+)`: "([^"]+)"/g);
  return [...found].map(([, path = "", title = ""]) => ({ path, title }));
}

/** The titles of a file's tests and groups, as written; a template's without its quotes. */
export function titlesIn(file: SourceFile): string[] {
  const parsed = parse(file);
  return nodesOf(parsed).flatMap((node) => {
    if (!ts.isCallExpression(node) || !isTest(node.expression)) return [];
    const [title] = node.arguments;
    if (!title) return [];
    if (ts.isStringLiteralLike(title)) return [title.text];
    return ts.isTemplateExpression(title) ? [title.getText(parsed).slice(1, -1)] : [];
  });
}

/** `test`, `it` and `describe`, also as `test.each(…)`, `it.runIf(…)` or `describe.sequential`. */
function isTest(called: ts.Node): boolean {
  if (ts.isIdentifier(called)) return ["test", "it", "describe"].includes(called.text);
  if (ts.isPropertyAccessExpression(called) || ts.isCallExpression(called)) {
    return isTest(called.expression);
  }
  return false;
}

/** What is wrong with the tests that a text names, one sentence each. */
export function faultsOf(text: string, files: readonly SourceFile[]): string[] {
  const known = new Map<string, string[]>();
  for (const file of files) known.set(file.path, titlesIn(file));
  return namedTests(text).flatMap(({ path, title }) => {
    const titles = known.get(path);
    if (!titles) return [`There is no file ${path}.`];
    return titles.includes(title) ? [] : [`No test in ${path} is called "${title}".`];
  });
}
