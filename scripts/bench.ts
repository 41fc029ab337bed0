import { benchCast } from "./bench-cast.ts";
import { benchCount } from "./bench-count.ts";
import { benchPages } from "./bench-pages.ts";
import { benchRestore } from "./bench-restore.ts";
import { serveTown } from "./bench-town.ts";

/** What can be measured, by its name on the command line. */
const benches = new Map<string, () => void | Promise<void>>([
  ["count", benchCount],
  ["cast", benchCast],
  ["pages", benchPages],
  ["restore", benchRestore],
]);

const [first, ...others] = process.argv.slice(2);
if (first === "--town") await serveTown(others[0] ?? "", JSON.parse(others[1] ?? "null"));
else {
  const asked = first === undefined ? [...benches.keys()] : [first, ...others];
  for (const name of asked) {
    const bench = benches.get(name);
    if (bench) await bench();
    else {
      process.stderr.write(
        `There is no bench ${name}; there is ${[...benches.keys()].join(", ")}.\n`,
      );
      process.exitCode = 1;
    }
  }
}
