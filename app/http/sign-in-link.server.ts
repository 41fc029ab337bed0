import { newToken, tokenHash } from "#app/ballot-box/token.server.ts";
import { findAccount, findSignInLink } from "#db/accounts.server.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import type { RequestContext } from "./context.server.ts";

const ONE_HOUR_S = 3600;

/** The word in the browser that asks for a link, and how it is put there; kept while it lasts. */
export function askingBrowser(request: Request, context: RequestContext) {
  const word = wordIn(request, context) ?? newToken();
  const secure = isSecure(context) ? "; Secure" : "";
  const setCookie =
    `${cookieName(context)}=${word}; Path=/; Max-Age=${ONE_HOUR_S}; SameSite=Lax; HttpOnly` +
    secure;
  return { nonceHash: tokenHash(word), setCookie };
}

/** The hash of the word in this browser; null when it has asked for no link. */
export function nonceHashIn(request: Request, context: RequestContext): string | null {
  const word = wordIn(request, context);
  return word === null ? null : tokenHash(word);
}

/** Whom mail comes from; null when none is sent from here. */
export async function mailSender({ db, sendsMail }: RequestContext) {
  return sendsMail ? ((await findMunicipality(db))?.mailFrom ?? null) : null;
}

/** Where a link leads before anyone presses the button; looking at it does not use it up. */
export async function whereLinkLeads(
  request: Request,
  context: RequestContext,
  token: string,
): Promise<"gone" | "other-browser" | "staff" | "known" | "new"> {
  const link = await findSignInLink(context.db, tokenHash(token));
  if (!link || link.expiresAtMs <= context.realNowMs) return "gone";
  if (link.nonceHash !== nonceHashIn(request, context)) return "other-browser";
  const account = await findAccount(context.db, link.email);
  if (!account) return "new";
  return account.person.role === "resident" ? "known" : "staff";
}

const isSecure = ({ origin }: RequestContext) => origin.startsWith("https:");
const cookieName = (context: RequestContext) =>
  isSecure(context) ? "__Host-radslag_link" : "radslag_link";

function wordIn(request: Request, context: RequestContext): string | null {
  for (const part of (request.headers.get("Cookie") ?? "").split(";")) {
    const [name, value] = part.trim().split("=", 2);
    if (name === cookieName(context) && value && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}
