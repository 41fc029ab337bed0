import type { ReactNode } from "react";
import type { Area } from "#app/domain/area.ts";
import type { BallotProposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { day, money } from "#app/format.ts";
import { AreaName } from "../area-emblem.tsx";
import { type Column, DataTable } from "../data-table.tsx";
import { useTongue } from "../words.tsx";

/** A proposal that is compared, and how much has been said about it. */
export interface Compared {
  proposal: BallotProposal;
  talk: { for: number; against: number };
  /** The comparison without it; null where too few would be left. */
  withoutHref: string | null;
}

interface Aspect {
  name: string;
  /** Null where it does not apply: a saving has no cost to run. */
  of: (compared: Compared) => ReactNode;
}

/** Proposals side by side, a row for each thing to weigh. On a phone each row becomes a card. */
export function ComparisonTable({
  round,
  areas,
  compared,
}: {
  round: Round;
  areas: readonly Area[];
  compared: readonly Compared[];
}) {
  const { t } = useTongue();
  const aspects = useAspects(round, areas).filter(({ of }) => compared.some((one) => of(one)));
  const columns: Column<Aspect>[] = [
    { key: "aspect", heading: t("compare.aspect"), cell: ({ name }) => name },
    ...compared.map((one) => ({
      key: one.proposal.id,
      heading: `${one.proposal.number} ${one.proposal.title}`,
      cell: ({ of }: Aspect) => of(one) ?? <span className="not-applying">{t("compare.no")}</span>,
    })),
  ];
  return (
    <div className="comparison">
      <DataTable
        caption={t("compare.caption", { n: compared.length })}
        captionHidden
        columns={columns}
        rows={aspects}
        rowKey={({ name }) => name}
      />
    </div>
  );
}

function useAspects(round: Round, areas: readonly Area[]): Aspect[] {
  const { t, to, locale } = useTongue();
  const sum = (amount: number) => (
    <strong className="number">{money(amount, round.currency, locale)}</strong>
  );
  // A file of votes tells neither what anything costs to run nor what was said of it.
  const imported = round.ballotRule.kind === "imported";
  const spend = ({ proposal }: Compared) =>
    proposal.money.kind === "spend" ? proposal.money : null;
  const save = ({ proposal }: Compared) => (proposal.money.kind === "save" ? proposal.money : null);
  const text = (said: string | undefined) => (said ? <p className="lined">{said}</p> : null);
  // What is compared, and the way out of it, stand first; the texts in full come last.
  return [
    {
      name: t("compare.chosen"),
      of: ({ proposal, withoutHref }) => {
        const path = `/omgang/${round.slug}/forslag/${encodeURIComponent(proposal.number)}`;
        return (
          <span className="stack-small">
            <a href={to(path)}>
              {t("compare.read")} <span className="visually-hidden">{proposal.title}</span>
            </a>
            {withoutHref && (
              <a href={withoutHref} className="no-print">
                {t("compare.remove")} <span className="visually-hidden">{proposal.title}</span>
              </a>
            )}
          </span>
        );
      },
    },
    {
      name: t("proposal.cost"),
      of: (one) => {
        const price = spend(one);
        return price && sum(price.costKronor);
      },
    },
    {
      name: t("proposal.yearly"),
      of: (one) => {
        const price = spend(one);
        if (!price || imported) return null;
        const yearly = price.yearlyCostKronor;
        return yearly === null ? t("proposal.yearly.none") : sum(yearly);
      },
    },
    {
      name: t("proposal.saving"),
      of: (one) => {
        const effect = save(one);
        return effect && sum(effect.yearlySavingKronor);
      },
    },
    {
      name: t("proposal.oneOff"),
      of: (one) => {
        const effect = save(one);
        return effect && sum(effect.oneOffCostKronor);
      },
    },
    {
      name: t("proposal.effectFrom"),
      of: (one) => {
        const effect = save(one);
        return effect && day(effect.effectFrom, locale);
      },
    },
    {
      name: t("list.area"),
      of: ({ proposal }) => {
        const area = areas.find(({ id }) => id === proposal.areaId);
        return area && <AreaName name={area.name} polygon={area.polygon} />;
      },
    },
    { name: t("proposal.where"), of: ({ proposal }) => text(proposal.place) },
    { name: t("compare.what"), of: ({ proposal }) => text(proposal.summary) },
    { name: t("proposal.affects"), of: (one) => text(save(one)?.affects) },
    { name: t("proposal.assessment"), of: ({ proposal }) => text(proposal.assessment?.text) },
    {
      name: t("talk.title"),
      of: ({ talk }) => (imported ? null : t("compare.talk", { ...talk })),
    },
    { name: t("compare.why"), of: ({ proposal }) => text(proposal.description) },
  ];
}
