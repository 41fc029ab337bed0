import type { BallotRule } from "#app/domain/ballots/ballot-type.ts";
import type { KeyHolding, TrusteeKey } from "#app/domain/key-holding.ts";
import type { OutcomeRules } from "#app/domain/outcome-rule.ts";
import { fewestBallots } from "#app/domain/pabulib/ballots-files.ts";
import { potsOf } from "#app/domain/pot.ts";
import { costKronorOf, isOnBallot, type Proposal, savingKronorOf } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import type { SavingsRule } from "#app/domain/savings.ts";
import type { Register } from "#app/domain/voter.ts";
import { canonical, type Plain, readCanonical } from "./canonical.server.ts";
import { isManifest } from "./manifest-shape.server.ts";
import { sealedLength } from "./sealed-length.server.ts";

/** A round's rules as they stand from the first ballot to the last: the ledger begins with its hash. */
export interface Manifest {
  v: 1;
  round: string;
  slug: string;
  title: string;
  owner: string;
  voteOpensAtMs: number;
  voteClosesAtMs: number;
  /** The public keys, in hex, and who holds the secret half of the one that seals. */
  sealKey: string;
  signKey: string;
  keyHolding: KeyHolding;
  /** The commitments to the trustees' shares; none where the server holds the key. */
  shareCommitments: readonly string[];
  /** So long is every opening when it is sealed. */
  sealedBytes: number;
  /** An area with fewer ballots publishes its sums only. */
  leastOpened: number;
  /** How the round knows who may vote, and the roll as the vote opened; null if none is kept. */
  register: Register;
  roll: RollPromise | null;
  areas: readonly { id: string; name: string; potKronor: number }[];
  /** `kronor` is what a spending proposal costs, or what a saving gives the first year. */
  proposals: readonly {
    id: string;
    number: string;
    area: string;
    kind: "spend" | "save";
    kronor: number;
    /** At most one of a group wins in an area, and never one together with those named here. */
    group: string | null;
    apart: readonly string[];
  }[];
  ballotRule: BallotRule;
  countingRule: CountingRule;
  savingsRule: SavingsRule;
  outcomeRules: OutcomeRules;
}

/** How many a roll has, and the Merkle root over the ids of its rows, in hex. */
export interface RollPromise {
  size: number;
  commit: string;
}

/** The rules of a round as they stand now. Pots and proposals are locked when the vote opens. */
export function manifestOf(
  { round, areas }: RoundWithAreas,
  proposals: readonly Proposal[],
  keys: { sealKey: Uint8Array; signKey: string; shares: TrusteeKey["shares"] },
  roll: RollPromise | null,
): Manifest {
  const { id, slug, title, owner, schedule, ballotRule } = round;
  const { voteOpensAtMs, voteClosesAtMs } = schedule;
  const { countingRule, savingsRule, outcomeRules } = round;
  const { pots } = potsOf(round.potPlan, areas);
  return {
    v: 1,
    ...{ round: id, slug, title, owner, voteOpensAtMs, voteClosesAtMs },
    sealKey: Buffer.from(keys.sealKey).toString("hex"),
    signKey: keys.signKey,
    keyHolding: round.keyHolding,
    shareCommitments: keys.shares.map(({ commitment }) => commitment),
    sealedBytes: sealedLength(id, areas, proposals),
    leastOpened: fewestBallots,
    ...{ register: round.eligibility.register, roll },
    areas: pots.map(({ areaId, kronor }) => {
      const name = areas.find((area) => area.id === areaId)?.name ?? areaId;
      return { id: areaId, name, potKronor: kronor };
    }),
    proposals: proposals.filter(isOnBallot).map((proposal) => ({
      id: proposal.id,
      number: proposal.number,
      area: proposal.areaId,
      kind: proposal.kind,
      kronor: proposal.kind === "spend" ? costKronorOf(proposal) : savingKronorOf(proposal),
      group: proposal.group,
      apart: proposal.cannotWinWith,
    })),
    ...{ ballotRule, countingRule, savingsRule, outcomeRules },
  };
}

export function manifestText(manifest: Manifest): string {
  // Settings that are not told are left out, as JSON leaves them out; 7.5 per cent is a text.
  const whole = (_key: string, value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? String(value) : value;
  return canonical(JSON.parse(JSON.stringify(manifest, whole)) as Plain);
}

/** The manifest a text spells, or what is wrong with it. */
export function readManifest(text: string): Manifest | "is not canonical" | "is not understood" {
  const value = readCanonical(text);
  if (value === undefined) return "is not canonical";
  return isManifest(value) ? (value as unknown as Manifest) : "is not understood";
}
