import { randomUUID } from "node:crypto";
import type { Mail } from "#app/adapters/mail.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { sealText } from "#app/ballot-box/sealed-text.server.ts";
import { newToken, tokenHash } from "#app/ballot-box/token.server.ts";
import { insertSignInLink } from "#db/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertMail } from "#db/outbox.server.ts";

const LASTS_MS = 15 * 60_000;

/**
 * Writes a link for an address and puts it in the post. Nothing here looks for an account, so that
 * known and unknown addresses are treated alike. The link is followed in the browser that holds
 * the word behind `nonceHash`.
 */
export async function requestLink(
  { db, keys }: { db: Db; keys: RoundKeys },
  { email, nonceHash }: { email: string; nonceHash: string },
  write: (token: string) => Mail,
  realNowMs: number,
): Promise<void> {
  const token = newToken();
  const id = randomUUID();
  const sealed = sealText(keys.installation(), `mail\0${id}`, JSON.stringify(write(token)));
  const link = { hash: tokenHash(token), email, nonceHash, expiresAtMs: realNowMs + LASTS_MS };
  await db.transaction().execute(async (db) => {
    await insertSignInLink(db, link);
    await insertMail(db, { id, sealed, dueAtMs: realNowMs });
  });
}
