import type { Person } from "#app/domain/person.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { listAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { savePerson } from "#db/people.server.ts";
import { saveProposal } from "#db/proposals.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { areas, bench, idea, officer, resident, round, saving } from "../db/samples.ts";

export const administrator: Person = { ...officer, id: "u-3", role: "administrator" };
export const member: Person = { ...officer, id: "u-4", name: "Bo Ek", role: "member", title: null };

/** A round in which the money suits its areas: the town has the village in it. */
export const round0: RoundWithAreas = {
  round: {
    ...round,
    potPlan: { kind: "fixed", cityWideKronor: 0, kronorByArea: { "a-1": 100_000, "a-2": 200_000 } },
  },
  areas: areas.map((area) => ({ ...area, parentId: null })),
};

/** The same round before anybody has published it. */
export const draft: RoundWithAreas = {
  ...round0,
  round: { ...round0.round, schedule: { ...round.schedule, publishedAtMs: null } },
};

/** Puts a round, people, two proposals and an idea where a service finds them. */
export async function furnish(db: Db, found: RoundWithAreas = round0): Promise<void> {
  for (const person of [resident, officer, administrator, member]) {
    await savePerson(db, person, { answersQuestions: person.role === "officer" });
  }
  await saveRound(db, found);
  const proposals: Proposal[] = [bench, saving];
  for (const proposal of proposals) await saveProposal(db, proposal);
  await saveProposal(db, idea, resident.id);
}

/** The acts written down about one thing, the oldest first. */
export async function actsOn(db: Db, subject: string): Promise<string[]> {
  const lines = await listAudit(db, { subject, limit: 100 });
  return lines.map(({ act }) => act).reverse();
}

/** Every line of the audit there is. */
export async function auditLines(db: Db): Promise<number> {
  return (await listAudit(db, { limit: 1000 })).length;
}
