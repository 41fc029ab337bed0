import { lotIdsOf } from "#app/domain/pabulib/lot-ids.ts";
import { recountArea } from "#app/domain/pabulib/recount.ts";
import { refusalOf } from "#app/domain/rules/index.ts";
import { lotById } from "#app/domain/rules/tie.ts";
import type { Count, CountingRule } from "#app/domain/rules/voting-rule.ts";
import { differencesFrom, unitsOfRound } from "./compare.ts";
import {
  fetchBallots,
  fetchOutcome,
  type Get,
  type Published,
  type PublishedArea,
  type ReadArea,
  RecountError,
} from "./fetched.ts";
import { drawLot } from "./lot.ts";
import type { AreaRecount, RecountOrder, Report, ShownCount } from "./messages.ts";

/**
 * Recounts rounds from their published files. What has been fetched is kept, so that another rule
 * is tried on the same ballots. Nothing but GETs leaves through `get`.
 */
export function recounter(get: Get) {
  const kept = new Map<string, Promise<ReadArea>>();
  return async ({ slug, otherRule }: RecountOrder, tell: (report: Report) => void) => {
    try {
      const published = await fetchOutcome(get, slug);
      for (const [at, area] of published.areas.entries()) {
        const where = { area: area.name, place: at + 1, of: published.areas.length };
        const read = (path: string) => {
          const ofRows = area.ballots.number ?? 0;
          const heard = (rows: number) =>
            tell({ kind: "reading", ...where, rows: Math.min(rows, ofRows), ofRows });
          const reading = kept.get(path) ?? fetchBallots(get, path, heard);
          kept.set(path, reading);
          reading.catch(() => kept.delete(path));
          return reading;
        };
        const counting = () => tell({ kind: "counting", ...where });
        const recounted = await areaRecount(published, area, otherRule, { read, counting });
        tell({ kind: "area", recounted });
      }
      tell({ kind: "done" });
    } catch (error) {
      if (!(error instanceof RecountError)) throw error;
      tell({ kind: "failed", failure: error.failure });
    }
  };
}

async function areaRecount(
  published: Published,
  area: PublishedArea,
  otherRule: CountingRule | null,
  by: { read: (path: string) => Promise<ReadArea>; counting: () => void },
): Promise<AreaRecount> {
  const { name, slug, ballots } = area;
  if (ballots.file === null) {
    return { name, slug, kind: "withheld", why: ballots.withheld ?? "few" };
  }
  const read = await by.read(ballots.file);
  by.counting();
  const { moneyDecimals, scoreDecimals } = published.about;
  const ownRule = published.rules.counting.rule;
  const minimum = inFileUnits(ownRule.minimumScore, scoreDecimals - read.file.scoreDecimals);
  const countingRule = { ...(otherRule ?? ownRule), minimumScore: minimum };
  const refusal = refusalOf(countingRule, read.election);
  if (refusal) return { name, slug, kind: "refused", refusal };
  const lot = await lotOf(read);
  const savingsRule = published.rules.savings.rule;
  const recounted = recountArea(read.election, read.savings, { countingRule, savingsRule, lot });
  const lotSeed = published.lot.seed ?? null;
  const shown = (which: "without" | "with") =>
    shownCount(recounted[which], area[which].selection, read, moneyDecimals);
  return {
    ...{ name, slug, kind: "counted" },
    ballots: read.file.votes,
    withSavings: recounted.saves.length > 0,
    without: shown("without"),
    with: shown("with"),
    hypothetical: otherRule !== null,
    differences: otherRule
      ? []
      : differencesFrom(area, read, recounted, { moneyDecimals, lotSeed }),
  };
}

/** A file has as few decimals as its figures need, so its unit of score may be a larger one. */
function inFileUnits(score: number, decimalsFewer: number): number {
  return Math.ceil(score / 10 ** decimalsFewer);
}

/** The drawn order of the file's projects, from the seed and the ids it was drawn among. */
async function lotOf({ file }: ReadArea): Promise<string[]> {
  const seed = file.meta.get("lot_seed");
  if (seed === undefined) return lotById(file.projects.map(({ id }) => id));
  const numbers = lotIdsOf(file.projects);
  const drawn = await drawLot(seed, [...numbers.keys()]);
  return drawn.flatMap((id) => numbers.get(id) ?? []);
}

function shownCount(
  { selection, spent }: Count,
  published: readonly string[],
  read: ReadArea,
  moneyDecimals: number,
): ShownCount {
  const titles = new Map(read.file.projects.map(({ id, name }) => [id, name]));
  return {
    winners: selection.map((number) => ({ number, title: titles.get(number) ?? number })),
    spent: spent * unitsOfRound(read, moneyDecimals),
    gains: selection.filter((number) => !published.includes(number)),
    losses: published.filter((number) => !selection.includes(number)),
  };
}
