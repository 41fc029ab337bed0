/** True in `npm run test:faults`, where every fault is made as often as docs/figures.md tells. */
export const isLong = process.env.FAULTS === "long";

/** So long may a test of the long form take. */
export const LONG_MS = 3_600_000;

/** How often something is done: seldom beside the other tests, often in the long form. */
export function times(seldom: number, often: number): number {
  return isLong ? often : seldom;
}

/** Tells what a long run saw, for docs/figures.md. */
export function tell(what: string, figures: object): void {
  if (isLong) process.stdout.write(`${what}: ${JSON.stringify(figures)}\n`);
}
