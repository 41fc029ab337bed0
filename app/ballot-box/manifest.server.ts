import type { BallotRule } from "#app/domain/ballots/ballot-type.ts";
import type { OutcomeRules } from "#app/domain/outcome-rule.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import type { SavingsRule } from "#app/domain/savings.ts";
import { canonical, type Plain, readCanonical } from "./canonical.server.ts";
import { isManifest } from "./manifest-shape.server.ts";

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
  heldBy: "server" | "trustees";
  /** So long is every opening when it is sealed. */
  sealedBytes: number;
  /** An area with fewer ballots publishes its sums only. */
  leastOpened: number;
  areas: readonly { id: string; name: string; potKronor: number }[];
  /** `kronor` is what a spending proposal costs, or what a saving gives the first year. */
  proposals: readonly {
    id: string;
    number: string;
    area: string;
    kind: "spend" | "save";
    kronor: number;
  }[];
  ballotRule: BallotRule;
  countingRule: CountingRule;
  savingsRule: SavingsRule;
  outcomeRules: OutcomeRules;
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
