import type { Verdict } from "./decision.ts";
import type { Photo } from "./photo.ts";
import type { Problem } from "./problem.ts";
import type { SaveEffect, SpendCost } from "./proposal.ts";

/** How far a decided proposal has come; one that is stopped may be taken up again. */
export const deliveryStages = ["planned", "building", "done", "stopped"] as const;
export type DeliveryStage = (typeof deliveryStages)[number];

/** One step on the way from decision to inauguration, as it was written down. */
export interface Delivery {
  id: string;
  proposalId: string;
  stage: DeliveryStage;
  /** `YYYY-MM-DD` */
  on: string;
  /** What has happened; where it puts an earlier step right, why. */
  note: string;
  picture: string | null;
  /** When it is expected to be ready, `YYYY-MM-DD`; null when nobody has said. */
  readyOn: string | null;
  /** Why it is later than was said; empty when it is not. */
  delayReason: string;
  /** What it has cost until then, in whole kronor; null when nobody has said. */
  costKronor: number | null;
  recordedAtMs: number;
  /** Id of the step that this one puts right; null when it is a new one. */
  corrects: string | null;
  /** What it looked like; left out where nobody has sent in a picture. */
  photo?: Photo;
}

/** What is written about a step. */
export type DeliveryText = Pick<
  Delivery,
  "stage" | "on" | "note" | "readyOn" | "delayReason" | "costKronor"
>;

/** The steps that hold, in order: one that was put right gives its place to what puts it right. */
export function stepsThatHold(written: readonly Delivery[]): Delivery[] {
  const hold: Delivery[] = [];
  for (const step of written.toSorted((one, other) => one.recordedAtMs - other.recordedAtMs)) {
    const place = hold.findIndex(({ id }) => id === step.corrects);
    if (place === -1) hold.push(step);
    else hold[place] = step;
  }
  return hold;
}

/** How the work with a proposal stands. Days are `YYYY-MM-DD`, sums whole kronor. */
export interface DeliveryState {
  stage: DeliveryStage;
  /** The day on which it came to each stage; null for one it has not been in. */
  reached: Readonly<Record<DeliveryStage, string | null>>;
  /** When it is expected to be ready now, and the first day that was said. */
  readyOn: string | null;
  firstReadyOn: string | null;
  /** True when it is, or became, ready later than was first said. */
  late: boolean;
  delayReason: string;
  costKronor: number | null;
}

/** How the work stands on a day; null before anything has been written down. */
export function deliveryState(written: readonly Delivery[], today: string): DeliveryState | null {
  const steps = stepsThatHold(written);
  const latest = steps.at(-1);
  if (!latest) return null;
  const { stage } = latest;
  const dayOf = (wanted: DeliveryStage) => steps.find((step) => step.stage === wanted)?.on ?? null;
  const said = steps.flatMap(({ readyOn }) => readyOn ?? []);
  const firstReadyOn = said[0] ?? null;
  const readyOn = isOpen(stage) ? latest.readyOn : null;
  const end = stage === "done" ? dayOf("done") : readyOn;
  const passed = readyOn !== null && readyOn < today;
  return {
    stage,
    reached: {
      planned: dayOf("planned"),
      building: dayOf("building"),
      done: stage === "done" ? dayOf("done") : null,
      stopped: stage === "stopped" ? latest.on : null,
    },
    readyOn,
    firstReadyOn,
    late:
      stage !== "stopped" &&
      firstReadyOn !== null &&
      (passed || end === null || end > firstReadyOn),
    delayReason: steps.findLast(({ delayReason }) => delayReason !== "")?.delayReason ?? "",
    costKronor: steps.findLast(({ costKronor }) => costKronor !== null)?.costKronor ?? null,
  };
}

/** How many proposals are past the day they were to be ready, among all that is written. */
export function passedDays(written: readonly Delivery[], today: string): number {
  return [...new Set(written.map(({ proposalId }) => proposalId))]
    .map((id) =>
      deliveryState(
        written.filter(({ proposalId }) => proposalId === id),
        today,
      ),
    )
    .filter((state) => state?.readyOn && state.readyOn < today).length;
}

/** What a proposal was reckoned to cost, in whole kronor: for a saving what it costs to make. */
export function plannedKronor(money: SpendCost | SaveEffect): number {
  return money.kind === "spend" ? money.costKronor : money.oneOffCostKronor;
}

/** Work that is neither finished nor stopped. */
export function isOpen(stage: DeliveryStage): boolean {
  return stage === "planned" || stage === "building";
}

/** A step as it is kept: only work that goes on is expected to be ready. */
export function keptStep(step: DeliveryText): DeliveryText {
  return isOpen(step.stage) ? step : { ...step, readyOn: null };
}

const order = { planned: 0, building: 1, done: 2 } as const;

/** What a step stands between, and under which decision. */
export interface StepPlace {
  decision: { verdict: Verdict; decidedOn: string } | null;
  before: Delivery | null;
  /** Null for all but a step that puts an earlier one right. */
  after: Delivery | null;
  today: string;
}

/** The place of a new step, or of one that puts `corrects` right; null where that no longer holds. */
export function placeOfStep(
  written: readonly Delivery[],
  corrects: string | null,
): Pick<StepPlace, "before" | "after"> | null {
  const steps = stepsThatHold(written);
  if (corrects === null) return { before: steps.at(-1) ?? null, after: null };
  const place = steps.findIndex(({ id }) => id === corrects);
  if (place === -1) return null;
  return { before: steps[place - 1] ?? null, after: steps[place + 1] ?? null };
}

/**
 * What is wrong with a step: the nämnd must have decided it, days follow one another and have been,
 * work does not go back, and whoever moves the day it is to be ready says why.
 */
export function stepProblems(step: DeliveryText, place: StepPlace): Problem[] {
  const { decision, before, today } = place;
  const carriedOut = decision?.verdict === "follow" || decision?.verdict === "follow-with-change";
  if (!decision || (!carriedOut && !before)) return [{ key: "deliveryNotDecided", field: "stage" }];
  if (!carriedOut && step.stage !== "stopped") {
    return [{ key: "deliveryOnlyStopped", field: "stage" }];
  }
  return [
    ...stageProblems(step, place),
    ...dayProblems(step, place, decision.decidedOn),
    ...(isOpen(step.stage) && step.readyOn !== null && step.readyOn < today && !place.after
      ? [{ key: "readyPassed" as const, field: "readyOn" }]
      : []),
    ...(isLater(step, before?.readyOn ?? null) && step.delayReason === ""
      ? [{ key: "delayReasonNeeded" as const, field: "delayReason" }]
      : []),
  ];
}

function stageProblems({ stage }: DeliveryText, { before, after }: StepPlace): Problem[] {
  const rank = (one: DeliveryStage | undefined) =>
    one === undefined || one === "stopped" ? null : order[one];
  const [own, earlier, later] = [rank(stage), rank(before?.stage), rank(after?.stage)];
  const back = own !== null && earlier !== null && own < earlier;
  const past = own !== null && later !== null && own > later;
  return back || past ? [{ key: "stageBackwards", field: "stage" }] : [];
}

function dayProblems(
  { on }: DeliveryText,
  { before, after, today }: StepPlace,
  decidedOn: string,
): Problem[] {
  const first = before && before.on > decidedOn ? before.on : decidedOn;
  if (on > today) return [{ key: "stepInFuture", field: "on" }];
  if (on < first) return [{ key: "stepTooEarly", field: "on", values: { first } }];
  if (!after || on <= after.on) return [];
  return [{ key: "stepTooLate", field: "on", values: { last: after.on } }];
}

/** True when a step puts off the day that was said, or takes it back, or comes after it. */
function isLater({ stage, on, readyOn }: DeliveryText, said: string | null): boolean {
  if (said === null || stage === "stopped") return false;
  return stage === "done" ? on > said : readyOn === null || readyOn > said;
}
