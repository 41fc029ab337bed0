import { randomUUID } from "node:crypto";
import { tokenHash } from "#app/ballot-box/token.server.ts";
import { findKiosk, findKioskByKey } from "#db/kiosks.server.ts";
import { findRoundById } from "#db/rounds.server.ts";
import { clearAppearance } from "./appearance.server.ts";
import type { RequestContext } from "./context.server.ts";
import { eIdWay } from "./e-id-way.server.ts";
import { notFound } from "./refusals.server.ts";
import { type SealedCookie, sealedCookie, setCookies } from "./sealed-cookie.server.ts";
import { signedOutHeaders } from "./signed-out.server.ts";

/** What makes a browser a kiosk, which many use one after another. */
interface Kiosk {
  /** The round it shows. */
  slug: string;
  /** Drawn anew for each person: a page of another visit is not shown again. */
  visit?: string;
  /** The kiosk whose key it was made with; absent where an administrator made it by hand. */
  id?: string;
}

const ONE_YEAR_MS = 365 * 24 * 3_600_000;

function cookie(context: Pick<RequestContext, "secret" | "secure">): SealedCookie<Kiosk> {
  return sealedCookie(context, "kiosk", ONE_YEAR_MS, isKiosk);
}

function isKiosk(value: unknown): value is Kiosk {
  return typeof value === "object" && value !== null && typeof Object(value).slug === "string";
}

/** What this browser is a kiosk for; null for everyone's own. */
export function kioskOf(request: Request, context: RequestContext): Kiosk | null {
  return cookie(context).read(request, context.realNowMs);
}

/** The kiosk that an address holds the key of. Throws 404, alike for unknown and withdrawn ones. */
export async function kioskAt({ nyckel = "" }: { nyckel?: string }, { db }: RequestContext) {
  const kiosk = await findKioskByKey(db, tokenHash(nyckel));
  const found = kiosk && (await findRoundById(db, kiosk.roundId));
  if (!found) throw notFound();
  return { id: kiosk.id, name: kiosk.name, slug: found.round.slug, title: found.round.title };
}

/** True for a kiosk whose key an administrator has withdrawn: it is to stop being one. */
export async function isWithdrawn(kiosk: Kiosk, { db }: RequestContext): Promise<boolean> {
  return kiosk.id !== undefined && (await findKiosk(db, kiosk.id)) === null;
}

/** The headers that make a browser a kiosk for its next visitor, and leave nothing of the last. */
export async function intoKiosk(
  { slug, id }: Pick<Kiosk, "slug" | "id">,
  request: Request,
  context: RequestContext,
): Promise<[string, string][]> {
  const kiosk = { slug, visit: randomUUID(), ...(id === undefined ? {} : { id }) };
  const begun = setCookies(cookie(context).write(kiosk, context.realNowMs));
  return [...begun, ...(await forgottenHeaders(request, context))];
}

/** The header that makes a kiosk an ordinary browser again. */
export function outOfKiosk(context: RequestContext): [string, string][] {
  return setCookies(cookie(context).clear);
}

/** The headers after which the next person meets nothing of the one before: not even the look. */
export async function forgottenHeaders(
  request: Request,
  context: RequestContext,
): Promise<[string, string][]> {
  const others = setCookies(eIdWay(context).clear, clearAppearance);
  return [...(await signedOutHeaders(request, context)), ...others];
}
