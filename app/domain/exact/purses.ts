import { type Fraction, fraction } from "../fraction.ts";
import { divisor } from "./divisor.ts";
import { grown } from "./grown.ts";
import { ROUNDING, widened } from "./judge.ts";

/** The purse that everyone begins with. */
export const FULL = 1;

/** What was paid in one purchase, as far as later amounts hang on it. */
interface Sale {
  cost: number;
  /** The points of all who paid the whole price: it is (cost - what the poor paid) / points. */
  points: number;
  /** Where its poor end in the list of all. */
  poorEnd: number;
}

/** A sale with its exact price per point: `paid` / `denominator` of the round. */
interface ExactSale {
  paid: bigint;
  denominator: bigint;
  /** What the denominator of the round before was multiplied by. */
  factor: bigint;
}

/**
 * The amounts of money that voters have left, each kept once however many voters have it: a double
 * with the most it is wrong by, and how it came about (another purse, less a price times points).
 * The exact amount is worked out from that only when somebody asks.
 */
export class Purses {
  amounts = new Float64Array(1024);
  bounds = new Float64Array(1024);
  count = 0;
  readonly #sales: Sale[] = [];
  /** The purses that were emptied without paying a whole price, and how many voters had each. */
  #poorPurses = new Int32Array(1024);
  #poorVoters = new Float64Array(1024);
  #poorCount = 0;
  #before = new Int32Array(1024);
  #points = new Float64Array(1024);
  #madeIn = new Int32Array(1024);
  #exact: (bigint | undefined)[] = [];
  #exactSales: ExactSale[] = [];
  /** Denominator now / denominator then, for the round they were asked in. */
  #raises: (bigint | undefined)[] = [];
  #raisedIn = -1;

  /** How many purchases there have been. */
  get rounds(): number {
    return this.#sales.length;
  }

  /** Begins anew: nobody has bought anything, and everyone has the endowment. */
  open({ numerator, denominator }: Fraction): void {
    this.count = 2;
    this.#sales.length = 0;
    this.#poorCount = 0;
    this.#exactSales = [{ paid: 0n, denominator, factor: 1n }];
    this.#exact = [0n, numerator];
    this.#raisedIn = -1;
    this.#madeIn[FULL] = 0;
    this.amounts[FULL] = Number(numerator) / Number(denominator);
    this.bounds[FULL] = widened(this.amounts[FULL]! * 4 * ROUNDING);
  }

  /** Makes room for so many purses more. */
  reserve(more: number): void {
    if (this.count + more <= this.amounts.length) return;
    const size = 2 * (this.count + more);
    this.amounts = grown(this.amounts, new Float64Array(size));
    this.bounds = grown(this.bounds, new Float64Array(size));
    this.#before = grown(this.#before, new Int32Array(size));
    this.#points = grown(this.#points, new Float64Array(size));
    this.#madeIn = grown(this.#madeIn, new Int32Array(size));
  }

  /** Notes a purse that the purchase now being made leaves empty without its whole price paid. */
  emptied(purse: number, voters: number): void {
    const at = this.#poorCount++;
    if (at >= this.#poorPurses.length) {
      this.#poorPurses = grown(this.#poorPurses, new Int32Array(2 * at));
      this.#poorVoters = grown(this.#poorVoters, new Float64Array(2 * at));
    }
    this.#poorPurses[at] = purse;
    this.#poorVoters[at] = voters;
  }

  /** Makes the purchase: what the emptied purses did not pay, so many points share alike. */
  sell(cost: number, points: number): void {
    this.#sales.push({ cost, points, poorEnd: this.#poorCount });
  }

  /** The purse that is left of one when the sale made last took a price times so many points. */
  paying(purse: number, points: number, price: number, priceBound: number): number {
    const made = this.count++;
    const taken = price * points;
    const left = this.amounts[purse]! - taken;
    this.amounts[made] = left;
    this.bounds[made] = widened(
      this.bounds[purse]! + priceBound * points + (taken + Math.abs(left)) * ROUNDING,
    );
    this.#before[made] = purse;
    this.#points[made] = points;
    this.#madeIn[made] = this.rounds;
    this.#exact[made] = undefined;
    return made;
  }

  /** The denominator that all amounts share when nothing more than the sales so far is bought. */
  denominator(round = this.rounds): bigint {
    return this.#saleExactly(round).denominator;
  }

  /** A purse's exact amount, over the denominator of the present round. */
  exactly(purse: number): bigint {
    return this.#ownExactly(purse) * this.#raise(this.#madeIn[purse]!);
  }

  /** What voters with these purses have together, over a round's denominator. */
  sumExactly(
    purses: Int32Array,
    voters: Float64Array,
    from: number,
    to: number,
    round: number,
  ): bigint {
    const together = new Map<number, number>();
    for (let at = from; at < to; at += 1) {
      together.set(purses[at]!, (together.get(purses[at]!) ?? 0) + voters[at]!);
    }
    const sums: bigint[] = [];
    for (const [purse, count] of together) {
      const made = this.#madeIn[purse]!;
      sums[made] = (sums[made] ?? 0n) + BigInt(count) * this.#ownExactly(purse);
    }
    let sum = sums[0] ?? 0n;
    for (let at = 1; at <= round; at += 1) {
      sum = sum * this.#saleExactly(at).factor + (sums[at] ?? 0n);
    }
    return sum;
  }

  /** The voters whose purses a round emptied short of the price, and what they paid together. */
  poorIn(round: number): { voters: number; together: bigint } {
    const [from, to] = [this.#sales[round - 2]?.poorEnd ?? 0, this.#sales[round - 1]!.poorEnd];
    const together = this.sumExactly(this.#poorPurses, this.#poorVoters, from, to, round - 1);
    return { voters: this.#poorVoters.subarray(from, to).reduce((a, b) => a + b, 0), together };
  }

  /** The exact price per point of a sale, counted from 1. */
  priceExactly(round: number): Fraction {
    const { paid, denominator } = this.#saleExactly(round);
    return fraction(paid, denominator);
  }

  /** A purse's amount over the denominator of the round it was made in. */
  #ownExactly(purse: number): bigint {
    const chain: number[] = [];
    let at = purse;
    for (; this.#exact[at] === undefined; at = this.#before[at]!) chain.push(at);
    let amount = this.#exact[at]!;
    for (const made of chain.reverse()) {
      const round = this.#madeIn[made]!;
      for (let passed = this.#madeIn[at]! + 1; passed <= round; passed += 1) {
        amount *= this.#saleExactly(passed).factor;
      }
      amount -= this.#saleExactly(round).paid * BigInt(this.#points[made]!);
      this.#exact[made] = amount;
      at = made;
    }
    return amount;
  }

  #saleExactly(round: number): ExactSale {
    for (let next = this.#exactSales.length; next <= round; next += 1) {
      const { cost, points } = this.#sales[next - 1]!;
      const before = this.#exactSales[next - 1]!.denominator;
      const paid = BigInt(cost) * before - this.poorIn(next).together;
      // The points are few beside what a denominator grows to, so only they are reduced.
      const shared = divisor(points, Number(paid % BigInt(points)));
      const factor = BigInt(points / shared);
      this.#exactSales.push({ paid: paid / BigInt(shared), denominator: before * factor, factor });
    }
    return this.#exactSales[round]!;
  }

  #raise(made: number): bigint {
    const now = this.rounds;
    if (this.#raisedIn !== now) {
      this.#raises = [];
      this.#raisedIn = now;
    }
    this.#raises[made] ??= this.denominator(now) / this.denominator(made);
    return this.#raises[made]!;
  }
}
