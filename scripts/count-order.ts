import { rulesBy } from "#app/domain/rules/rule-ids.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { Refusal } from "./pabulib-file.ts";

/** What the person who typed the command wants counted, and how told. */
export interface Order {
  path: string;
  /** The rules to count by, by their names. */
  rules: ReadonlyMap<string, CountingRule>;
  /** Those that were asked for by their own names, and not by `all`. */
  byName: ReadonlySet<string>;
  /** A project needs at least so many whole votes or points to win. */
  minimum: number;
  json: boolean;
  time: boolean;
}

/** Reads the words of a command line. */
export function orderOf(words: readonly string[]): Order {
  const paths: string[] = [];
  const asked = new Set<string>();
  const switches = new Set<string>();
  let add1Step: number | null = null;
  let minimum = 0;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? "";
    if (word === "--rule") asked.add(words[++place] ?? "without a name");
    else if (word === "--add1-step") add1Step = wholeAfter(word, words[++place]);
    else if (word === "--minimum") minimum = wholeAfter(word, words[++place]);
    else if (["--json", "--time", "--comparison"].includes(word)) switches.add(word);
    else if (word.startsWith("-")) throw new Refusal(`There is no option ${word}.`);
    else paths.push(word);
  }
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new Refusal("Name one .pb file to count.");
  const known = rulesBy(add1Step);
  const names = [...known.keys(), "all"].join(", ");
  if (asked.size === 0) throw new Refusal(`Name a rule with --rule: ${names}.`);
  for (const id of asked) {
    if (id !== "all" && !known.has(id))
      throw new Refusal(`There is no rule ${id}; there is ${names}.`);
  }
  const chosen = [...known].filter(([id]) => asked.has("all") || asked.has(id));
  const rules = new Map(switches.has("--comparison") ? chosen.map(comparing) : chosen);
  const [json, time] = [switches.has("--json"), switches.has("--time")];
  return { path, rules, byName: asked, minimum, json, time };
}

/** Equal Shares with the comparison step; the other rules have none. */
function comparing([id, rule]: readonly [string, CountingRule]): [string, CountingRule] {
  return [id, rule.kind === "equal-shares" ? { ...rule, comparison: true } : rule];
}

function wholeAfter(option: string, word: string | undefined): number {
  const whole = /^\d{1,9}$/.test(word ?? "") ? Number(word) : 0;
  if (whole === 0) throw new Refusal(`${option} takes a whole number of 1 or more.`);
  return whole;
}
