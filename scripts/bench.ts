import { benchCount, growthOfOne } from "./bench-count.ts";

/** What can be measured, by its name on the command line. */
const benches = new Map([["count", benchCount]]);

const [first, ...others] = process.argv.slice(2);
if (first === "--growth") growthOfOne(others[0] ?? "");
else {
  const asked = first === undefined ? [...benches.keys()] : [first, ...others];
  for (const name of asked) {
    const bench = benches.get(name);
    if (bench) bench();
    else {
      process.stderr.write(
        `There is no bench ${name}; there is ${[...benches.keys()].join(", ")}.\n`,
      );
      process.exitCode = 1;
    }
  }
}
