import type { Decision, DeviationClass, Verdict } from "#app/domain/decision.ts";
import { prose } from "../prose.ts";

/** One item of a nämnd's minutes: the proposal's number, the verdict and its reason. */
type Item = readonly [
  number: string,
  verdict: Verdict,
  reason: string,
  deviationClass?: DeviationClass,
];

/** The decisions under one paragraph of the minutes, written down by the chair. */
export function decided(
  minutes: { roundId: string; paragraph: string; on: string; atMs: number },
  items: readonly Item[],
): Decision[] {
  return items.map(([number, verdict, reason, deviationClass]) => ({
    id: `beslut-${number.toLowerCase()}`,
    roundId: minutes.roundId,
    proposalId: `p-${number.toLowerCase()}`,
    verdict,
    paragraph: minutes.paragraph,
    decidedOn: minutes.on,
    deviationClass: deviationClass ?? null,
    reason: prose(reason),
    recordedBy: "demo-birgitta",
    recordedAtMs: minutes.atMs,
  }));
}
