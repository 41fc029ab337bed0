import { clearAppearance } from "./appearance.server.ts";
import type { RequestContext } from "./context.server.ts";
import { eIdWay } from "./e-id-way.server.ts";
import { type SealedCookie, sealedCookie, setCookies } from "./sealed-cookie.server.ts";
import { signedOutHeaders } from "./signed-out.server.ts";

/** What makes a browser a kiosk, which many use one after another: the round it shows. */
interface Kiosk {
  slug: string;
}

const ONE_YEAR_MS = 365 * 24 * 3_600_000;

function cookie(context: Pick<RequestContext, "secret" | "secure">): SealedCookie<Kiosk> {
  return sealedCookie(context, "kiosk", ONE_YEAR_MS, isKiosk);
}

function isKiosk(value: unknown): value is Kiosk {
  return typeof value === "object" && value !== null && typeof Object(value).slug === "string";
}

/** The round that this browser is a kiosk for; null for everyone's own. */
export function kioskOf(request: Request, context: RequestContext): string | null {
  return cookie(context).read(request, context.realNowMs)?.slug ?? null;
}

/** The headers that make a browser a kiosk, and leave nothing of whoever did it. */
export async function intoKiosk(
  slug: string,
  request: Request,
  context: RequestContext,
): Promise<[string, string][]> {
  const kiosk = cookie(context).write({ slug }, context.realNowMs);
  return [...setCookies(kiosk), ...(await forgottenHeaders(request, context))];
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
