import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import { bundleFiles, type Fault } from "./bundle.server.ts";
import { canonical, type Plain, readCanonical } from "./canonical.server.ts";
import type { Manifest } from "./manifest.server.ts";
import { isObject } from "./opening.server.ts";
import { recount } from "./result.server.ts";
import { rootsAt } from "./verify-checkpoints.server.ts";
import type { Ledger } from "./verify-ledger.server.ts";

/** What is wrong with the published result when the opened ballots are counted anew. */
export function resultFault(
  text: string,
  lines: readonly string[],
  { closedAfter, counted }: Ledger,
  manifest: Manifest,
  byArea: ReadonlyMap<string, readonly Ballot[]>,
): Fault | null {
  const fault = (reason: string) => ({ file: bundleFiles.result, line: null, reason });
  const result = readCanonical(text);
  if (result === undefined) return fault("is not canonical");
  const whole = isObject(result) && Object.keys(result).length === 3 && result.v === 1;
  if (!whole || !Array.isArray(result.areas)) return fault("is not understood");
  const seed = rootsAt(lines, [closedAfter]).get(closedAfter) ?? "";
  if (result.lot !== seed) return fault("the lot is not drawn from the closed ledger");
  const published = result.areas as readonly Plain[];
  if (published.length !== manifest.areas.length) return fault("an area has no result");
  for (const [place, { id }] of manifest.areas.entries()) {
    const told = published[place];
    const cast = [...counted.values()].filter(({ area }) => area === id).length;
    const isOpen = cast >= manifest.leastOpened;
    const ballots = byArea.get(id) ?? [];
    const right = isOpen
      ? isCountable(manifest, id, ballots) &&
        canonical(told ?? null) === canonical(plain(recount(manifest, id, ballots, seed)))
      : isObject(told) && told.area === id && told.ballots === cast;
    if (!right) return fault(`the count of ${id} gives another result`);
  }
  return null;
}

/** Only the greedy rule keeps proposals apart, and Phragmén's knows only scores of 1. */
function isCountable(
  { countingRule, proposals }: Manifest,
  areaId: string,
  ballots: readonly Ballot[],
): boolean {
  if (countingRule.kind === "greedy") return true;
  const spends = proposals.filter(({ area, kind }) => area === areaId && kind === "spend");
  if (spends.some(({ group, apart }) => group !== null || apart.length > 0)) return false;
  const alike = ({ scores }: Ballot) => Object.values(scores).every((score) => score === 1);
  return countingRule.kind !== "phragmen" || ballots.every(alike);
}

function plain(value: unknown): Plain {
  return JSON.parse(JSON.stringify(value)) as Plain;
}
