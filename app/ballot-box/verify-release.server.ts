import {
  type Bundle,
  bundleFiles,
  type Fault,
  fileHash,
  unreleasedFiles,
} from "./bundle.server.ts";
import type { Ledger } from "./verify-ledger.server.ts";

/** What is wrong with the files of a bundle, held against what the release names. */
export function releaseFault(bundle: Bundle, { released }: Ledger): Fault | null {
  const fault = (file: string, reason: string) => ({ file, line: null, reason });
  for (const file of Object.keys(released).sort()) {
    const content = bundle.get(file);
    if (content === undefined) return fault(file, "file is missing");
    if (fileHash(content) !== released[file]) return fault(file, "file differs from the release");
  }
  const needed = Object.values(bundleFiles).filter((file) => !unreleasedFiles.includes(file));
  for (const file of [...bundle.keys(), ...needed].sort()) {
    const known = unreleasedFiles.includes(file) || Object.hasOwn(released, file);
    if (!known) return fault(file, "file is not in the release");
  }
  return null;
}
