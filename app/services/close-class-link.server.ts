import { orderedRows } from "#app/ballot-box/drawn-codes.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { appendAudit } from "#db/audit.server.ts";
import { listClasses, revokeClassLink } from "#db/class-codes.server.ts";
import { revokeCodes } from "#db/codes.server.ts";
import type { Db } from "#db/open.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/**
 * Closes a school's link, so that nobody orders by it any more; `withCodes` puts the codes it has
 * given out of use too. Ballots that have been cast stay: nobody can tell which they are.
 */
export async function closeClassLink(
  { db, keys }: { db: Db; keys: RoundKeys },
  link: { roundId: string; id: string },
  withCodes: boolean,
  person: Person,
  nowMs: number,
): Promise<Problem[]> {
  const { roundId, id } = link;
  return db.transaction().execute(async (db) => {
    await lockRoundForChange(db, roundId);
    if (!(await revokeClassLink(db, roundId, id))) return [{ key: "changedMeanwhile" }];
    if (withCodes) {
      const pepper = keys.pepper();
      for (const { id, pupils } of await listClasses(db, link)) {
        await revokeCodes(db, roundId, orderedRows(pepper, roundId, id, pupils));
      }
    }
    const line = { atMs: nowMs, actorId: person.id, act: "close-class-link", subject: roundId };
    await appendAudit(db, { ...line, detail: { link: id, withCodes } });
    return [];
  });
}
