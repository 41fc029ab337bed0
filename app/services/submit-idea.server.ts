import { randomUUID } from "node:crypto";
import type { MailLanguage } from "#app/domain/messages.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { IdeaText, Proposal } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { maySubmitIdea } from "#app/domain/schedule.ts";
import { insertFollow } from "#db/follows.server.ts";
import { keepLanguage } from "#db/mail-wishes.server.ts";
import type { Db } from "#db/open.server.ts";
import { saveProposal } from "#db/proposals.server.ts";

/** Takes in a resident's idea; it waits for an officer from now on, and the resident follows it. Returns its id. */
export async function submitIdea(
  db: Db,
  { round, areas }: RoundWithAreas,
  { person, language }: { person: Person; language: MailLanguage },
  idea: IdeaText & { proposerName: string },
  nowMs: number,
): Promise<{ id: string } | { problems: Problem[] }> {
  if (!maySubmitIdea(round.schedule, nowMs)) return { problems: [{ key: "ideasNotOpen" }] };
  if (!areas.some(({ id }) => id === idea.areaId)) {
    return { problems: [{ key: "areaNeeded", field: "areaId" }] };
  }
  const id = randomUUID();
  const sentIn: Proposal = {
    ...idea,
    id,
    roundId: round.id,
    number: null,
    spot: null,
    money: null,
    assessment: null,
    review: { outcome: "waiting" },
    submittedAtMs: nowMs,
    group: null,
    cannotWinWith: [],
    hiddenReason: null,
  };
  await db.transaction().execute(async (db) => {
    await saveProposal(db, sentIn, person.id);
    await insertFollow(db, { personId: person.id, proposalId: id, sinceMs: nowMs });
    await keepLanguage(db, person.id, language);
  });
  return { id };
}
