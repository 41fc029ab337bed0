import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import { bundleFiles, type Fault } from "./bundle.server.ts";
import type { Manifest } from "./manifest.server.ts";
import { commitmentTo, readOpening } from "./opening.server.ts";
import { ballotFault } from "./verify-ballot.server.ts";
import type { Ledger } from "./verify-ledger.server.ts";

/** The opened ballots of each area, or the first opening that does not hold. */
export function openedBallots(
  texts: readonly string[],
  { counted }: Ledger,
  manifest: Manifest,
): { byArea: ReadonlyMap<string, readonly Ballot[]> } | { fault: Fault } {
  const fault = (line: number | null, reason: string) => ({
    fault: { file: bundleFiles.openings, line, reason },
  });
  const areaOf = new Map([...counted.values()].map(({ c, area }) => [c, area]));
  const cast = new Map<string, number>();
  for (const area of areaOf.values()) cast.set(area, (cast.get(area) ?? 0) + 1);
  const isOpen = (area: string) => (cast.get(area) ?? 0) >= manifest.leastOpened;
  const byArea = new Map<string, Ballot[]>();
  const opened = new Set<string>();
  let before = "";
  for (const [place, text] of texts.entries()) {
    const opening = readOpening(text);
    if (!opening) return fault(place + 1, "opening is not understood");
    const c = commitmentTo(text);
    const { areaId } = opening.ballot;
    if (!areaOf.has(c)) return fault(place + 1, "opening belongs to no counted ballot");
    if (c <= before) return fault(place + 1, "opening stands out of order");
    if (areaOf.get(c) !== areaId) return fault(place + 1, "area differs from the ledger");
    if (opening.roundId !== manifest.round) return fault(place + 1, "opening is of another round");
    if (!isOpen(areaId)) return fault(place + 1, "area has too few ballots to be opened");
    const wrong = ballotFault(opening.ballot, manifest);
    if (wrong) return fault(place + 1, wrong);
    before = c;
    opened.add(c);
    const box = byArea.get(areaId) ?? [];
    byArea.set(areaId, box);
    box.push(opening.ballot);
  }
  const unopened = [...areaOf].some(([c, area]) => isOpen(area) && !opened.has(c));
  return unopened ? fault(null, "a counted ballot has no opening") : { byArea };
}
