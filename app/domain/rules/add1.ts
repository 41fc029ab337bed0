import { fraction } from "../fraction.ts";
import { runShares, type SharesRun, type SharesTerms } from "./shares-run.ts";
import type { SharesCourse } from "./voting-rule.ts";

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
 */
export function grow(terms: SharesTerms, growth: Growth): Grown {
  const all = terms.places.reduce((sum, place) => sum + BigInt(terms.entrants[place]!.cost), 0n);
  if (all <= BigInt(terms.pot)) {
    const { lotTies } = runShares(terms, fraction(BigInt(growth.start), 1n));
    return { endowment: growth.start, runs: 1, lotTies, stop: "all-affordable" };
  }
  let lotTies = 0;
  for (let [runs, endowment] = [1, growth.start]; ; runs += 1, endowment += growth.step) {
    const run = runShares(terms, fraction(BigInt(endowment), 1n));
    if (run.overspends) {
      return { endowment: endowment - growth.step, runs, lotTies, stop: "next-overspends" };
    }
    lotTies += run.lotTies;
    if (growth.stopsWhenExhaustive && isExhaustive(terms, run)) {
      return { endowment, runs, lotTies, stop: "exhaustive" };
    }
  }
}

/** Whether nothing that did not win fits what is left. */
function isExhaustive({ entrants, places, pot }: SharesTerms, { bought, spent }: SharesRun) {
  const won = new Set(bought.map(({ place }) => place));
  return places.every((place) => won.has(place) || entrants[place]!.cost > pot - spent);
}
