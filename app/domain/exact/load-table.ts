import { divisor } from "./divisor.ts";

/** A purchase as far as its load hangs on it: who took part, by the round they last took part in. */
export interface SharedCost {
  cost: number;
  votes: number;
  rounds: readonly number[];
  voters: readonly number[];
}

/** A load as a fraction over a denominator that later rounds' denominators are multiples of. */
interface ExactLoad {
  numerator: bigint;
  denominator: bigint;
  /** What the denominator of the round before was multiplied by. */
  factor: bigint;
}

/** The load that each round left its supporters with: in doubles, and exactly when asked for. */
export class LoadTable {
  /** The load of round 0 is nothing. */
  readonly amounts = [0];
  readonly bounds = [0];
  readonly #purchases: SharedCost[] = [];
  readonly #exact: ExactLoad[] = [{ numerator: 0n, denominator: 1n, factor: 1n }];

  /** How many rounds there have been. */
  get round(): number {
    return this.#purchases.length;
  }

  add(purchase: SharedCost, load: number, bound: number): void {
    this.#purchases.push(purchase);
    this.amounts.push(load);
    this.bounds.push(bound);
  }

  /** The load of a round, counted from 1. */
  exactly(round: number): ExactLoad {
    for (let next = this.#exact.length; next <= round; next += 1) {
      const purchase = this.#purchases[next - 1]!;
      const sum = this.sumExactly(purchase, next - 1);
      const votes = BigInt(purchase.votes);
      // The votes are few beside what a denominator grows to, so only they are reduced.
      const shared = divisor(purchase.votes, Number(sum % votes));
      const factor = BigInt(purchase.votes / shared);
      const denominator = this.#exact[next - 1]!.denominator * factor;
      this.#exact.push({ numerator: sum / BigInt(shared), denominator, factor });
    }
    return this.#exact[round]!;
  }

  /** A cost and the loads of those who share it, over the denominator of a round. */
  sumExactly({ cost, rounds, voters }: SharedCost, round: number): bigint {
    const sums: bigint[] = [];
    for (const [at, carried] of rounds.entries()) {
      const load = BigInt(voters[at]!) * this.exactly(carried).numerator;
      sums[carried] = (sums[carried] ?? 0n) + load;
    }
    let sum = sums[0] ?? 0n;
    for (let at = 1; at <= round; at += 1) {
      sum = sum * this.exactly(at).factor + (sums[at] ?? 0n);
    }
    return sum + BigInt(cost) * this.exactly(round).denominator;
  }
}
