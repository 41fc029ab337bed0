import type { Db } from "./engine.server.ts";

/**
 * Holds a secret's fingerprint against the one this database remembers by that name, and remembers
 * it the first time. False when it is another secret than the one it was made with.
 */
export async function knowsSecret(db: Db, name: string, fingerprint: string): Promise<boolean> {
  await db
    .insertInto("secret_check")
    .values({ name, fingerprint })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const row = await db
    .selectFrom("secret_check")
    .select("fingerprint")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return row.fingerprint === fingerprint;
}
