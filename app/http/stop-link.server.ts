import { readStopToken, type Stop } from "#app/ballot-box/stop-token.server.ts";
import type { RequestContext } from "./context.server.ts";

/** The addresses in mails that stop them: mail programs press there, from no page of ours. */
const stopAddress = /^(\/[a-z]{2})?\/sluta-mejla\/[\w-]+$/;

/** True for the one address that takes a form from elsewhere: what stands in it is proof enough. */
export function takesFromElsewhere(path: string): boolean {
  return stopAddress.test(path);
}

/** Whose mails a link stops, and which kind; null when it was not made here. */
export function stopAt({ token }: { token?: string }, { keys }: RequestContext): Stop | null {
  return readStopToken(keys.installation(), token ?? "");
}
