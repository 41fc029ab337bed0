import { basename } from "node:path";
import { realClock } from "#app/clock.server.ts";
import { importElection } from "#app/services/import-election.server.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { fileAt, Refusal } from "./pabulib-file.ts";
import { environmentOrExit, exitWith, orExit } from "./start.ts";

const sentences: Readonly<Record<string, string>> = {
  slugTaken: "There is already a round at that address; choose another with --slug.",
  slugInvalid:
    "An address has only the letters a to z, digits and hyphens; choose one with --slug.",
};

const { path, slug } = orderOf(process.argv.slice(2));
const file = readOrExit(path);
const { databaseUrl, appOrigin } = environmentOrExit();
const database = await orExit(openDatabase(databaseUrl), "The database did not open");
await orExit(migrateToNewest(database.db), "The schema could not be brought up to date");
const problems = await importElection(database.db, file, slug, realClock());
await database.close();
for (const { key } of problems) exitWith(sentences[key] ?? `The round was refused: ${key}.`);
console.log(
  `Imported ${file.votes} ballots and ${file.projects.length} projects.\n` +
    `Results: ${appOrigin}/omgang/${slug}/resultat\nReport:  ${appOrigin}/rapport/${slug}`,
);

function orderOf(words: readonly string[]): { path: string; slug: string } {
  const at = words.indexOf("--slug");
  const named = at < 0 ? undefined : words[at + 1];
  const [path, ...others] =
    at < 0 ? words : words.filter((_, place) => place !== at && place !== at + 1);
  if (path === undefined || others.length > 0 || (at >= 0 && named === undefined)) {
    return exitWith("Name one .pb file to import, and if you like an address: --slug NAME.");
  }
  return { path, slug: named ?? slugOf(basename(path, ".pb")) };
}

/** A file's name as an address: small letters, digits and hyphens. */
function slugOf(name: string): string {
  const plain = name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60);
}

function readOrExit(path: string) {
  try {
    return fileAt(path);
  } catch (error) {
    if (error instanceof Refusal) return exitWith(error.message);
    throw error;
  }
}
