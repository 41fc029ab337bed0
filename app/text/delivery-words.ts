import type { DeliveryStage, DeliveryState } from "#app/domain/delivery.ts";
import type { DeliverySums } from "#app/domain/delivery-sums.ts";
import { localDay } from "#app/domain/local-time.ts";
import type { Currency } from "#app/domain/round.ts";
import { day, type Locale, money } from "#app/format.ts";
import type { Tongue } from "./tongue.ts";

/** The day on which a page is read; before all days where it is not known, so that none has passed. */
export function todayOf({ nowMs }: Locale): string {
  return nowMs === undefined ? "" : localDay(nowMs);
}

/** What a stage is called: a saving is not built, it is introduced. */
export function stageWord({ t }: Pick<Tongue, "t">, stage: DeliveryStage, kind: "spend" | "save") {
  return stage === "building" && kind === "save"
    ? t("delivery.building.save")
    : t(`results.delivery.${stage}`);
}

/** When it is expected to be ready, or was; null when nobody has said, or it was ready in time. */
export function readyText({ t, locale }: Tongue, state: DeliveryState): string | null {
  const { stage, readyOn, firstReadyOn, late } = state;
  const first = firstReadyOn === null ? "" : day(firstReadyOn, locale);
  if (stage === "done") return late ? t("delivery.doneLate", { first }) : null;
  if (stage === "stopped") return null;
  if (readyOn === null) return firstReadyOn === null ? null : t("delivery.readyUnknown", { first });
  const date = day(readyOn, locale);
  if (readyOn < todayOf(locale)) return t("delivery.readyPassed", { date });
  if (readyOn === firstReadyOn) return t("delivery.ready", { date });
  return late ? t("delivery.readyLater", { date, first }) : t("delivery.ready", { date });
}

/** What it has cost, beside what was planned. */
export function costText(
  { t, locale }: Tongue,
  currency: Currency,
  state: DeliveryState,
  plannedKronor: number,
): string {
  const planned = money(plannedKronor, currency, locale);
  if (state.costKronor === null) return t("delivery.planned", { planned });
  const cost = money(state.costKronor, currency, locale);
  const key = state.stage === "done" ? "delivery.costDone" : "delivery.cost";
  return t(key, { cost, planned });
}

/** What difference a round has made so far: one sentence for each thing there is to say. */
export function sumSentences(
  { t, locale }: Tongue,
  currency: Currency,
  sums: DeliverySums,
): string[] {
  const { cost } = sums;
  return [
    t("delivery.sums.done", { done: sums.done, n: sums.decided }),
    ...(cost
      ? [
          t("delivery.sums.cost", {
            cost: money(cost.spentKronor, currency, locale),
            planned: money(cost.plannedKronor, currency, locale),
          }),
        ]
      : []),
    t("delivery.sums.open", { n: sums.open }),
    ...(sums.open > 0 ? [t("delivery.sums.late", { n: sums.late })] : []),
    t("delivery.sums.stopped", { n: sums.stopped }),
    t("delivery.sums.waiting", { n: sums.waiting }),
  ].filter((sentence) => sentence !== "");
}
