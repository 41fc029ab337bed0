import { openText, sealText } from "#app/ballot-box/sealed-text.server.ts";
import { tokenHash } from "#app/ballot-box/token.server.ts";
import { findInvitation, type Invitation } from "#db/accounts.server.ts";
import type { RequestContext } from "./context.server.ts";

/** The invitation that a link leads to; null when it is over, used, or never was. */
export async function invitationAt(
  context: RequestContext,
  token: string,
): Promise<Invitation | null> {
  const found = await findInvitation(context.db, tokenHash(token));
  return found && found.expiresAtMs > context.realNowMs ? found : null;
}

/**
 * A secret for one-time codes as its page carries it until a code shows that the app has it:
 * sealed, for this one invitation or person. `kept` is what the form brought back.
 */
export function offerOf(
  { keys }: RequestContext,
  whose: string,
  kept: string,
  make: () => string,
): { secret: string; offer: string } {
  const key = keys.installation();
  const known = kept === "" ? null : openText(key, `offer\0${whose}`, kept);
  const secret = known ?? make();
  return { secret, offer: known ? kept : sealText(key, `offer\0${whose}`, secret) };
}
