import { fewestBallots } from "#app/domain/pabulib/ballots-files.ts";
import { money, number } from "#app/format.ts";
import { listed } from "#app/text/outcome-words.ts";
import type { Tongue } from "#app/text/tongue.ts";
import { Card } from "#app/ui/card.tsx";
import { CountedWinners } from "#app/ui/outcome/counted-winners.tsx";
import { StatusTag, Tag } from "#app/ui/tag.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { RecountedRound } from "./count-here.tsx";
import { differenceText } from "./difference-text.ts";
import type { AreaRecount, ShownCount } from "./messages.ts";

type Counted = Extract<AreaRecount, { kind: "counted" }>;

/** What came of one area: the same as published, or what is not, and the winners. */
export function AreaCard({ round, area }: { round: RecountedRound; area: AreaRecount }) {
  return (
    <Card>
      <div className="stack">
        <div className="cluster">
          <h3>{area.name}</h3>
          <AreaTag area={area} />
        </div>
        {area.kind === "counted" ? <CountedArea round={round} area={area} /> : <Why area={area} />}
      </div>
    </Card>
  );
}

function AreaTag({ area }: { area: AreaRecount }) {
  const { t } = useTongue();
  if (area.kind === "withheld") return <Tag icon="lock">{t("recount.withheld")}</Tag>;
  if (area.kind === "refused") return <Tag icon="minus">{t("recount.refused")}</Tag>;
  if (area.hypothetical) return <Tag tone="warning">{t("recount.hypothetical")}</Tag>;
  return area.differences.length > 0 ? (
    <StatusTag status="stopped">{t("recount.different")}</StatusTag>
  ) : (
    <StatusTag status="done">{t("recount.same")}</StatusTag>
  );
}

/** Why an area was not counted. */
function Why({ area }: { area: Exclude<AreaRecount, Counted> }) {
  const { t } = useTongue();
  return (
    <p className="measure">
      {area.kind === "refused"
        ? t(`recount.refusal.${area.refusal}`)
        : t(`results.ballots.${area.why}`, { area: area.name, least: fewestBallots })}
    </p>
  );
}

function CountedArea({ round, area }: { round: RecountedRound; area: Counted }) {
  const tongue = useTongue();
  const { t } = tongue;
  const { ballots: n, differences } = area;
  const shown = (count: "without" | "with") => ({
    winners: area[count].winners,
    cost: t("recount.spent", { sum: money(area[count].spent, round.currency, tongue.locale) }),
    none: t("recount.noneWon"),
    beside: area.hypothetical ? besideResult(tongue, area[count]) : [],
  });
  const alike = [area.without, area.with].map(({ winners }) => winners.map((one) => one.number));
  const bothSame = alike[0]?.join() === alike[1]?.join();
  return (
    <>
      <p>{t("recount.ballots", { n, count: number(n) })}</p>
      {differences.length > 0 && (
        <ul>
          {differences
            .map((difference) => differenceText(tongue, round.currency, difference))
            .map((text) => (
              <li key={text}>{text}</li>
            ))}
        </ul>
      )}
      {area.withSavings && !bothSame ? (
        <div className="columns-equal">
          <CountedWinners heading={t("results.without")} {...shown("without")} />
          <CountedWinners heading={t("results.with")} {...shown("with")} />
        </div>
      ) : (
        <CountedWinners heading={null} {...shown("without")} />
      )}
      {area.withSavings && bothSame && <p>{t("results.bothSame")}</p>}
    </>
  );
}

/** How a count by another rule stands to the result, in up to two sentences. */
function besideResult(tongue: Tongue, { gains, losses }: ShownCount): string[] {
  const { t } = tongue;
  if (gains.length + losses.length === 0) return [t("recount.asResult")];
  return [
    ...(gains.length > 0 ? [t("recount.gains", { names: listed(tongue, gains) })] : []),
    ...(losses.length > 0 ? [t("recount.losses", { names: listed(tongue, losses) })] : []),
  ];
}
