import { fraction } from "../fraction.ts";
import { runShares, type SharesRun, type SharesTerms } from "./shares-run.ts";
import type { Election, SharesCourse } from "./voting-rule.ts";

/** How shares grow. Money in the election's units. */
export interface Growth {
  start: number;
  step: number;
  /** Whether they stop growing when nothing more fits what is left. */
  stopsWhenExhaustive: boolean;
}

/** Where the growing ended: the share that counts. */
export interface Grown extends Pick<SharesCourse, "runs" | "lotTies"> {
  endowment: number;
  stop: Exclude<SharesCourse["stop"], "no-completion">;
}

/** A pot is grown in no more steps than this to the share that it really has for each voter. */
const MOST_STEPS = 2500n;

/**
 * The share to begin with and the step to grow it by, in the election's units: the pot for each
 * voter in whole units of currency, and the step asked for, or else the smallest of 1, 10, 100 ...
 * in which that share is at most 2 500 steps.
 */
export function growthOf(
  pot: number,
  voters: number,
  unit: number,
  asked: number | null,
): Pick<Growth, "start" | "step"> {
  const whole = BigInt(unit) * BigInt(Math.max(voters, 1));
  let step = BigInt(asked ?? 1);
  if (asked === null) while (BigInt(pot) > MOST_STEPS * step * whole) step *= 10n;
  return { start: Number(BigInt(pot) / whole) * unit, step: Number(step) * unit };
}

/**
 * Add1: the count is run again and again, each time with a share one step larger, as long as the
 * sum keeps within the pot. A later share may keep within it again, but that is not looked for.
 * Runs that are certain to buy the same as the one before are passed over, and counted as made.
 */
export function grow(terms: SharesTerms, growth: Growth): Grown {
  const all = terms.places.reduce((sum, place) => sum + BigInt(terms.entrants[place]!.cost), 0n);
  if (all <= BigInt(terms.pot)) {
    const { lotTies } = runShares(terms, fraction(BigInt(growth.start), 1n));
    return { endowment: growth.start, runs: 1, lotTies, stop: "all-affordable" };
  }
  let [lotTies, alike, patience] = [0, 0, PATIENCE];
  let before: SharesRun | null = null;
  for (let [runs, endowment] = [1, growth.start]; ; runs += 1, endowment += growth.step) {
    const share = fraction(BigInt(endowment), 1n);
    const run = runShares(terms, share);
    if (run.overspends) {
      return { endowment: endowment - growth.step, runs, lotTies, stop: "next-overspends" };
    }
    lotTies += run.lotTies;
    if (growth.stopsWhenExhaustive && isExhaustive(terms, run)) {
      return { endowment, runs, lotTies, stop: "exhaustive" };
    }
    alike = before && isAlike(before, run) ? alike + 1 : 0;
    before = run;
    if (alike < patience) continue;
    alike = 0;
    const reach = terms.market.reach(share, terms.places, patience * growth.step);
    const steps = Math.floor(Math.min(reach, FARTHEST) / growth.step);
    patience = steps > 0 ? PATIENCE : 2 * patience;
    runs += steps;
    endowment += steps * growth.step;
    lotTies += steps * run.lotTies;
  }
}

/** Where shares have grown to, for as long as their election is kept. */
const grownBefore = new WeakMap<Election, Map<string, Grown>>();

/**
 * Lets the shares of an election grow, unless they have been grown with the same settings: what is
 * done with the money that is left then does not change how far they grow.
 */
export function growOnce(
  election: Election,
  settings: readonly unknown[],
  growing: () => Grown,
): Grown {
  const known = grownBefore.get(election) ?? new Map<string, Grown>();
  grownBefore.set(election, known);
  const key = JSON.stringify(settings);
  const grown = known.get(key) ?? growing();
  known.set(key, grown);
  return grown;
}

/** So many runs with the same outcome before it is worth asking how far that goes on. */
const PATIENCE = 4;

/** No share is ever followed farther than this at once. */
const FARTHEST = 2 ** 50;

function isAlike(one: SharesRun, other: SharesRun): boolean {
  return (
    one.bought.length === other.bought.length &&
    one.bought.every((entrant, at) => entrant === other.bought[at])
  );
}

/** Whether nothing that did not win fits what is left. */
function isExhaustive({ entrants, places, pot }: SharesTerms, { bought, spent }: SharesRun) {
  const won = new Set(bought.map(({ place }) => place));
  return places.every((place) => won.has(place) || entrants[place]!.cost > pot - spent);
}
