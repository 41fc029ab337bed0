import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));
const notOurs = new Set([
  "node_modules",
  "build",
  "data",
  ".git",
  "test-results",
  "playwright-report",
  ".env",
]);

/** One file of the project. `path` starts at the project's top, with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Every text file under a folder, or in the whole project. */
export function filesIn(folder = ""): SourceFile[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = folder + entry.name;
    if (entry.isDirectory()) return filesIn(`${path}/`);
    const bytes = readFileSync(root + path);
    return bytes.includes(0) ? [] : [{ path, text: bytes.toString("utf8") }];
  });
}

/** True for what TypeScript compiles. */
export function isCode(path: string): boolean {
  return /\.tsx?$/.test(path);
}

/** A file as the TypeScript compiler reads it. */
export function parse({ path, text }: SourceFile): ts.SourceFile {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind);
}

/** Every node of a parsed file, outermost first. */
export function nodesOf(parsed: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** What a file imports, as written: static, re-exported, on demand, and types. */
export function importsOf(file: SourceFile): string[] {
  return nodesOf(parse(file)).flatMap((node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      return node.moduleSpecifier ? textOf(node.moduleSpecifier) : [];
    }
    if (ts.isImportTypeNode(node)) {
      return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : [];
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      return node.arguments.flatMap((argument) => textOf(argument));
    }
    return [];
  });
}

function textOf(node: ts.Node): string[] {
  return ts.isStringLiteralLike(node) ? [node.text] : [];
}

/** The comments of a file. */
export function commentsOf(file: SourceFile): string[] {
  const parsed = parse(file);
  const ranges = new Map<number, string>();
  for (const node of nodesOf(parsed)) {
    // A comment alone in braces, in JSX, stands before no node: look inside the braces.
    const inBraces = ts.isJsxExpression(node) ? [node.getStart(parsed) + 1] : [];
    const found = [node.getFullStart(), node.getEnd(), ...inBraces].flatMap((at) => [
      ...(ts.getLeadingCommentRanges(file.text, at) ?? []),
      ...(ts.getTrailingCommentRanges(file.text, at) ?? []),
    ]);
    for (const { pos, end } of found) ranges.set(pos, file.text.slice(pos, end));
  }
  return [...ranges.values()];
}
