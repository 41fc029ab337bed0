import { newPasskeyChallenge } from "#app/ballot-box/passkey-challenge.server.ts";
import { unnamed } from "#app/domain/municipality.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import type { RequestContext } from "./context.server.ts";

const LASTS_MS = 10 * 60_000;

/** The site that passkeys are made for, by its own name. */
export async function passkeySite({ db, origin }: RequestContext) {
  const { name } = (await findMunicipality(db)) ?? unnamed;
  return { origin, name };
}

/** A challenge for the passkey of whoever is at the page: good for ten minutes, once. */
export function challengeFor({ keys, realNowMs }: RequestContext): Buffer {
  return newPasskeyChallenge(keys.installation(), realNowMs + LASTS_MS);
}
