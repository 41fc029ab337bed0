/**
 * Finds a project by its id where it stands in a text, without cutting it out: a file has millions
 * of them.
 */
export class IdTable {
  /** Each slot holds a place + 1; 0 is free. A place stands in the first free slot after its sum. */
  readonly #slots: Int32Array;
  readonly #codes: Uint16Array;
  readonly #start: Int32Array;

  constructor(ids: readonly string[]) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * ids.length + 4)));
    this.#start = new Int32Array(ids.length + 1);
    for (const [place, id] of ids.entries())
      this.#start[place + 1] = this.#start[place]! + id.length;
    this.#codes = new Uint16Array(this.#start[ids.length]!);
    for (const [place, id] of ids.entries()) {
      for (let at = 0; at < id.length; at += 1) {
        this.#codes[this.#start[place]! + at] = id.charCodeAt(at);
      }
      let slot = this.#firstSlot(id, 0, id.length);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = place + 1;
    }
  }

  /** The place of the id that stands from `from` up to `to` in a text; -1 when there is none. */
  placeOf(text: string, from: number, to: number): number {
    let slot = this.#firstSlot(text, from, to);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const place = this.#slots[slot]! - 1;
      if (this.#isAt(place, text, from, to)) return place;
    }
    return -1;
  }

  #isAt(place: number, text: string, from: number, to: number): boolean {
    const start = this.#start[place]!;
    if (this.#start[place + 1]! - start !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (this.#codes[start + at - from] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #firstSlot(text: string, from: number, to: number): number {
    let sum = 0;
    for (let at = from; at < to; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
    return (sum ^ (sum >>> 15)) & (this.#slots.length - 1);
  }
}
