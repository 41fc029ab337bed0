import type { FileTerms } from "#app/domain/pabulib/terms.ts";
import { everyRuleBy, rulesById } from "#app/domain/rules/rule-ids.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { Refusal } from "./pabulib-file.ts";

/** What the person who typed the command wants counted, and how told. */
export interface Order {
  path: string;
  /** The rules that were named, `all` among them; none for the one the file names itself. */
  asked: ReadonlySet<string>;
  /** How much shares grow each time; null where nothing was said. */
  add1Step: number | null;
  json: boolean;
  time: boolean;
}

/** Reads the words of a command line. */
export function orderOf(words: readonly string[]): Order {
  const paths: string[] = [];
  const asked = new Set<string>();
  const switches = new Set<string>();
  let add1Step: number | null = null;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? "";
    if (word === "--rule") asked.add(words[++place] ?? "without a name");
    else if (word === "--add1-step") add1Step = stepOf(words[++place]);
    else if (word === "--json" || word === "--time") switches.add(word);
    else if (word.startsWith("-")) throw new Refusal(`There is no option ${word}.`);
    else paths.push(word);
  }
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new Refusal("Name one .pb file to count.");
  for (const id of asked) {
    if (id !== "all" && !everyRuleBy(null).has(id)) {
      throw new Refusal(`There is no rule ${id}; there is ${names}.`);
    }
  }
  const [json, time] = [switches.has("--json"), switches.has("--time")];
  return { path, asked, add1Step, json, time };
}

const names = [...rulesById.keys(), "all"].join(", ");

/** The rules to count a file by, by their names: those asked for, or the file's own. */
export function rulesFor(
  { asked, add1Step }: Order,
  terms: FileTerms | null,
): ReadonlyMap<string, CountingRule> {
  const ownStep = terms?.rule.kind === "equal-shares" ? terms.rule.add1Step : null;
  const known = everyRuleBy(add1Step ?? ownStep);
  const wanted = (id: string) =>
    asked.has(id) || (asked.has("all") && rulesById.has(id)) || (asked.size === 0 && isOwn(id));
  const isOwn = (id: string) => id === terms?.ruleId;
  const chosen = new Map([...known].filter(([id]) => wanted(id)));
  if (chosen.size === 0) throw new Refusal(`Name a rule with --rule: ${names}.`);
  return chosen;
}

function stepOf(word: string | undefined): number {
  const step = /^\d{1,9}$/.test(word ?? "") ? Number(word) : 0;
  if (step === 0) throw new Refusal("--add1-step takes a whole number of 1 or more.");
  return step;
}
