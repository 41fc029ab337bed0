import type { ReactNode } from "react";
import { ballotTypeOf } from "#app/domain/ballots/index.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownByRule, ShownOtherRule } from "#app/domain/shown-insight.ts";
import type { ShownArea } from "#app/domain/shown-result.ts";
import { money, number } from "#app/format.ts";
import { listed } from "#app/text/outcome-words.ts";
import { ruleTitle } from "#app/text/rule-names.ts";
import type { Tongue } from "#app/text/tongue.ts";
import { type Column, DataTable } from "../data-table.tsx";
import { Details } from "../details.tsx";
import { Tag } from "../tag.tsx";
import { useTongue } from "../words.tsx";
import { Share } from "./reach.tsx";

/** What the same ballots would have chosen by other rules, marked as hypothetical. */
export function OtherRules({
  round,
  areas,
  folded = false,
}: {
  round: Round;
  areas: readonly ShownArea[];
  /** True where each of several areas is opened by itself; what is folded is never printed. */
  folded?: boolean;
}) {
  const { t } = useTongue();
  return (
    <div className="stack">
      <p>
        <Tag icon="info">{t("other.tag")}</Tag>
      </p>
      <p className="measure">
        {t("other.text")} {round.ballotRule.kind !== "imported" && t("other.fixed")}{" "}
        {areas.some(({ saves }) => saves.length > 0) && t("other.savings")}
      </p>
      <div className={folded ? undefined : "stack"}>
        {areas.map((shown) => (
          <OneArea key={shown.area.id} named={areas.length > 1} {...{ round, shown, folded }} />
        ))}
      </div>
      {areas.some(hidesSome) && <p className="small muted">{t("results.turnoutHidden")}</p>}
    </div>
  );
}

function OneArea({
  round,
  shown,
  folded,
  named,
}: {
  round: Round;
  shown: ShownArea;
  folded: boolean;
  named: boolean;
}) {
  const table = <RuleTable round={round} shown={shown} />;
  if (!named) return table;
  if (folded) return <Details summary={shown.area.name}>{table}</Details>;
  return (
    <div className="stack-small">
      <h4>{shown.area.name}</h4>
      {table}
    </div>
  );
}

function hidesSome({ insight: { ownRule, otherRules } }: ShownArea): boolean {
  return [ownRule, ...otherRules].some(
    (one) => "withoutWinner" in one && "hidden" in one.withoutWinner,
  );
}

function RuleTable({ round, shown }: { round: Round; shown: ShownArea }) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const { ownRule, otherRules, measures } = shown.insight;
  const title = ({ rule }: ShownOtherRule) =>
    ruleTitle(tongue, rule, ballotTypeOf(round.ballotRule).unit(round.ballotRule));
  const numbers = new Map(shown.spends.map(({ proposal }) => [proposal.id, proposal.number]));
  const names = (ids: readonly string[]) =>
    namesOf(
      tongue,
      ids.map((id) => numbers.get(id) ?? id),
    );
  const counted = (tell: (counted: ShownByRule) => ReactNode) => (other: ShownOtherRule) =>
    "refused" in other ? "–" : tell(other);
  const columns: Column<ShownOtherRule>[] = [
    {
      key: "rule",
      heading: t("other.col.rule"),
      cell: (other) => (
        <>
          {title(other)}
          {other === ownRule && <p className="small muted">{t("other.here")}</p>}
          {"refused" in other && (
            <p className="small muted">{t(`other.refused.${other.refused}`)}</p>
          )}
        </>
      ),
    },
    {
      key: "winners",
      heading: t("other.col.winners"),
      numeric: true,
      cell: counted(({ selection }) => number(selection.length)),
    },
    {
      key: "gains",
      heading: t("other.col.gains"),
      cell: (other) => (other === ownRule ? "" : counted(({ gains }) => names(gains))(other)),
    },
    {
      key: "losses",
      heading: t("other.col.losses"),
      cell: (other) => (other === ownRule ? "" : counted(({ losses }) => names(losses))(other)),
    },
    {
      key: "spent",
      heading: t("other.col.spent"),
      numeric: true,
      cell: counted(({ spent }) => money(spent, round.currency, locale)),
    },
    {
      key: "without",
      heading: t("reach.col.without"),
      numeric: true,
      cell: counted(({ withoutWinner }) => <Share part={withoutWinner} whole={measures.voters} />),
    },
  ];
  return (
    <DataTable
      caption={t("other.caption", { area: shown.area.name })}
      captionHidden
      rows={[ownRule, ...otherRules]}
      rowKey={title}
      columns={columns}
    />
  );
}

/** As many proposals as are named in a cell. */
const MOST_NAMED = 8;

function namesOf(tongue: Tongue, numbers: readonly string[]): string {
  if (numbers.length === 0) return tongue.t("other.nobody");
  if (numbers.length <= MOST_NAMED) return listed(tongue, numbers);
  const names = numbers.slice(0, MOST_NAMED - 1).join(", ");
  return tongue.t("other.more", { names, n: number(numbers.length - MOST_NAMED + 1) });
}
