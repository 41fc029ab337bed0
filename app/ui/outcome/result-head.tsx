import { costOf, hasSavings, itemsOf, potOf, spendsThat } from "#app/domain/result-sums.ts";
import type { Round } from "#app/domain/round.ts";
import type { MomentKind } from "#app/domain/schedule.ts";
import type { ShownResult } from "#app/domain/shown-result.ts";
import { date, dateTime, money, number, percent } from "#app/format.ts";
import { type KeyFigure, KeyFigures } from "../figures.tsx";
import { RoundMandates } from "../rounds/outcome-words.tsx";
import { StatusTag, Tag } from "../tag.tsx";
import { useTongue } from "../words.tsx";
import { CellText } from "./cell-text.tsx";

export interface ResultHeadProps {
  round: Round;
  moment: MomentKind;
  result: ShownResult;
}

/** Preliminary until the nämnd has decided the last item, then confirmed: in a sentence or two. */
export function ResultState({ round, moment, result }: ResultHeadProps) {
  const { t, locale } = useTongue();
  if (round.ballotRule.kind === "imported") return t("results.importedText");
  const { decidedAtMs, decisionPlannedAtMs } = round.schedule;
  if (moment === "follow-up") {
    return t("results.confirmedText", { when: date(decidedAtMs ?? decisionPlannedAtMs, locale) });
  }
  const items = itemsOf(result);
  const decided = items.filter(({ decision }) => decision !== null).length;
  return decided > 0
    ? t("results.partlyText", { n: decided, all: items.length })
    : t("results.preliminaryText", { when: dateTime(decisionPlannedAtMs, locale) });
}

/** The tags over a result: how sure it is, and whether it is advisory or binding. */
export function ResultTags({ round, moment, result }: ResultHeadProps) {
  const { t } = useTongue();
  if (round.ballotRule.kind === "imported") {
    return (
      <div className="cluster">
        <Tag icon="page">{t("ballot.imported")}</Tag>
      </div>
    );
  }
  const confirmed = moment === "follow-up";
  return (
    <div className="cluster">
      <StatusTag status={confirmed ? "done" : "waiting"}>
        {t(confirmed ? "results.confirmed" : "results.preliminary")}
      </StatusTag>
      <RoundMandates rules={round.outcomeRules} only={hasSavings(result) ? undefined : "spend"} />
    </div>
  );
}

/** How many voted, how many proposals win, and what they cost of what there is. */
export function ResultFigures({ round, result }: { round: Round; result: ShownResult }) {
  const { t, locale } = useTongue();
  const sum = (amount: number) => money(amount, round.currency, locale);
  const [winners, waiting] = [spendsThat("wins", result), spendsThat("waits", result)];
  const { ballots, entitled } = result.turnout.total;
  const figures: KeyFigure[] = [
    {
      figure: <CellText cell={ballots} />,
      label: t("results.figure.voted"),
      note:
        entitled > 0 && "shown" in ballots
          ? t("results.figure.entitled", {
              percent: percent(ballots.shown, entitled, locale),
              entitled: number(entitled),
            })
          : undefined,
    },
    {
      figure: number(winners.length),
      label: t("results.figure.winners", { n: winners.length }),
      note: waiting.length > 0 ? t("results.conditional", { n: waiting.length }) : undefined,
    },
    {
      figure: sum(costOf(winners)),
      label: t("results.figure.cost", { n: winners.length }),
      note: t("results.figure.pot", { sum: sum(potOf(result)) }),
    },
  ];
  return <KeyFigures figures={figures} />;
}
