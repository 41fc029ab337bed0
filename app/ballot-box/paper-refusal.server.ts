import { paperProblem } from "#app/domain/paper-ballot.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Round } from "#app/domain/round.ts";
import { isLedgerEnd } from "./ledger.server.ts";

/** Why a round takes no paper now, by its rules and the last line of its ledger; null when it does. */
export function paperRefusal(
  { round, lastLine }: { round: Pick<Round, "schedule" | "eligibility">; lastLine: string | null },
  nowMs: number,
): Problem | null {
  return paperProblem(round, isLedgerEnd(lastLine), nowMs);
}
