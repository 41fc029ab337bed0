import type { Area } from "./area.ts";
import { calendarDay, localDay, localParts } from "./local-time.ts";
import { potsOf } from "./pot.ts";
import type { Proposal } from "./proposal.ts";
import type { Round } from "./round.ts";

/** What an administrator should think twice about in the age rule. It stops nothing. */
export type AgeDayWarning = "ageAfterClose" | "ageInOtherYear";

/**
 * Where the day on which voters' ages are taken lies strangely: after the vote has closed, or in a
 * year in which nobody votes. Nothing where every age may vote.
 */
export function ageDayWarnings({ eligibility, schedule }: Round): AgeDayWarning[] {
  const { minimumAge, maximumAge, ageOn } = eligibility;
  if (minimumAge === 0 && maximumAge === undefined) return [];
  const { voteOpensAtMs, voteClosesAtMs } = schedule;
  const lastDay = localDay(voteClosesAtMs - 1);
  const year = calendarDay(ageOn)?.year;
  const voted = [voteOpensAtMs, voteClosesAtMs - 1].map((ms) => localParts(ms).year);
  return [
    ...(ageOn > lastDay ? (["ageAfterClose"] as const) : []),
    ...(year !== undefined && voted.includes(year) ? [] : (["ageInOtherYear"] as const)),
  ];
}

/** A proposal that cannot win, however many choose it: it costs more than its area's pot. */
export interface TooDear extends Pick<Proposal, "id" | "number" | "title"> {
  costKronor: number;
  potKronor: number;
  areaName: string;
}

/** The spending proposals that cost more than the pot of their area, in the order they stand. */
export function dearerThanPot(
  { potPlan }: Round,
  areas: readonly Area[],
  proposals: readonly Pick<Proposal, "id" | "number" | "title" | "areaId" | "money">[],
): TooDear[] {
  const { pots } = potsOf(potPlan, areas);
  return proposals.flatMap(({ id, number, title, areaId, money }) => {
    const pot = pots.find((one) => one.areaId === areaId);
    if (money?.kind !== "spend" || !pot || money.costKronor <= pot.kronor) return [];
    const areaName = areas.find((area) => area.id === areaId)?.name ?? "";
    const { costKronor } = money;
    return [{ id, number, title, costKronor, potKronor: pot.kronor, areaName }];
  });
}
