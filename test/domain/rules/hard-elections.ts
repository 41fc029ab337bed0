import fc from "fast-check";
import type { WrittenElection } from "./elections.ts";

const ids = [..."abcdefghijklmn"];

/** Costs that make prices meet, or miss each other by next to nothing. */
function costsIn(pot: number, unit: number): fc.Arbitrary<number>[] {
  const part = (share: number) => Math.max(1, Math.round(pot * share));
  const few = fc.constantFrom(0.1, 0.2, 0.25, 0.3, 0.4, 0.5).map(part);
  const third = fc.constantFrom(1 / 3, 1 / 6, 1 / 7, 1 / 9).map(part);
  const close = fc
    .tuple(fc.constantFrom(0.3, 1 / 3, 1 / 4), fc.integer({ min: -3, max: 3 }))
    .map(([share, more]) => Math.max(1, part(share) + more));
  const cents = fc.integer({ min: 1, max: Math.max(1, Math.floor(pot / unit)) });
  const any = fc.integer({ min: 0, max: Math.ceil(pot * 1.05) });
  return [few, third, close, cents.map((whole) => Math.max(1, whole * unit - 1)), any];
}

/** What ballots give: votes, few points, ranks, points with decimals, and huge ones. */
const scorings: readonly fc.Arbitrary<number>[] = [
  fc.constantFrom(0, 1),
  fc.constantFrom(0, 1, 2, 3),
  fc.constantFrom(0, 0, 100, 125, 133, 134, 250),
  fc.constantFrom(0, 1, 999, 1000, 1001),
  fc.constantFrom(0, 1, 2 ** 40 - 1, 2 ** 40, 2 ** 40 + 1),
];

/** How large the elections are: the most candidates, and the most different ballots. */
interface Size {
  candidates: number;
  ballots: number;
}

/** Elections that are hard to count: few costs, equal shares, near ties, cents, big scores. */
function electionsOf(most: Size): fc.Arbitrary<WrittenElection> {
  return fc
    .record({
      unit: fc.constantFrom(1, 1, 10, 100),
      whole: fc.oneof(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(60, 100, 120, 300, 1000, 1001, 99_999),
        // One unit of these is less than what a few sums in doubles are wrong by.
        fc.constantFrom(2 ** 45 - 1, 2 ** 45, 2 ** 45 + 3),
      ),
      size: fc.integer({ min: 1, max: most.candidates }),
      scoring: fc.constantFrom(...scorings),
      costShape: fc.nat(5),
    })
    .chain(({ unit, whole, size, scoring, costShape }) => {
      const pot = whole * unit;
      const shapes = costsIn(pot, unit);
      const of = { minLength: size, maxLength: size };
      return fc.record({
        pot: fc.constant(pot),
        unitsPerCurrency: fc.constant(unit),
        costs: fc.array(shapes[costShape] ?? fc.oneof(...shapes), of),
        cast: fc.array(
          fc.record({ given: fc.array(scoring, of), voters: fc.constantFrom(1, 1, 1, 2, 3) }),
          { maxLength: most.ballots },
        ),
      });
    })
    .map(({ pot, unitsPerCurrency, costs, cast }) => ({
      pot,
      unitsPerCurrency,
      candidates: costs.map((cost, place) => ({ id: ids[place]!, cost })),
      ballots: cast.map(({ given, voters }) => ({
        scores: Object.fromEntries(given.map((score, place) => [ids[place]!, score])),
        voters,
      })),
    }));
}

export const hardElection = electionsOf({ candidates: 7, ballots: 9 });
export const smallElection = electionsOf({ candidates: 3, ballots: 5 });
export const largeElection = electionsOf({ candidates: ids.length, ballots: 30 });

/** Hard elections in which some candidates cannot win together: groups, and pairs across them. */
export const apartElection: fc.Arbitrary<WrittenElection> = hardElection.chain((written) => {
  const size = written.candidates.length;
  const groups = fc.array(fc.constantFrom(undefined, undefined, "x", "y"), {
    minLength: size,
    maxLength: size,
  });
  const place = fc.nat(size - 1);
  const pairs = fc.array(
    fc.tuple(place, place).filter(([one, other]) => one !== other || size === 1),
    { maxLength: 3 },
  );
  return fc.tuple(groups, pairs).map(([named, drawn]) => ({
    ...written,
    candidates: written.candidates.map((one, at) => ({ ...one, group: named[at] })),
    incompatible: drawn
      .filter(([one, other]) => one !== other)
      .map(([one, other]) => [ids[one]!, ids[other]!] as const),
  }));
});

/** The same election by approval: whatever a ballot gives is one vote. */
export function byApproval(election: WrittenElection): WrittenElection {
  const ballots = election.ballots.map((ballot) => ({
    ...ballot,
    scores: Object.fromEntries(
      Object.entries(ballot.scores).map(([id, score]) => [id, Math.min(score, 1)]),
    ),
  }));
  return { ...election, ballots };
}
