import type { RequestContext } from "./context.server.ts";
import { setCookies } from "./sealed-cookie.server.ts";
import { outOfBooth } from "./voter.server.ts";

/**
 * The headers of an answer that signs out: no session, no receipt, no booth, and nothing of the
 * pages left in the browser. The look one has chosen stays: it tells nothing of who one is.
 */
export async function signedOutHeaders(
  request: Request,
  context: RequestContext,
): Promise<[string, string][]> {
  return [
    ...setCookies(await context.sessions.revoke(request)),
    ...outOfBooth(context),
    ["Clear-Site-Data", '"cache", "storage"'],
  ];
}
