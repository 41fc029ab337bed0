import { receiptCode } from "#app/ballot-box/opening.server.ts";
import type { RequestContext } from "./context.server.ts";
import { type SealedCookie, sealedCookie } from "./sealed-cookie.server.ts";

/** What the receipt page shows of a cast: its code, when and where, never what. */
export interface CastReceipt {
  roundId: string;
  areaId: string;
  atMs: number;
  replaced: boolean;
  /** The commitment, and the signed promise that it stands in the ledger by then. */
  c: string;
  mergeByMs: number;
  signature: string;
}

const ONE_HOUR_MS = 3_600_000;

/** The receipt rides sealed in the voter's own cookie: the server keeps no time of anyone's vote. */
function cookie(context: Pick<RequestContext, "secret" | "secure">): SealedCookie<CastReceipt> {
  return sealedCookie(context, "kvitto", ONE_HOUR_MS, isReceipt);
}

function isReceipt(value: unknown): value is CastReceipt {
  if (typeof value !== "object" || value === null) return false;
  const { roundId, areaId, c, signature, atMs, mergeByMs } = value as Record<string, unknown>;
  const texts = [roundId, areaId, c, signature].every((text) => typeof text === "string");
  return texts && typeof atMs === "number" && typeof mergeByMs === "number";
}

type Means = Pick<RequestContext, "secret" | "secure" | "clock">;

/** The Set-Cookie value that hands the voter the receipt. */
export function writeReceipt(receipt: CastReceipt, context: Means): string {
  return cookie(context).write(receipt, context.clock());
}

/** The Set-Cookie value that takes the receipt out of the browser, before someone else uses it. */
export function noReceipt(context: Pick<RequestContext, "secret" | "secure">): string {
  return cookie(context).clear;
}

/** The receipt of this round in the request's cookie; null when there is none. */
export function readReceipt(
  request: Pick<Request, "headers">,
  roundId: string,
  context: Means,
): CastReceipt | null {
  const found = cookie(context).read(request, context.clock());
  return found?.roundId === roundId ? found : null;
}

/** What a voter keeps: the code, and the whole signed promise as a text that proves it was given. */
export function slipOf({ roundId, c, mergeByMs, signature }: CastReceipt) {
  const promise = JSON.stringify({ round: roundId, c, mergeByMs, signature });
  return { code: receiptCode(c), mergeByMs, promise };
}
