import { randomUUID } from "node:crypto";
import { newToken, tokenHash } from "#app/ballot-box/token.server.ts";
import type { ClassLink } from "#app/domain/class-codes.ts";
import { limits } from "#app/domain/limits.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import { amountProblems, nameProblems } from "#app/domain/written-problems.ts";
import { appendAudit } from "#db/audit.server.ts";
import { insertClassLink } from "#db/class-codes.server.ts";
import type { Db } from "#db/open.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/**
 * Makes a link with which a school orders codes until voting closes. Returns its token, which is
 * kept nowhere: whoever has it can order.
 */
export async function makeClassLink(
  db: Db,
  asked: Omit<ClassLink, "id" | "revoked" | "madeBy">,
  person: Person,
  nowMs: number,
): Promise<{ token: string } | { problems: Problem[] }> {
  return db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, asked.roundId);
    if (!found) return { problems: [{ key: "changedMeanwhile" }] };
    const problems: Problem[] = [
      ...(found.round.schedule.voteClosesAtMs <= nowMs ? [{ key: "codesClosed" as const }] : []),
      ...nameProblems(asked.school, limits.nameCharacters, "school"),
      ...amountProblems(asked.most, limits.codesPerSchool, "most"),
      ...(found.areas.some(({ id }) => id === asked.areaId)
        ? []
        : [{ key: "areaNeeded" as const, field: "area" }]),
    ];
    if (problems.length > 0) return { problems };
    const link = { ...asked, id: randomUUID(), revoked: false, madeBy: person.id };
    const token = newToken();
    await insertClassLink(db, link, tokenHash(token));
    const line = {
      atMs: nowMs,
      actorId: person.id,
      act: "make-class-link",
      subject: asked.roundId,
    };
    const { school, areaId: area, most } = asked;
    await appendAudit(db, { ...line, detail: { link: link.id, school, area, most } });
    return { token };
  });
}
