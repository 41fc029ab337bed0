import { paperOf } from "#app/domain/ballots/paper.ts";
import { sectionsOfArea } from "#app/domain/pabulib/area-sections.ts";
import { ballotsFiles, fewestBallots } from "#app/domain/pabulib/ballots-files.ts";
import { pabulibLines } from "#app/domain/pabulib/write.ts";
import { potsOf } from "#app/domain/pot.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import type { Tongue } from "#app/text/tongue.ts";
import { listBallots } from "#db/ballots.server.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import type { ToldOutcome } from "./outcome-json.ts";

const CHUNK_CHARACTERS = 64 * 1024;

/**
 * The ballots of one area as a `.pb` file. A round with a single area needs no area in the
 * address. Where the ballots are withheld, the answer is 404 and says why.
 */
export async function ballotsPb(
  { t }: Tongue,
  told: ToldOutcome,
  areaSlug: string | undefined,
  db: RequestContext["db"],
): Promise<{ status: 200 | 404; body: string | ReadableStream<Uint8Array> }> {
  const files = ballotsFiles(told.round.slug, told.result);
  const file = areaSlug
    ? files.find(({ area }) => area.slug === areaSlug)
    : files.find((_, __, { length }) => length === 1);
  if (!file) throw notFound();
  if (file.withheld) {
    const values = { area: file.area.name, least: fewestBallots };
    return { status: 404, body: `${t(`results.ballots.${file.withheld}`, values)}\n` };
  }
  return { status: 200, body: streamOf(pabulibLines(await sectionsFrom(told, file.area, db))) };
}

async function sectionsFrom(
  { round, areas, result, lotSeed }: ToldOutcome,
  { slug }: { slug: string },
  db: RequestContext["db"],
) {
  const shown = result.areas.find(({ area }) => area.slug === slug);
  if (!shown) throw new Error(`The result of ${round.slug} has no area ${slug}.`);
  const [{ proposals }, ballots, municipality] = await Promise.all([
    listProposals(db, { roundId: round.id, onBallot: true }),
    listBallots(db, round.id),
    findMunicipality(db),
  ]);
  const imported = round.ballotRule.kind === "imported";
  const { area } = shown;
  return sectionsOfArea({
    round,
    area,
    unit: imported ? round.owner : (municipality?.name ?? round.owner),
    paper: paperOf(area.id, potsOf(round.potPlan, areas).pots, proposals),
    ballots: ballots.filter(({ areaId }) => areaId === area.id),
    lotSeed: imported ? null : lotSeed,
    winners: { without: shown.without.selection, with: shown.with.selection },
  });
}

/** Sends lines on as they are written, some thousand at a time. */
function streamOf(lines: Iterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      let text = "";
      while (text.length < CHUNK_CHARACTERS) {
        const { done, value } = lines.next();
        if (done) break;
        text += value;
      }
      if (text === "") controller.close();
      else controller.enqueue(encoder.encode(text));
    },
  });
}
