import type { Selectable } from "kysely";
import type { Db } from "./engine.server.ts";
import type { PasskeyTable } from "./tables/accounts.ts";

/** What a member of staff signs in with: nothing here lets a reader of the database in. */
export interface StaffSecret {
  personId: string;
  passwordHash: string;
  totpSealed: string;
}

export async function findStaffSecret(db: Db, personId: string): Promise<StaffSecret | null> {
  const row = await db
    .selectFrom("staff_secret")
    .selectAll()
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (!row) return null;
  return { personId, passwordHash: row.password_hash, totpSealed: row.totp_sealed };
}

/**
 * Gives a person new secrets and recovery codes in the place of all earlier ones, passkeys too.
 * `totpCounter` is the time step of the code that was just shown.
 */
export async function replaceStaffSecret(
  db: Db,
  secret: StaffSecret & { totpCounter: number; recoveryHashes: readonly string[] },
): Promise<void> {
  const { personId, passwordHash, totpSealed, totpCounter, recoveryHashes } = secret;
  await removeStaffSecret(db, personId);
  const kept = { password_hash: passwordHash, totp_sealed: totpSealed, totp_counter: totpCounter };
  await db
    .insertInto("staff_secret")
    .values({ person_id: personId, ...kept })
    .execute();
  await insertRecoveryCodes(db, personId, recoveryHashes);
}

/** Removes everything a person signs in with. */
export async function removeStaffSecret(db: Db, personId: string): Promise<void> {
  await db.deleteFrom("staff_secret").where("person_id", "=", personId).execute();
}

export async function changePassword(db: Db, personId: string, passwordHash: string) {
  await db
    .updateTable("staff_secret")
    .set({ password_hash: passwordHash })
    .where("person_id", "=", personId)
    .execute();
}

/** A new secret for the one-time codes, with new recovery codes. */
export async function changeTotp(
  db: Db,
  personId: string,
  totp: { sealed: string; counter: number; recoveryHashes: readonly string[] },
): Promise<void> {
  await db
    .updateTable("staff_secret")
    .set({ totp_sealed: totp.sealed, totp_counter: totp.counter })
    .where("person_id", "=", personId)
    .execute();
  await db.deleteFrom("recovery_code").where("person_id", "=", personId).execute();
  await insertRecoveryCodes(db, personId, totp.recoveryHashes);
}

/** Uses up the codes to this time step. True for the one who did: no code is good twice. */
export async function spendTotp(db: Db, personId: string, counter: number): Promise<boolean> {
  const spent = await db
    .updateTable("staff_secret")
    .set({ totp_counter: counter })
    .where("person_id", "=", personId)
    .where("totp_counter", "<", counter)
    .executeTakeFirst();
  return spent.numUpdatedRows === 1n;
}

/** Uses a recovery code up. True for the one who did. */
export async function spendRecoveryCode(db: Db, personId: string, hash: string): Promise<boolean> {
  const spent = await db
    .deleteFrom("recovery_code")
    .where("person_id", "=", personId)
    .where("hash", "=", hash)
    .executeTakeFirst();
  return spent.numDeletedRows === 1n;
}

export async function countRecoveryCodes(db: Db, personId: string): Promise<number> {
  const row = await db
    .selectFrom("recovery_code")
    .select(({ fn }) => fn.countAll<number>().as("left"))
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(row.left);
}

async function insertRecoveryCodes(db: Db, personId: string, hashes: readonly string[]) {
  const rows = hashes.map((hash) => ({ person_id: personId, hash }));
  await db.insertInto("recovery_code").values(rows).execute();
}

/** A passkey: the public half of a key that never leaves its owner's device. */
export interface Passkey {
  id: string;
  personId: string;
  name: string;
  /** base64url */
  publicKey: string;
  counter: number;
  addedAtMs: number;
}

export async function listPasskeys(db: Db, personId: string): Promise<Passkey[]> {
  const rows = await passkeys(db)
    .where("passkey.person_id", "=", personId)
    .orderBy("passkey.added_at")
    .orderBy("passkey.id")
    .execute();
  return rows.map(passkeyOf);
}

/** The passkey with this id, of one who is let in. */
export async function findPasskey(db: Db, id: string): Promise<Passkey | null> {
  const row = await passkeys(db).where("passkey.id", "=", id).executeTakeFirst();
  return row ? passkeyOf(row) : null;
}

/** Adds a passkey; false when there is one with this id already. */
export async function insertPasskey(db: Db, passkey: Passkey): Promise<boolean> {
  const { id, personId, name, publicKey, counter, addedAtMs } = passkey;
  const row = { id, person_id: personId, name, public_key: publicKey, counter };
  const added = await db
    .insertInto("passkey")
    .values({ ...row, added_at: addedAtMs })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

export async function savePasskeyCounter(db: Db, id: string, counter: number): Promise<void> {
  await db.updateTable("passkey").set({ counter }).where("id", "=", id).execute();
}

export async function removePasskey(db: Db, personId: string, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom("passkey")
    .where("person_id", "=", personId)
    .where("id", "=", id)
    .executeTakeFirst();
  return gone.numDeletedRows === 1n;
}

/** Uses a challenge up. False when it has been answered before. */
export async function spendChallenge(db: Db, hash: string, expiresAtMs: number): Promise<boolean> {
  const row = { hash, expires_at: expiresAtMs };
  const spent = await db
    .insertInto("spent_challenge")
    .values(row)
    .onConflict((conflict) => conflict.column("hash").doNothing())
    .executeTakeFirst();
  return spent.numInsertedOrUpdatedRows === 1n;
}

function passkeys(db: Db) {
  return db
    .selectFrom("passkey")
    .innerJoin("person", "person.id", "passkey.person_id")
    .selectAll("passkey")
    .where("person.withdrawn_at", "is", null);
}

function passkeyOf(row: Selectable<PasskeyTable>): Passkey {
  const { id, name, counter } = row;
  const times = { addedAtMs: row.added_at };
  return { id, name, counter, personId: row.person_id, publicKey: row.public_key, ...times };
}
