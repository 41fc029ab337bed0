import type { Db } from "./engine.server.ts";

/**
 * Holds a secret's fingerprint against the one this database remembers by that name, and remembers
 * it the first time. False when it is another secret than the one it was made with.
 */
export async function knowsSecret(db: Db, name: string, fingerprint: string): Promise<boolean> {
  const known = await fingerprintOf(db, name);
  if (known !== null) return known === fingerprint;
  await db
    .insertInto("secret_check")
    .values({ name, fingerprint })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  return (await fingerprintOf(db, name)) === fingerprint;
}

/** The first of these secrets that is not the one remembered by its name; null when all are. */
export async function strangeSecret<Secret extends { name: string; fingerprint: string }>(
  db: Db,
  secrets: readonly Secret[],
): Promise<Secret | null> {
  for (const secret of secrets) {
    if (!(await knowsSecret(db, secret.name, secret.fingerprint))) return secret;
  }
  return null;
}

async function fingerprintOf(db: Db, name: string): Promise<string | null> {
  const row = await db
    .selectFrom("secret_check")
    .select("fingerprint")
    .where("name", "=", name)
    .executeTakeFirst();
  return row?.fingerprint ?? null;
}
