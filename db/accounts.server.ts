import { type Person, type StaffRole, staffRoles } from "#app/domain/person.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import type { Db } from "./engine.server.ts";
import { findPerson } from "./people.server.ts";

/** The person who signs in with an address, and whether access has been withdrawn. */
export interface Account {
  person: Person;
  withdrawn: boolean;
}

/** Whose an address is; null when it is nobody's. Addresses are in small letters. */
export async function findAccount(db: Db, email: string): Promise<Account | null> {
  const row = await db
    .selectFrom("account")
    .innerJoin("person", "person.id", "account.person_id")
    .select(["person.id", "person.withdrawn_at"])
    .where("account.email", "=", email)
    .executeTakeFirst();
  // Also for nobody: as many questions for an address that is not here as for one that is.
  const person = await findPerson(db, row?.id ?? "");
  return row && person ? { person, withdrawn: row.withdrawn_at !== null } : null;
}

/** The address a person signs in with; null for one who has none. */
export async function emailOf(db: Db, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom("account")
    .select("email")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row?.email ?? null;
}

export async function insertAccount(
  db: Db,
  account: { personId: string; email: string; createdAtMs: number },
): Promise<void> {
  const { personId, email, createdAtMs } = account;
  const row = { person_id: personId, email, created_at: createdAtMs };
  await db.insertInto("account").values(row).execute();
}

/** A link that was sent by mail, as it is kept: nobody who reads it can follow it. */
export interface SignInLink {
  hash: string;
  email: string;
  nonceHash: string;
  expiresAtMs: number;
}

export async function insertSignInLink(db: Db, link: SignInLink): Promise<void> {
  const { hash, email, nonceHash, expiresAtMs } = link;
  const row = { hash, email, nonce_hash: nonceHash, expires_at: expiresAtMs };
  await db.insertInto("sign_in_link").values(row).execute();
}

export async function findSignInLink(db: Db, hash: string): Promise<SignInLink | null> {
  const row = await db
    .selectFrom("sign_in_link")
    .selectAll()
    .where("hash", "=", hash)
    .executeTakeFirst();
  if (!row) return null;
  const { email, nonce_hash, expires_at } = row;
  return { hash, email, nonceHash: nonce_hash, expiresAtMs: expires_at };
}

/** Uses a link up. True for the one who did: of two at once only one is. */
export async function spendSignInLink(db: Db, hash: string): Promise<boolean> {
  const spent = await db.deleteFrom("sign_in_link").where("hash", "=", hash).executeTakeFirst();
  return spent.numDeletedRows === 1n;
}

/** Removes every link that was sent to an address. */
export async function removeSignInLinks(db: Db, email: string): Promise<void> {
  await db.deleteFrom("sign_in_link").where("email", "=", email).execute();
}

/** An invitation to work with the rounds. */
export interface Invitation {
  hash: string;
  email: string;
  role: StaffRole;
  title: string | null;
  answersQuestions: boolean;
  /** True when it may give someone who already has access new secrets. */
  renews: boolean;
  expiresAtMs: number;
}

/** Keeps an invitation, in the place of an earlier one to the same address. */
export async function saveInvitation(db: Db, invitation: Invitation): Promise<void> {
  await removeInvitation(db, invitation.email);
  const { hash, email, role, title, answersQuestions, renews, expiresAtMs } = invitation;
  const flags = { answers_questions: answersQuestions ? 1 : 0, renews: renews ? 1 : 0 };
  const row = { hash, email, role, title, ...flags, expires_at: expiresAtMs };
  await db.insertInto("invitation").values(row).execute();
}

export async function findInvitation(db: Db, hash: string): Promise<Invitation | null> {
  return (await listInvitations(db)).find((one) => one.hash === hash) ?? null;
}

/** The invitations nobody has taken up, the latest first. */
export async function listInvitations(db: Db): Promise<Invitation[]> {
  const rows = await db
    .selectFrom("invitation")
    .selectAll()
    .orderBy("expires_at", "desc")
    .execute();
  return rows.map((row) => ({
    hash: row.hash,
    email: row.email,
    role: rowReader("invitation", row.email).word("role", staffRoles, row.role),
    title: row.title,
    answersQuestions: row.answers_questions === 1,
    renews: row.renews === 1,
    expiresAtMs: row.expires_at,
  }));
}

/** Takes an invitation back, or uses it up. True for the one who did. */
export async function removeInvitation(db: Db, email: string): Promise<boolean> {
  const gone = await db.deleteFrom("invitation").where("email", "=", email).executeTakeFirst();
  return gone.numDeletedRows === 1n;
}

/** Forgets links, invitations, answered challenges and sessions whose time is over. */
export async function forgetExpired(db: Db, nowMs: number): Promise<void> {
  for (const table of ["sign_in_link", "invitation", "spent_challenge", "session"] as const) {
    await db.deleteFrom(table).where("expires_at", "<=", nowMs).execute();
  }
}
