import { randomUUID } from "node:crypto";
import type { Area } from "#app/domain/area.ts";
import { refuseLockedProposalChanges } from "#app/domain/freeze.ts";
import { groupAsSpelled, isKeptApart } from "#app/domain/keep-apart.ts";
import { keepApartProblems } from "#app/domain/keep-apart-problems.ts";
import type { Person } from "#app/domain/person.ts";
import { changedPhoto, type PhotoChange, saidOfPhoto } from "#app/domain/photo.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import { sameValue } from "#app/domain/same-value.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { spotProblems } from "#app/domain/spot.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { storePhoto } from "#db/photos.server.ts";
import { saveChange } from "#db/proposal-changes.server.ts";
import {
  findProposal,
  findProposalByNumber,
  listProposals,
  saveProposal as storeProposal,
} from "#db/proposals.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/**
 * Keeps an administrator's text, figures and photo for a proposal, and what it is kept apart from. A
 * changed cost or title of a published round is shown on the proposal's page with the reason; once
 * voting has opened, what stands on the ballot stays as it is.
 */
export async function saveProposal(
  db: Db,
  written: Proposal,
  reason: string,
  person: Person,
  nowMs: number,
  photoChange: PhotoChange = "same",
): Promise<Problem[]> {
  return db.transaction().execute(async (db) => {
    const found = await lockRoundForChange(db, written.roundId);
    if (!found) return [{ key: "changedMeanwhile" }];
    const { schedule, countingRule } = found.round;
    const others = (await othersIn(db, written)).filter(({ id }) => id !== written.id);
    const group = groupAsSpelled(written.group, written.areaId, others);
    const before = await findProposal(db, written.id);
    const photo = changedPhoto(before?.photo ?? null, photoChange, randomUUID());
    const proposal = { ...written, group, photo };
    const published = momentAt(schedule, nowMs).kind !== "draft";
    const shown = before && published ? visibleChanges(before, proposal) : [];
    const problems = [
      ...refuseLockedProposalChanges(before, proposal, schedule, nowMs),
      ...(await takenNumber(db, proposal)),
      ...placeProblems(before, proposal, found.areas),
      ...keepApartProblems(proposal, others, countingRule),
      ...(shown.length > 0 && !reason ? [{ key: "reasonNeeded" as const, field: "reason" }] : []),
    ];
    if (problems.length > 0) return problems;
    await storePhoto(db, photo, photoChange, nowMs);
    await storeProposal(db, proposal);
    for (const change of shown) {
      const id = randomUUID();
      await saveChange(db, { ...change, id, proposalId: proposal.id, atMs: nowMs, reason });
    }
    const act = before ? "change-proposal" : "create-proposal";
    const line = { atMs: nowMs, actorId: person.id, act, subject: proposal.id };
    const { roundId, title } = proposal;
    await appendAudit(db, {
      ...line,
      roundId,
      detail: { title, reason, ...saidOfPhoto(photoChange) },
    });
    return [];
  });
}

/** The round's proposals, where what one is kept apart from must be known. */
async function othersIn(db: Db, proposal: Proposal): Promise<Proposal[]> {
  if (!isKeptApart(proposal)) return [];
  const { proposals } = await listProposals(db, { roundId: proposal.roundId, withHidden: true });
  return proposals;
}

/** What is wrong with where it is, unless it has been there all the time. */
function placeProblems(
  before: Proposal | null,
  after: Proposal,
  areas: readonly Area[],
): Problem[] {
  const area = areas.find(({ id }) => id === after.areaId);
  if (!area) return [{ key: "areaNeeded", field: "areaId" }];
  const stays = before?.areaId === after.areaId && sameValue(before.spot, after.spot);
  return stays ? [] : spotProblems(after.spot, area);
}

async function takenNumber(db: Db, { id, roundId, number }: Proposal): Promise<Problem[]> {
  const holder = number && (await findProposalByNumber(db, roundId, number));
  return holder && holder.id !== id ? [{ key: "numberTaken", field: "number" }] : [];
}

/** What residents should be told of: the sum and the title. */
function visibleChanges(before: Proposal, after: Proposal) {
  const sums = { field: "cost", before: sumOf(before), after: sumOf(after) };
  const titles = { field: "title", before: before.title, after: after.title };
  return [sums, titles].filter((change) => change.before !== change.after && change.before !== "");
}

function sumOf({ money }: Proposal): string {
  if (!money) return "";
  return String(money.kind === "spend" ? money.costKronor : money.yearlySavingKronor);
}
