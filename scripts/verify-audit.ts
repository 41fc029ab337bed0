import { existsSync, readFileSync } from "node:fs";
import { listAuditLinks } from "#db/audit.server.ts";
import { type AuditLink, checkChain } from "#db/audit-chain.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { Unreadable } from "./bundle-at.ts";
import { environmentOrExit } from "./start.ts";
import type { Verdict } from "./verdict.ts";

const STANDARD_INPUT = 0;

/**
 * Checks the staff's log in the database of DATABASE_URL, or in a file that was downloaded (`-` is
 * standard input), and that every hash which somebody wrote down earlier still stands in it.
 */
export async function auditVerdict(file: string | null, seen: readonly string[]): Promise<Verdict> {
  const checked = checkChain(file === null ? await linksInDatabase() : linksInFile(file));
  const where = file === null ? "audit" : file === "-" ? "standard input" : file;
  if ("reason" in checked) return { code: 1, line: `${where}:${checked.place}: ${checked.reason}` };
  const missing = seen.find((hash) => !checked.hashes.has(hash));
  if (missing) return { code: 1, line: `${where}: no line has the hash ${missing} any more` };
  return { code: 0, line: `${checked.lines} lines hold together, the last has ${checked.head}` };
}

async function linksInDatabase(): Promise<AuditLink[]> {
  const { databaseUrl } = environmentOrExit();
  const path = /^file:(.*)$/.exec(databaseUrl)?.[1];
  if (path !== undefined && !existsSync(path)) throw new Unreadable(`There is no file ${path}.`);
  const database = await openDatabase(databaseUrl);
  try {
    return await listAuditLinks(database.db);
  } finally {
    await database.close();
  }
}

function* linksInFile(file: string): Generator<AuditLink> {
  const text = textOf(file);
  for (const written of text.split("\n").slice(0, text.endsWith("\n") ? -1 : undefined)) {
    yield linkOf(written);
  }
}

/** A line that is no link fails the chain at its place, as any other edit does. */
function linkOf(written: string): AuditLink {
  try {
    const { seq, prev, line, hash } = JSON.parse(written);
    return { seq, prev: String(prev), line: String(line), hash: String(hash) };
  } catch {
    return { seq: Number.NaN, prev: "", line: "", hash: "" };
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file === "-" ? STANDARD_INPUT : file, "utf8");
  } catch {
    throw new Unreadable(`There is no file ${file} that can be read.`);
  }
}
