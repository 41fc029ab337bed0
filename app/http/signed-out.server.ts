import type { RequestContext } from "./context.server.ts";
import { noReceipt } from "./receipt.server.ts";

/**
 * The headers of an answer that signs out: no session, no receipt, and nothing of the pages left in
 * the browser. The look one has chosen stays: it tells nothing of who one is.
 */
export async function signedOutHeaders(
  request: Request,
  { sessions }: RequestContext,
): Promise<[string, string][]> {
  const cookies = [await sessions.revoke(request), noReceipt];
  return [
    ...cookies.map((one): [string, string] => ["Set-Cookie", one]),
    ["Clear-Site-Data", '"cache", "storage"'],
  ];
}
