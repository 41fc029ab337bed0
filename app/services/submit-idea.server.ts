import { randomUUID } from "node:crypto";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { IdeaText, Proposal } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { maySubmitIdea } from "#app/domain/schedule.ts";
import type { Db } from "#db/open.server.ts";
import { saveProposal } from "#db/proposals.server.ts";

/** Takes in a resident's idea; it waits for an officer from now on. Returns its id. */
export async function submitIdea(
  db: Db,
  { round, areas }: RoundWithAreas,
  person: Person,
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
    money: null,
    assessment: null,
    review: { outcome: "waiting" },
    submittedAtMs: nowMs,
    group: null,
    cannotWinWith: [],
    hiddenReason: null,
  };
  await saveProposal(db, sentIn, person.id);
  return { id };
}
