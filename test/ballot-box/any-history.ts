import type { LedgerLine } from "#app/ballot-box/ledger.server.ts";
import type { Manifest } from "#app/ballot-box/manifest.server.ts";
import type { Ballot, BallotKind } from "#app/domain/ballots/ballot-type.ts";
import { ballotTypes } from "#app/domain/ballots/index.ts";
import type { KeyHolding } from "#app/domain/key-holding.ts";
import { votingRules } from "#app/domain/rules/index.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import type { SavingsRule } from "#app/domain/savings.ts";
import { aRound } from "../domain/a-round.ts";
import { Chance } from "./chance.ts";
import { madeBallotRule, madeScores } from "./made-ballot.ts";
import { committed, type History, madeKeys } from "./made-round.ts";

/** Every variant of every counting rule. */
export const everyRule: readonly CountingRule[] = Object.values(votingRules).flatMap(
  ({ examples }): readonly CountingRule[] => examples,
);
const everyKind = Object.keys(ballotTypes) as BallotKind[];
/** What Phragmén's rule can count. */
const oneVoteEach: readonly BallotKind[] = ["choose-one", "approval", "knapsack"];
const savingsRules: readonly SavingsRule[] = [
  { mode: "addition", minimumAnswers: 2 },
  { mode: "target", minimumAnswers: 0, targetKronor: 100 },
  { mode: "list", minimumAnswers: 0 },
  { mode: "addition", minimumAnswers: 0 },
];

/** How large a made round is, where it matters. */
export interface Wishes {
  areas?: number;
  voters?: number;
  batches?: number;
  countingRule?: CountingRule;
  ballotKind?: BallotKind;
}

/**
 * What happened in a round that follows from a number. Numbers that follow each other go through
 * all counting rules, and all ballot types that the rule can count; little money and few different
 * costs make ties, and lots that decide them, common.
 */
export function anyHistory(seed: number, wishes: Wishes = {}): History {
  const chance = new Chance(seed);
  const manifest = anyManifest(seed, wishes, chance);
  const openings = new Map<string, { ballot: Ballot; text: string }>();
  const batches: LedgerLine[][] = Array.from({ length: wishes.batches ?? chance.from(2, 5) }, () =>
    chance.oneIn(3) ? [{ t: "roll", add: chance.from(1, 9) }] : [],
  );
  const sealed = (ballot: Ballot) => {
    const salt = chance.bytes(32).toString("base64url");
    const { c, opening } = committed(manifest.round, ballot, salt);
    openings.set(c, opening);
    return c;
  };
  for (let voter = 0; voter < (wishes.voters ?? chance.from(15, 50)); voter += 1) {
    const tag = chance.bytes(16).toString("hex");
    // The last area is so small that its ballots are not opened.
    const area = voter % 12 === 0 ? manifest.areas.at(-1)! : chance.pick(manifest.areas);
    const first = chance.below(batches.length);
    for (let [at, v] = [first, 1]; at < batches.length; [at, v] = [at + chance.below(2), v + 1]) {
      const ballot = anyBallot(manifest, area.id, chance);
      if (!ballot) break;
      const s = chance.bytes(32).toString("hex");
      batches[at]?.push({ t: "cast", tag, v, area: area.id, c: sealed(ballot), s });
      if (!chance.oneIn(4)) break;
    }
    if (!chance.oneIn(9)) continue;
    const ballot = anyBallot(manifest, area.id, chance);
    chance.pick(batches).push({ t: "withdraw", tag });
    if (!ballot) continue;
    const paper = { serial: `P-${seed}.${voter}`, batch: "box_1", area: area.id };
    chance.pick(batches).push({ t: "paper", ...paper, c: sealed(ballot) });
  }
  return { manifest, keys: madeKeys(seed % 200), batches, openings };
}

function anyManifest(seed: number, wishes: Wishes, chance: Chance): Manifest {
  const rule = wishes.countingRule ?? everyRule[seed % everyRule.length]!;
  const kinds = rule.kind === "phragmen" ? oneVoteEach : everyKind;
  const kind = wishes.ballotKind ?? kinds[seed % kinds.length]!;
  const add1Step = chance.pick([null, null, 3, 10]);
  // In a large pot the shares grow by more than one krona at a time.
  const scale = add1Step === null ? chance.pick([1, 40, 1000]) : 1;
  const areas = Array.from({ length: wishes.areas ?? chance.from(1, 4) }, (_, place) => {
    const potKronor = chance.from(0, 12) * 100 * scale;
    return { id: `area-${place}`, name: `Område ${place}`, potKronor };
  });
  // Only the greedy rule keeps proposals apart.
  const keepsApart = rule.kind === "greedy" && chance.oneIn(2);
  const costs = Array.from({ length: chance.from(1, 4) }, () => chance.from(1, 130) * 5 * scale);
  const minimumScore = chance.pick([0, 0, 1, 3]);
  const counting =
    rule.kind === "equal-shares" ? { ...rule, minimumScore, add1Step } : { ...rule, minimumScore };
  return {
    v: 1,
    round: `round_${seed}`,
    slug: "omgangen",
    title: chance.pick(["Omgången 2026", 'Vad "vi" vill\n\u2028', "Fågel 🐦 & \u007f"]),
    owner: "Nämnden",
    voteOpensAtMs: 1_780_000_000_000,
    voteClosesAtMs: 1_781_000_000_000,
    sealKey: chance.bytes(32).toString("hex"),
    signKey: madeKeys(seed % 200).publicHex,
    ...(seed % 3 === 0
      ? { register: "self-declared", roll: null }
      : { register: "roll", roll: { size: wishes.voters ?? 60, commit: "b".repeat(64) } }),
    keyHolding: chance.pick<KeyHolding>([
      { kind: "server" },
      { kind: "trustees", threshold: 2, trustees: ["Bo Ek", "Eva Öst", "Ali Ek"] },
    ]),
    shareCommitments: ["a".repeat(64)],
    sealedBytes: 4096,
    leastOpened: chance.pick([0, 3, 6]),
    areas,
    proposals: areas.flatMap(({ id: area }) => {
      const spends = Array.from({ length: chance.from(1, 8) }, (_, place) => {
        const id = chance.bytes(4).toString("hex");
        const kronor = chance.oneIn(15) ? 0 : chance.pick(costs);
        const group = keepsApart && chance.oneIn(3) ? chance.pick(["Torget", "Skolan"]) : null;
        const apart: string[] = [];
        return {
          id,
          number: `${area} ${place}`,
          area,
          kind: "spend" as const,
          kronor,
          group,
          apart,
        };
      });
      const saves = Array.from({ length: chance.from(0, 3) }, (_, place) => {
        const id = `S${chance.bytes(4).toString("hex")}`;
        const kronor = chance.from(-20, 60) * 5 * scale;
        const alone = { group: null, apart: [] };
        return { id, number: `${area} S${place}`, area, kind: "save" as const, kronor, ...alone };
      });
      const [one, other] = spends;
      if (keepsApart && one && other && chance.oneIn(2)) {
        one.apart.push(other.id);
        other.apart.push(one.id);
      }
      return [...spends, ...saves];
    }),
    ballotRule: madeBallotRule(kind, chance),
    countingRule: counting,
    savingsRule: savingsRules[seed % savingsRules.length]!,
    outcomeRules: {
      ...aRound().outcomeRules,
      spend: { kind: "binding-when", conditions: [{ kind: "turnout", atLeastPercent: 7.5 }] },
    },
  };
}

/** A ballot that follows its type; null when somebody would have had nothing to mark. */
export function anyBallot(manifest: Manifest, areaId: string, chance: Chance): Ballot | null {
  const here = manifest.proposals.filter(({ area }) => area === areaId);
  const pot = manifest.areas.find(({ id }) => id === areaId)?.potKronor ?? 0;
  const spends = here.filter(({ kind }) => kind === "spend");
  const saves = here.filter(({ kind }) => kind === "save");
  const silent = saves.length > 0 && chance.oneIn(8);
  const scores = silent ? {} : madeScores(manifest.ballotRule, spends, pot, chance);
  const savings = Object.fromEntries(
    saves.flatMap(({ id }) =>
      silent || !chance.oneIn(3) ? [[id, chance.pick(["yes", "yes", "no"] as const)]] : [],
    ),
  );
  const marks = Object.keys(scores).length + Object.keys(savings).length;
  return marks > 0 ? { areaId, scores, savings } : null;
}
