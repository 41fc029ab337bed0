/**
 * Candidates in the order of a price they cannot be below, the lowest first. Money only falls, so a
 * price worked out in an earlier round is such a bound, and most need not be worked out again.
 */
export class Queue {
  readonly #places: number[] = [];
  readonly #keys: number[] = [];

  get length(): number {
    return this.#places.length;
  }

  /** The bound of the first; endless when nobody waits. */
  get firstKey(): number {
    return this.#keys[0] ?? Number.POSITIVE_INFINITY;
  }

  clear(): void {
    this.#places.length = 0;
    this.#keys.length = 0;
  }

  push(place: number, key: number): void {
    let at = this.#places.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#keys[above]! <= key) break;
      this.#set(at, this.#places[above]!, this.#keys[above]!);
      at = above;
    }
    this.#set(at, place, key);
  }

  /** Takes the first out. Throws when nobody waits. */
  pop(): number {
    const [first, last] = [this.#places[0], this.#places.pop()];
    const key = this.#keys.pop();
    if (first === undefined || last === undefined || key === undefined) {
      throw new Error("Nobody waits in the queue.");
    }
    if (this.#places.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.#places.length) break;
      if (this.#keys[below + 1]! < this.#keys[below]!) below += 1;
      if (this.#keys[below]! >= key) break;
      this.#set(at, this.#places[below]!, this.#keys[below]!);
      at = below;
    }
    this.#set(at, last, key);
    return first;
  }

  #set(at: number, place: number, key: number): void {
    this.#places[at] = place;
    this.#keys[at] = key;
  }
}
