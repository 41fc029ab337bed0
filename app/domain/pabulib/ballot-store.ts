import type { WeightedBallot } from "../rules/voting-rule.ts";
import type { Decimal } from "./decimal.ts";
import type { Marks } from "./marks.ts";

/**
 * The distinct ballots of a file with how many voters cast each. Ballots that give the same to the
 * same projects are one, in whatever order they were written, so it grows with the distinct ones.
 */
export class BallotStore {
  size = 0;
  /** The most decimals of any mark. */
  mostDecimals = 0;
  #voters = new Int32Array(1024);
  #lines = new Int32Array(1024);
  #start = new Int32Array(1025);
  #places = new Int32Array(4096);
  #digits = new Float64Array(4096);
  #decimals = new Uint8Array(4096);
  /** Each slot holds a ballot's number + 1; 0 is free. */
  #slots = new Int32Array(4096);

  /** Adds one ballot cast, which stands on a line. */
  add(marks: Marks, line: number): void {
    let slot = this.#firstSlot(marks);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const ballot = this.#slots[slot]! - 1;
      if (!this.#isAlike(ballot, marks)) continue;
      this.#voters[ballot]! += 1;
      return;
    }
    this.#makeRoom(marks.count);
    this.#slots[slot] = this.size + 1;
    const start = this.#start[this.size]!;
    for (let at = 0; at < marks.count; at += 1) {
      this.#places[start + at] = marks.places[at]!;
      this.#digits[start + at] = marks.digits[at]!;
      this.#decimals[start + at] = marks.decimals[at]!;
      if (marks.decimals[at]! > this.mostDecimals) this.mostDecimals = marks.decimals[at]!;
    }
    this.#voters[this.size] = 1;
    this.#lines[this.size] = line;
    this.size += 1;
    this.#start[this.size] = start + marks.count;
    if (2 * this.size > this.#slots.length) this.#spread();
  }

  /**
   * The ballots as every rule reads them. `inUnits` turns what a mark gives into a whole number, and
   * `note` is told what all who cast it give a project together. Lists of ones are shared: most
   * ballots give one vote each.
   */
  ballots(
    inUnits: (given: Decimal, line: number) => number,
    note: (place: number, score: number, line: number) => void,
  ): WeightedBallot[] {
    const ones: number[][] = [];
    const made: WeightedBallot[] = [];
    for (let ballot = 0; ballot < this.size; ballot += 1) {
      const [from, to] = [this.#start[ballot]!, this.#start[ballot + 1]!];
      const [line, voters] = [this.#lines[ballot]!, this.#voters[ballot]!];
      const candidates: number[] = [];
      let scores: number[] | null = null;
      for (let at = from; at < to; at += 1) {
        const place = this.#places[at]!;
        const given = { digits: this.#digits[at]!, decimals: this.#decimals[at]! };
        const score = inUnits(given, line);
        note(place, score * voters, line);
        candidates.push(place);
        // A list of its own only from the first score on that is not 1.
        if (scores === null && score !== 1) scores = candidates.slice(1).map(() => 1);
        scores?.push(score);
      }
      scores ??= ones[to - from] ??= candidates.map(() => 1);
      made.push({ candidates, scores, voters });
    }
    return made;
  }

  #isAlike(ballot: number, marks: Marks): boolean {
    const start = this.#start[ballot]!;
    if (this.#start[ballot + 1]! - start !== marks.count) return false;
    for (let at = 0; at < marks.count; at += 1) {
      if (this.#places[start + at] !== marks.places[at]) return false;
      if (this.#digits[start + at] !== marks.digits[at]) return false;
      if (this.#decimals[start + at] !== marks.decimals[at]) return false;
    }
    return true;
  }

  #firstSlot({ count, places, digits }: Marks): number {
    let sum = count;
    for (let at = 0; at < count; at += 1) {
      sum = Math.imul(sum ^ places[at]!, 0x9e37_79b1);
      sum = Math.imul((sum ^ (sum >>> 15)) + (digits[at]! | 0), 0x85eb_ca6b);
    }
    return (sum ^ (sum >>> 13)) & (this.#slots.length - 1);
  }

  #makeRoom(marks: number): void {
    if (this.size + 1 >= this.#voters.length) {
      this.#voters = copied(this.#voters, new Int32Array(2 * this.#voters.length));
      this.#lines = copied(this.#lines, new Int32Array(2 * this.#lines.length));
      this.#start = copied(this.#start, new Int32Array(2 * this.#start.length));
    }
    const most = this.#start[this.size]! + marks;
    if (most <= this.#places.length) return;
    this.#places = copied(this.#places, new Int32Array(2 * most));
    this.#digits = copied(this.#digits, new Float64Array(2 * most));
    this.#decimals = copied(this.#decimals, new Uint8Array(2 * most));
  }

  /** Gives the slots four times the room, and each ballot its place there. */
  #spread(): void {
    this.#slots = new Int32Array(4 * this.#slots.length);
    for (let ballot = 0; ballot < this.size; ballot += 1) {
      const [from, to] = [this.#start[ballot]!, this.#start[ballot + 1]!];
      const [places, digits] = [this.#places.subarray(from, to), this.#digits.subarray(from, to)];
      const decimals = this.#decimals.subarray(from, to);
      let slot = this.#firstSlot({ count: to - from, places, digits, decimals } as Marks);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = ballot + 1;
    }
  }
}

function copied<T extends Int32Array | Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
