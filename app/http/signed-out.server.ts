import type { RequestContext } from "./context.server.ts";
import { noReceipt } from "./receipt.server.ts";
import { leaveBooth } from "./voter.server.ts";

/**
 * The headers of an answer that signs out: no session, no receipt, no booth, and nothing of the pages left in
 * the browser. The look one has chosen stays: it tells nothing of who one is.
 */
export async function signedOutHeaders(
  request: Request,
  context: RequestContext,
): Promise<[string, string][]> {
  const cookies = [await context.sessions.revoke(request), noReceipt(context), leaveBooth(context)];
  return [
    ...cookies.map((one): [string, string] => ["Set-Cookie", one]),
    ["Clear-Site-Data", '"cache", "storage"'],
  ];
}
