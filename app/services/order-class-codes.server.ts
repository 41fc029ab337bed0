import { randomUUID } from "node:crypto";
import { drawCodes, orderedRows } from "#app/ballot-box/drawn-codes.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { tokenHash } from "#app/ballot-box/token.server.ts";
import { codesLeft, type SchoolClass } from "#app/domain/class-codes.ts";
import { limits } from "#app/domain/limits.ts";
import type { Problem } from "#app/domain/problem.ts";
import { amountProblems, nameProblems } from "#app/domain/written-problems.ts";
import { appendAudit } from "#db/audit.server.ts";
import {
  findClassLink,
  insertClass,
  listClasses,
  listWaitingClasses,
} from "#db/class-codes.server.ts";
import { insertCodeRows, replaceCodes } from "#db/codes.server.ts";
import type { Db } from "#db/open.server.ts";
import { codesAdded, findAddition, saveAddition } from "#db/roll-additions.server.ts";
import { saveEntitled } from "#db/roll-import.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/**
 * Gives a class a code a pupil, by a school's link; only the codes' keyed hashes are kept. A class
 * that has been given codes gets new ones in their place, and no more of them. When voting has opened
 * a new class waits until another member of staff than the one who made the link agrees
 * (`settleVoter`), and is then given codes as if again. Refused when voting has closed, and beyond
 * what the school may have.
 */
export async function orderClassCodes(
  { db, keys }: { db: Db; keys: RoundKeys },
  token: string,
  asked: SchoolClass,
  nowMs: number,
): Promise<{ codes: string[]; name: string } | { waits: true } | { problem: Problem }> {
  return db.transaction().execute(async (db) => {
    const seen = await findClassLink(db, tokenHash(token));
    const found = seen && (await lockRoundForChange(db, seen.roundId));
    // Read again while the round is held: two orders at once see each other's classes.
    const link = found && (await findClassLink(db, tokenHash(token)));
    if (!found || !link) return { problem: { key: "changedMeanwhile" } };
    const { roundId, areaId } = link;
    const { voteOpensAtMs, voteClosesAtMs } = found.round.schedule;
    if (voteClosesAtMs <= nowMs) return { problem: { key: "codesClosed" } };
    const classes = await listClasses(db, link);
    const again = sameOrder(classes, asked);
    const waiting = await listWaitingClasses(db, link);
    if (!again && sameOrder(waiting, asked)) return { waits: true };
    const most = Math.min(limits.pupilsPerClass, codesLeft(link, [...classes, ...waiting]));
    const [problem] = [
      ...nameProblems(asked.name, limits.groupCharacters, "name"),
      ...amountProblems(asked.pupils, most, "pupils"),
    ];
    if (problem && !again) return { problem };
    const proposed = (await findAddition(db, roundId, asked.id)) !== null;
    const taken = proposed || classes.some(({ id }) => id === asked.id);
    const given = again ?? (taken ? { ...asked, id: randomUUID() } : asked);
    const actorId = `class-link:${link.id}`;
    if (!again && nowMs >= voteOpensAtMs) {
      if (link.madeBy === null) return { problem: { key: "changedMeanwhile" } };
      const { id, pupils: many, name } = given;
      const ofClass = { linkId: link.id, name };
      await saveAddition(db, codesAdded({ id, roundId, areaId, many }, link.madeBy, ofClass));
      const line = { atMs: nowMs, actorId, act: "propose-codes", subject: roundId };
      await appendAudit(db, { ...line, detail: { addition: id, codes: many } });
      return { waits: true };
    }
    if (!again) await insertClass(db, link, given);
    const pepper = keys.pepper();
    const ids = orderedRows(pepper, roundId, given.id, given.pupils);
    const drawn = drawCodes(pepper, ids);
    await insertCodeRows(db, { roundId, areaId, kind: "class" }, ids);
    await replaceCodes(db, roundId, drawn);
    const { register } = found.round.eligibility;
    if (nowMs < voteOpensAtMs && register !== "self-declared")
      await saveEntitled(db, roundId, found.areas);
    const line = { atMs: nowMs, actorId, act: "order-class-codes" };
    const detail = { class: given.id, codes: given.pupils, again: again !== undefined };
    await appendAudit(db, { ...line, subject: roundId, detail });
    return { codes: drawn.map(({ written }) => written), name: given.name };
  });
}

/**
 * The class that is asked for again: by its id alone, or by a second press on the same form. The
 * form still bears that id when another class is written in it.
 */
function sameOrder(classes: readonly SchoolClass[], asked: SchoolClass): SchoolClass | undefined {
  const byId = classes.find(({ id }) => id === asked.id);
  if (!byId || asked.name === "") return byId;
  const alike = ({ name, pupils }: SchoolClass) => name === asked.name && pupils === asked.pupils;
  return alike(byId) ? byId : classes.find(alike);
}
