/** The marks of one ballot: which projects by place, ascending, and what each is given. */
export class Marks {
  count = 0;
  readonly places: Int32Array;
  readonly digits: Float64Array;
  readonly decimals: Uint8Array;

  constructor(projects: number) {
    this.places = new Int32Array(projects);
    this.digits = new Float64Array(projects);
    this.decimals = new Uint8Array(projects);
  }

  /** Adds a mark, in any order. Its project must not have one yet. */
  add(place: number, digits: number, decimals: number): void {
    this.places[this.count] = place;
    this.digits[this.count] = digits;
    this.decimals[this.count] = decimals;
    this.count += 1;
  }

  /** Puts the marks in the order of the projects. */
  sort(): void {
    if (this.count > SHORT) this.#sortMany();
    else this.#sortFew();
  }

  #sortFew(): void {
    const { places, digits, decimals } = this;
    for (let next = 1; next < this.count; next += 1) {
      const place = places[next]!;
      if (places[next - 1]! < place) continue;
      const [number, after] = [digits[next]!, decimals[next]!];
      let at = next;
      for (; at > 0 && places[at - 1]! > place; at -= 1) {
        places[at] = places[at - 1]!;
        digits[at] = digits[at - 1]!;
        decimals[at] = decimals[at - 1]!;
      }
      places[at] = place;
      digits[at] = number;
      decimals[at] = after;
    }
  }

  #sortMany(): void {
    const marks = Array.from({ length: this.count }, (_, at) => this.#at(at));
    marks.sort(([one], [other]) => one - other);
    for (const [at, mark] of marks.entries()) this.#set(at, mark);
  }

  #at(at: number): Mark {
    return [this.places[at]!, this.digits[at]!, this.decimals[at]!];
  }

  #set(at: number, [place, digits, decimals]: Mark): void {
    this.places[at] = place;
    this.digits[at] = digits;
    this.decimals[at] = decimals;
  }
}

type Mark = [place: number, digits: number, decimals: number];

/** So many marks are sorted quickest one by one. */
const SHORT = 40;
