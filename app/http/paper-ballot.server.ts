import { newSerial, openKeying } from "#app/ballot-box/keying.server.ts";
import { type Reading, readingText, readSerial } from "#app/domain/paper-ballot.ts";
import { findKeyedBallot, type KeyedBallot } from "#db/paper-keyings.server.ts";
import type { RequestContext } from "./context.server.ts";
import { paperBatchAt } from "./paper.server.ts";
import { notFound } from "./refusals.server.ts";

type Params = { lang?: string; slug?: string; bunt?: string; serie?: string };

/**
 * The paper ballot an address names, or with `ny` one that nobody has keyed, under a drawn serial.
 * What others read on it is handed out to the third alone, who decides and has not read it before.
 */
export async function paperBallotAt(request: Request, params: Params, context: RequestContext) {
  const at = await paperBatchAt(request, params, context);
  const isNew = params.serie === "ny";
  const serial = isNew ? newSerial() : readSerial(params.serie ?? "");
  if (serial === null) throw notFound();
  const ballot = isNew ? null : await findKeyedBallot(context.db, at.round.id, serial);
  if (!isNew && ballot?.batch !== at.batch.no) throw notFound();
  const mine = ballot?.keyings.some(({ keyedBy }) => keyedBy === at.person.id) ?? false;
  const decides = ballot?.state === "differs" && !mine;
  const readings = decides ? readingsOf(at.round.id, ballot, context) : [];
  return { ...at, serial, ballot, mine, readings };
}

/** The readings that differ, in an order that does not tell who came first. */
function readingsOf(roundId: string, { serial, keyings }: KeyedBallot, context: RequestContext) {
  const installation = context.keys.installation();
  const readings = keyings.map(({ turn, sealed }): Reading => {
    return openKeying(installation, { roundId, serial, turn }, sealed);
  });
  return readings.sort((one, other) => (readingText(one) < readingText(other) ? -1 : 1));
}
