import { limits } from "./limits.ts";
import type { Problem } from "./problem.ts";

/**
 * Who holds the key that opens a round's ballots: the server, or trustees (nyckelhållare), of whom
 * `threshold` are needed together. No fewer of them can open anything.
 */
export type KeyHolding =
  | { kind: "server" }
  | { kind: "trustees"; threshold: number; trustees: readonly string[] };
export type HeldByServer = Extract<KeyHolding, { kind: "server" }>;

/** What is public about one trustee's share of a key. */
export interface PublicShare {
  /** 1 for the first. */
  no: number;
  /** SHA-256 over the share and a secret salt, hex: a wrong share is told by it. */
  commitment: string;
  /** The public half of a signing key that only this share leads to, hex. */
  mark: string;
}

/** What is public about a key in shares. It opens nothing. */
export interface PublicKey {
  round: string;
  /** The key that ballots are sealed to, hex. */
  sealKey: string;
  threshold: number;
  shares: readonly PublicShare[];
}

/** The key of a round's trustees as the server knows it, and how far its rehearsal has come. */
export interface TrusteeKey extends PublicKey {
  /** SHA-256 of what the rehearsal under way is to open, hex; null when there is none. */
  challenge: string | null;
  /** The numbers of the shares that have taken part in a rehearsal. */
  rehearsed: readonly number[];
}

/** What is wrong with who is to hold a round's key. */
export function keyHoldingProblems(holding: KeyHolding): Problem[] {
  if (holding.kind === "server") return [];
  const { threshold, trustees } = holding;
  const [field, most] = ["keyHolding.trustees", limits.trusteesPerRound];
  if (trustees.length < 2) return [{ key: "trusteesTooFew", field }];
  if (trustees.length > most) return [{ key: "trusteesTooMany", field, values: { limit: most } }];
  const twice = trustees.find((name, place) => trustees.indexOf(name) !== place);
  if (twice !== undefined) return [{ key: "trusteeTwice", field, values: { name: twice } }];
  if (threshold >= 2 && threshold <= trustees.length) return [];
  const values = { most: trustees.length };
  return [{ key: "thresholdOutOfRange", field: "keyHolding.threshold", values }];
}

/**
 * Why a round cannot be published or opened by its key yet: trustees must have made one that suits
 * the round, and every share of it must have taken part in a rehearsal.
 */
export function keyProblems(holding: KeyHolding, key: TrusteeKey | null): Problem[] {
  if (holding.kind === "server") return [];
  const field = "keyHolding.kind";
  if (!key || !keySuits(holding, key)) return [{ key: "keysMissing", field }];
  const rest = key.shares.filter(({ no }) => !key.rehearsed.includes(no)).length;
  return rest === 0 ? [] : [{ key: "keysNotRehearsed", field, values: { n: rest } }];
}

/** True when a key has as many shares, and needs as many of them, as the round says. */
export function keySuits(holding: KeyHolding, { shares, threshold }: PublicKey): boolean {
  if (holding.kind === "server") return false;
  return shares.length === holding.trustees.length && threshold === holding.threshold;
}
