import { basename } from "node:path";
import { realClock } from "#app/clock.server.ts";
import { rulesById } from "#app/domain/rules/rule-ids.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { importElection } from "#app/services/import-election.server.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { fileAt, Refusal } from "./pabulib-file.ts";
import { environmentOrExit, exitWith, orExit } from "./start.ts";

const sentences: Readonly<Record<string, string>> = {
  slugTaken: "There is already a round at that address; choose another with --slug.",
  phragmenNeedsOneVoteEach:
    "Phragmén's rule can only count ballots that give a project one vote or none.",
  ruleCannotKeepApart: "The file keeps projects apart, which only the greedy rule can do.",
  slugInvalid:
    "An address has only the letters a to z, digits and hyphens; choose one with --slug.",
};

const { path, slug, rule } = orderOf(process.argv.slice(2));
const file = readOrExit(path);
const { databaseUrl, appOrigin } = environmentOrExit();
const database = await orExit(openDatabase(databaseUrl), "The database did not open");
await orExit(migrateToNewest(database.db), "The schema could not be brought up to date");
const problems = await importElection(database.db, file, slug, realClock(), rule);
await database.close();
for (const { key } of problems) exitWith(sentences[key] ?? `The round was refused: ${key}.`);
console.log(
  `Imported ${file.votes} ballots and ${file.projects.length} projects.\n` +
    `Results: ${appOrigin}/omgang/${slug}/resultat\nReport:  ${appOrigin}/rapport/${slug}`,
);

/** What is to be imported, under which address, and by which rule it is counted. */
interface Order {
  path: string;
  slug: string;
  rule: CountingRule | undefined;
}

function orderOf(words: readonly string[]): Order {
  const paths: string[] = [];
  const options = new Map<string, string | undefined>();
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? "";
    if (word === "--slug" || word === "--rule") options.set(word, words[++place]);
    else paths.push(word);
  }
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0 || [...options.values()].includes(undefined)) {
    return exitWith(
      "Name one .pb file to import, and if you like an address, --slug NAME, and a rule, --rule ID.",
    );
  }
  const slug = options.get("--slug") ?? slugOf(basename(path, ".pb"));
  return { path, slug, rule: ruleNamed(options.get("--rule")) };
}

function ruleNamed(id: string | undefined): CountingRule | undefined {
  if (id === undefined) return undefined;
  const names = [...rulesById.keys()].join(", ");
  return rulesById.get(id) ?? exitWith(`There is no rule ${id}; there is ${names}.`);
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
