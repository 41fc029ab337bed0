import { benchCast, serveCasts } from "./bench-cast.ts";
import { benchCount } from "./bench-count.ts";
import { benchRestore } from "./bench-restore.ts";

/** What can be measured, by its name on the command line. */
const benches = new Map<string, () => void | Promise<void>>([
  ["count", benchCount],
  ["cast", benchCast],
  ["restore", benchRestore],
]);

const [first, ...others] = process.argv.slice(2);
if (first === "--cast-server") await serveCasts(others[0] ?? "", Number(others[1] ?? 0));
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
