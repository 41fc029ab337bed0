import type { BallotKind } from "#app/domain/ballots/ballot-type.ts";
import type { CountingRuleKind } from "#app/domain/rules/voting-rule.ts";
import type { SavingsMode } from "#app/domain/savings.ts";
import type { Plain } from "./canonical.server.ts";
import { isObject } from "./opening.server.ts";

type Check = (value: Plain) => boolean;
type Members = Readonly<Record<string, Check>>;

/** A round has no more proposals, and nothing costs more: its sums are exact whatever it votes. */
const [MOST_PROPOSALS, MOST_KRONOR] = [5000, 1_000_000_000_000];

const text: Check = (value) => typeof value === "string";
const name: Check = (value) => typeof value === "string" && /^[\w.-]{1,100}$/.test(value);
const hash: Check = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const flag: Check = (value) => typeof value === "boolean";
const from =
  (least: number): Check =>
  (value) =>
    typeof value === "number" && value >= least && value <= MOST_KRONOR;
const one =
  (...words: readonly Plain[]): Check =>
  (value) =>
    words.includes(value);
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const has =
  (members: Members): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(members).every(
      ([key, check]) => Object.hasOwn(value, key) && check(value[key]!),
    );
/** An object whose member `key` says which of several it is, and so what else it holds. */
const sortedBy =
  (key: string, sorts: Readonly<Record<string, Members>>): Check =>
  (value) => {
    const sort = isObject(value) && Object.hasOwn(value, key) ? value[key] : null;
    return typeof sort === "string" && Object.hasOwn(sorts, sort) && has(sorts[sort]!)(value);
  };

const ballotRules: Readonly<Record<BallotKind, Members>> = {
  "choose-one": {},
  approval: { choices: from(1) },
  points: { total: from(1), mostEach: from(1), leastChosen: from(0) },
  ranking: { points: listOf(from(1)), leastRanked: from(0) },
  grades: { top: from(1) },
  knapsack: {},
  star: {},
  imported: {},
};

const minimumScore = from(0);
const countingRules: Readonly<Record<CountingRuleKind, Members>> = {
  greedy: { minimumScore },
  "equal-shares": {
    minimumScore,
    utility: one("cost", "cardinality"),
    completion: one("none", "add1", "add1-greedy", "add1-no-exhaustive-stop"),
    add1Step: either(one(null), from(1)),
    comparison: flag,
  },
  phragmen: { minimumScore, whenNotFitting: one("stop", "skip") },
};

const variant: Check = (value) =>
  isObject(value) &&
  (!Object.hasOwn(value, "variant") || one("skip", "no-skip", "per-cost")(value.variant!));

const savingsModes: Readonly<Record<SavingsMode, Members>> = {
  addition: { minimumAnswers: from(0) },
  target: { minimumAnswers: from(0) },
  list: { minimumAnswers: from(0) },
};

const apart: Members = { group: either(one(null), text), apart: listOf(text) };
const proposal: Check = sortedBy("kind", {
  spend: { id: text, area: name, kronor: from(0), ...apart },
  save: { id: text, area: name, kronor: from(-MOST_KRONOR), ...apart },
});

/** What a round is checked and counted by. What else a manifest holds is not read. */
const members: Members = {
  v: one(1),
  round: name,
  title: text,
  signKey: text,
  leastOpened: from(0),
  roll: either(one(null), has({ size: from(0), commit: hash })),
  areas: listOf(has({ id: name, potKronor: from(0) })),
  proposals: listOf(proposal),
  ballotRule: sortedBy("kind", ballotRules),
  countingRule: (value) => sortedBy("kind", countingRules)(value) && variant(value),
  savingsRule: sortedBy("mode", savingsModes),
};

/** Whether a value says all that a round is checked and counted by, each thing as it can be. */
export function isManifest(value: Plain): boolean {
  if (!isObject(value) || !has(members)(value)) return false;
  const { areas, proposals } = value as { areas: Plain[]; proposals: Plain[] };
  const ids = (list: readonly Plain[]) => new Set(list.map((each) => isObject(each) && each.id));
  const [areaIds, proposalIds] = [ids(areas), ids(proposals)];
  return (
    areaIds.size === areas.length &&
    proposalIds.size === proposals.length &&
    proposals.length <= MOST_PROPOSALS &&
    proposals.every((each) => isObject(each) && areaIds.has(each.area!))
  );
}
