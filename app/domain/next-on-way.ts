import { deliveryState } from "./delivery.ts";
import { localDay } from "./local-time.ts";
import type { WayFacts } from "./proposal-way.ts";
import type { MomentKind } from "./schedule.ts";

/** What comes next on a proposal's way, and on which day where that is known. */
export interface NextOnWay {
  kind:
    | "answer"
    | "complete"
    | "vote-opens"
    | "vote-closes"
    | "result"
    | "decision"
    | "start"
    | "ready";
  day: string | null;
}

/** What a proposal waits for; null when its way has come to an end. */
export function nextOnWay(
  facts: Pick<WayFacts, "proposal" | "schedule" | "deliveries">,
  moment: MomentKind,
  { goesAhead, today }: { goesAhead: boolean; today: string },
): NextOnWay | null {
  const { proposal, schedule, deliveries } = facts;
  const { outcome } = proposal.review;
  if (proposal.hiddenReason !== null || moment === "draft") return null;
  if (outcome === "waiting" && moment !== "follow-up") return { kind: "answer", day: null };
  if (outcome === "needs-info" && moment !== "follow-up") return { kind: "complete", day: null };
  if (outcome !== "approved" || proposal.number === null) return null;
  if (moment === "inform" || moment === "discuss") {
    return { kind: "vote-opens", day: localDay(schedule.voteOpensAtMs) };
  }
  if (moment === "vote") return { kind: "vote-closes", day: localDay(schedule.voteClosesAtMs) };
  if (moment === "count") return { kind: "result", day: localDay(schedule.complaintsUntilMs) };
  const state = deliveryState(deliveries, today);
  if (state) return state.readyOn === null ? null : { kind: "ready", day: state.readyOn };
  if (moment === "decide") return { kind: "decision", day: localDay(schedule.decisionPlannedAtMs) };
  return goesAhead ? { kind: "start", day: null } : null;
}
