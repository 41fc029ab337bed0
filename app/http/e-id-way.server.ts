import type { EIdTransaction } from "#app/adapters/e-id.server.ts";
import type { RequestContext } from "./context.server.ts";
import { type SealedCookie, sealedCookie } from "./sealed-cookie.server.ts";

/** What is remembered while someone is away at the e-ID broker. */
export interface EIdWay extends EIdTransaction {
  slug: string;
  lang: string | null;
  /** The area whose ballot was asked for; where the round takes their word, the one they live in. */
  area: string | null;
}

const TEN_MINUTES_MS = 10 * 60_000;

/** The cookie that goes to the broker and back with a voter: it can be read once, by us alone. */
export function eIdWay(context: Pick<RequestContext, "secret" | "secure">): SealedCookie<EIdWay> {
  return sealedCookie(context, "e-id", TEN_MINUTES_MS, isEIdWay);
}

function isEIdWay(value: unknown): value is EIdWay {
  if (typeof value !== "object" || value === null) return false;
  const { state, nonce, verifier, slug } = value as Record<string, unknown>;
  return [state, nonce, verifier, slug].every((text) => typeof text === "string");
}
