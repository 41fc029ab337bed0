import ts from "typescript";
import { commentsOf, isCode, nodesOf, parse, type SourceFile } from "./source.ts";

const inProgram = /^(app|db|scripts)\//;

/** What is wrong with how a file is written, one sentence each. */
export function mannerFaults(file: SourceFile): string[] {
  return isCode(file.path)
    ? [...codeFaults(file), ...commentFaults(file), ...sizeFaults(file), ...nameFaults(file)]
    : [];
}

const clock = "app/clock.server.ts";

function codeFaults(file: SourceFile): string[] {
  const parsed = parse(file);
  return nodesOf(parsed).flatMap((node) => {
    const line = parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1;
    const here = `${file.path} line ${line}`;
    if (readsTheClock(node) && file.path !== clock) {
      return [`${here} reads the clock: only ${clock} does, and hands the time on.`];
    }
    if (isMember(node, "Math", "random")) {
      return [`${here} draws with Math.random: lots are passed in as values.`];
    }
    if (ts.isIdentifier(node) && node.text === "console" && isGlobal(node)) {
      return file.path.startsWith("scripts/") ? [] : [`${here} writes to the console.`];
    }
    if (inProgram.test(file.path) && isOuterHandle(node)) {
      return [`${here} does not name the transaction "db", so the outer handle is within reach.`];
    }
    return knowsDesignSystem(file.path) || !namesDesignSystem(node)
      ? []
      : [`${here} names a class of the design system: only app/ui knows those.`];
  });
}

function readsTheClock(node: ts.Node): boolean {
  const isDate = (made: ts.Node) => ts.isIdentifier(made) && made.text === "Date";
  if (isMember(node, "Date", "now")) return true;
  if (ts.isNewExpression(node)) return isDate(node.expression) && !node.arguments?.length;
  return ts.isCallExpression(node) && isDate(node.expression);
}

function isMember(node: ts.Node, of: string, name: string): boolean {
  if (!ts.isPropertyAccessExpression(node)) return false;
  return ts.isIdentifier(node.expression) && node.expression.text === of && node.name.text === name;
}

/** False where the word is only the name of a field, as in `page.console`. */
function isGlobal(node: ts.Identifier): boolean {
  return !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
}

/** `db.transaction().execute(async (other) => ...)`: inside, `db` must mean the transaction. */
function isOuterHandle(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  if (name.text !== "execute" || !expression.getText().includes(".transaction(")) return false;
  const [work] = node.arguments;
  if (!work || !(ts.isArrowFunction(work) || ts.isFunctionExpression(work))) return false;
  return work.parameters[0]?.name.getText() !== "db";
}

function knowsDesignSystem(path: string): boolean {
  return path.startsWith("app/ui/") || !inProgram.test(path);
}

function namesDesignSystem(node: ts.Node): boolean {
  const isText =
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node);
  return isText && designSystemClass.test(node.text);
}

const designSystemClass = /(^|[\s.])ds-[a-z]/;
const unfinished = /\b(TODO|FIXME)\b/;

function commentFaults(file: SourceFile): string[] {
  return commentsOf(file)
    .filter((comment) => unfinished.test(comment))
    .map((comment) => `${file.path} puts something off in a comment: ${comment}`);
}

function sizeFaults({ path, text }: SourceFile): string[] {
  if (!inProgram.test(path)) return [];
  const most = path.startsWith("app/routes/") ? 150 : 200;
  const lines = text.replace(/\n$/, "").split("\n").length;
  return lines > most ? [`${path} has ${lines} lines; ${most} is the most.`] : [];
}

const serverOnly = /^(db|app\/(services|schemas|http|ballot-box|adapters))\//;
/** What no component can import by mistake: types, and what only scripts and tests read. */
const anywhere = /^db\/(tables\.ts$|tables\/|migrations\/|demo\/)/;

function nameFaults({ path }: SourceFile): string[] {
  if (!serverOnly.test(path) || anywhere.test(path) || path.endsWith(".server.ts")) return [];
  return [`${path} must be named .server.ts, or it may end up in the browser.`];
}

/** Style sheets outside the design system's room that name its classes. */
export function styleFaults({ path, text }: SourceFile): string[] {
  if (!path.endsWith(".css") || path.startsWith("app/ui/") || path === "app/styles.css") return [];
  return /\.ds-[a-z]/.test(text) ? [`${path} styles the design system: only app/ui does.`] : [];
}

/** Places outside the project. Only the folder of real votes may be named, as a default. */
const outside = [
  /(?<![\w.-])\/work\//,
  /shared\/(design|seeds|hooks)\b/,
  /\.\.\/shared\/(?!pabulib)/,
];

/** What a file tells about the workplace it was written in. */
export function workplaceFaults({ path, text }: SourceFile): string[] {
  return text
    .split("\n")
    .flatMap((line, place) =>
      outside.some((place) => place.test(line))
        ? [`${path} line ${place + 1} names a place outside the project: ${line.trim()}`]
        : [],
    );
}
