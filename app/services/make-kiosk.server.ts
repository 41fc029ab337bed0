import { randomUUID } from "node:crypto";
import { newToken, tokenHash } from "#app/ballot-box/token.server.ts";
import type { Kiosk } from "#app/domain/kiosk.ts";
import { limits } from "#app/domain/limits.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { nameProblems } from "#app/domain/written-problems.ts";
import { appendAudit } from "#db/audit.server.ts";
import { insertKiosk } from "#db/kiosks.server.ts";
import type { Db } from "#db/open.server.ts";

/**
 * Gives a shared screen a key of its own, with which it is set up by someone who is not signed in.
 * Returns the key, which is kept nowhere.
 */
export async function makeKiosk(
  db: Db,
  { roundId, name }: Omit<Kiosk, "id">,
  by: Person,
  nowMs: number,
): Promise<{ key: string } | { problems: Problem[] }> {
  const problems = nameProblems(name, limits.nameCharacters, "name");
  if (problems.length > 0) return { problems };
  return db.transaction().execute(async (db) => {
    const kiosk = { id: randomUUID(), roundId, name };
    const key = newToken();
    await insertKiosk(db, kiosk, tokenHash(key), { madeBy: by.id, madeAtMs: nowMs });
    const line = { atMs: nowMs, actorId: by.id, act: "make-kiosk", subject: roundId, roundId };
    await appendAudit(db, { ...line, detail: { kiosk: kiosk.id, name } });
    return { key };
  });
}
