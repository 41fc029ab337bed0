import type { Decision, Meeting, RoundNote } from "#app/domain/decision.ts";
import { deviationClasses, verdicts } from "#app/domain/decision.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import { agendaColumn } from "#app/schemas/outcome-columns.server.ts";
import type { Db } from "./engine.server.ts";

/** What the nämnd has decided about the items of a round, in the order it was written down. */
export async function listDecisions(db: Db, roundId: string): Promise<Decision[]> {
  const rows = await db
    .selectFrom("decision")
    .selectAll()
    .where("round_id", "=", roundId)
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => {
    const { word } = rowReader("decision", row.id);
    const deviation = row.deviation_class;
    return {
      id: row.id,
      roundId: row.round_id,
      proposalId: row.proposal_id,
      verdict: word("verdict", verdicts, row.verdict),
      paragraph: row.paragraph,
      decidedOn: row.decided_on,
      deviationClass:
        deviation === null ? null : word("deviation_class", deviationClasses, deviation),
      reason: row.reason,
      recordedBy: row.recorded_by,
      recordedAtMs: row.recorded_at,
    };
  });
}

/** Writes down the decision about one proposal, in place of what was written before. */
export async function saveDecision(db: Db, decision: Decision): Promise<void> {
  const recorded = {
    verdict: decision.verdict,
    paragraph: decision.paragraph,
    decided_on: decision.decidedOn,
    deviation_class: decision.deviationClass,
    reason: decision.reason,
    recorded_by: decision.recordedBy,
    recorded_at: decision.recordedAtMs,
  };
  const { id, roundId: round_id, proposalId: proposal_id } = decision;
  await db
    .insertInto("decision")
    .values({ id, round_id, proposal_id, ...recorded })
    .onConflict((item) => item.columns(["round_id", "proposal_id"]).doUpdateSet(recorded))
    .execute();
}

/** The nämnd's meetings about a round, the first one first. */
export async function listMeetings(db: Db, roundId: string): Promise<Meeting[]> {
  const rows = await db
    .selectFrom("meeting")
    .selectAll()
    .where("round_id", "=", roundId)
    .orderBy("starts_at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    roundId: row.round_id,
    startsAtMs: row.starts_at,
    organ: row.organ,
    place: row.place,
    agenda: rowReader("meeting", row.id).json("agenda", agendaColumn, row.agenda),
  }));
}

export async function saveMeeting(db: Db, meeting: Meeting): Promise<void> {
  const row = {
    id: meeting.id,
    round_id: meeting.roundId,
    starts_at: meeting.startsAtMs,
    organ: meeting.organ,
    place: meeting.place,
    agenda: JSON.stringify(meeting.agenda),
  };
  await db
    .insertInto("meeting")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

/** What the report must tell of, the earliest first. */
export async function listRoundNotes(db: Db, roundId: string): Promise<RoundNote[]> {
  const rows = await db
    .selectFrom("round_note")
    .selectAll()
    .where("round_id", "=", roundId)
    .orderBy("at")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ id: row.id, roundId: row.round_id, atMs: row.at, text: row.text }));
}

export async function saveRoundNote(db: Db, note: RoundNote): Promise<void> {
  const row = { id: note.id, round_id: note.roundId, at: note.atMs, text: note.text };
  await db
    .insertInto("round_note")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}
