import { totpCounterOf } from "#app/adapters/one-time-code.server.ts";
import { isPassword } from "#app/adapters/password.server.ts";
import { recoveryHash } from "#app/ballot-box/recovery-codes.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { openText } from "#app/ballot-box/sealed-text.server.ts";
import { newToken } from "#app/ballot-box/token.server.ts";
import type { Person } from "#app/domain/person.ts";
import { findAccount } from "#db/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { findStaffSecret, spendRecoveryCode, spendTotp } from "#db/secrets.server.ts";

/** What a one-time code is held against when there is no account. */
const NOBODYS = "A".repeat(32);

/** Who is to be proved: whoever an address belongs to, or one who is signed in already. */
export type Claimed = { email: string } | { person: Person };

/**
 * The member of staff whose password and one-time code these are; null when anything is wrong,
 * and it does not show what. A recovery code stands in for the one-time code; each is good once.
 */
export async function proveStaff(
  { db, keys }: { db: Db; keys: RoundKeys },
  claimed: Claimed,
  { password, code }: { password: string; code: string },
  realNowMs: number,
): Promise<Person | null> {
  const account = "email" in claimed ? await findAccount(db, claimed.email) : null;
  const known = account && !account.withdrawn ? account.person : null;
  const person = "person" in claimed ? claimed.person : known;
  // Whatever is wrong, as much is looked up and tried: the time does not tell what it was.
  const id = person?.id ?? "";
  const secret = await findStaffSecret(db, id);
  const matches = await isPassword(secret?.passwordHash ?? null, password);
  const key = keys.installation();
  const totp = secret ? openText(key, `totp\0${id}`, secret.totpSealed) : NOBODYS;
  if (totp === null) throw new Error(`The secret of ${id} was sealed under another key.`);
  const counter = totpCounterOf(totp, code, realNowMs);
  const good = await db
    .transaction()
    .execute(async (db) =>
      matches && counter !== null
        ? spendTotp(db, id, counter)
        : spendRecoveryCode(db, id, recoveryHash(key, matches ? code : newToken())),
    );
  return matches && good ? person : null;
}
