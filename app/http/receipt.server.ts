import { createCookie } from "@remix-run/node";
import { receiptCode } from "#app/ballot-box/opening.server.ts";

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

const ONE_HOUR_S = 3600;

/** The receipt rides in the voter's own cookie: the server keeps no time of anyone's vote. */
function cookie(secret: string) {
  return createCookie("kvitto", {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    maxAge: ONE_HOUR_S,
    secrets: [secret],
  });
}

export function writeReceipt(receipt: CastReceipt, secret: string): Promise<string> {
  return cookie(secret).serialize(receipt);
}

/** The Set-Cookie value that takes the receipt out of the browser, before someone else uses it. */
export const noReceipt = "kvitto=; Path=/; Max-Age=0; SameSite=Lax; HttpOnly";

/** The receipt of this round in the request's cookie; null when there is none. */
export async function readReceipt(
  request: Request,
  roundId: string,
  secret: string,
): Promise<CastReceipt | null> {
  try {
    const found = (await cookie(secret).parse(request.headers.get("Cookie"))) as CastReceipt | null;
    return found?.roundId === roundId ? found : null;
  } catch {
    return null;
  }
}

/** What a voter keeps: the code, and the whole signed promise as a text that proves it was given. */
export function slipOf({ roundId, c, mergeByMs, signature }: CastReceipt) {
  const promise = JSON.stringify({ round: roundId, c, mergeByMs, signature });
  return { code: receiptCode(c), mergeByMs, promise };
}
