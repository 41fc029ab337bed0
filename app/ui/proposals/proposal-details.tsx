import type { Area } from "#app/domain/area.ts";
import type { BallotProposal, SaveEffect } from "#app/domain/proposal.ts";
import { firstYearKronor } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { day, money } from "#app/format.ts";
import { authorsText } from "#app/text/shown-name.ts";
import type { Tongue } from "#app/text/tongue.ts";
import { Card } from "../card.tsx";
import type { LaidSpot } from "../map/lay-spot.ts";
import { SpotMap } from "../map/spot-map.tsx";
import { Prose } from "../prose.tsx";
import { SummaryList, type SummaryRow } from "../summary-list.tsx";
import { useTongue, useWritten } from "../words.tsx";

/** What a proposal is, what it costs, and how the municipality judges it. */
export function ProposalDetails({
  round,
  proposal,
  area,
  laid,
}: {
  round: Round;
  proposal: BallotProposal;
  area: Area | null;
  /** The place on a map; null when nobody has pointed it out. */
  laid: LaidSpot | null;
}) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const { assessment } = proposal;
  const written = useWritten();
  return (
    <div className="columns-aside">
      <section className="stack">
        <h2>{t("proposal.about")}</h2>
        <Prose asWritten>
          {proposal.description.split(/\n{2,}/).map((paragraph) => (
            <p key={paragraph} className="lined">
              {paragraph}
            </p>
          ))}
        </Prose>
        {proposal.money.kind === "save" && <SavingConsequences effect={proposal.money} />}
        {proposal.proposerName && (
          <p className="muted">{t("proposal.by", { name: authorsText(tongue, proposal) })}</p>
        )}
      </section>
      <aside className="stack">
        <SummaryList rows={moneyRows(tongue, round, proposal)} />
        {laid && area && <SpotMap laid={laid} round={round} area={area} proposal={proposal} />}
        {assessment && (
          <Card as="section" tone="tinted" labelledBy="assessment">
            <h2 id="assessment">{t("proposal.assessment")}</h2>
            <p className="lined" {...written}>
              {assessment.text}
            </p>
            <h3>{t("proposal.assumptions")}</h3>
            <p className="lined" {...written}>
              {assessment.assumptions}
            </p>
            <p className="muted small">
              {t("proposal.assessedBy", {
                name: assessment.officerName,
                date: day(assessment.on, locale),
              })}
            </p>
          </Card>
        )}
      </aside>
    </div>
  );
}

function SavingConsequences({ effect }: { effect: SaveEffect }) {
  const { t } = useTongue();
  const kinds = ["general", "children", "equality", "accessibility"] as const;
  return (
    <>
      <h2>{t("proposal.affects")}</h2>
      <p className="lined">{effect.affects}</p>
      <h2>{t("proposal.consequences")}</h2>
      <SummaryList
        rows={kinds
          .filter((kind) => effect.consequences[kind])
          .map((kind) => ({
            term: t(`proposal.consequence.${kind}`),
            description: effect.consequences[kind],
          }))}
      />
      {effect.legalDuty && <p>{t("proposal.legalDuty")}</p>}
      {effect.staffNegotiation && <p>{t("proposal.staffNegotiation")}</p>}
      {effect.alternative && (
        <>
          <h3>{t("proposal.alternative")}</h3>
          <p className="lined">{effect.alternative}</p>
        </>
      )}
    </>
  );
}

function moneyRows({ t, locale }: Tongue, round: Round, proposal: BallotProposal): SummaryRow[] {
  const sum = (amount: number) => money(amount, round.currency, locale);
  const price = proposal.money;
  const place = { term: t("proposal.where"), description: proposal.place };
  if (price.kind === "spend") {
    const cost = { term: t("proposal.cost"), description: sum(price.costKronor) };
    // A file of votes does not tell what anything costs to run.
    if (round.ballotRule.kind === "imported") return [cost, place];
    const yearly = price.yearlyCostKronor;
    return [
      cost,
      {
        term: t("proposal.yearly"),
        description: yearly === null ? t("proposal.yearly.none") : sum(yearly),
      },
      place,
    ];
  }
  return [
    { term: t("proposal.saving"), description: sum(price.yearlySavingKronor) },
    { term: t("proposal.oneOff"), description: sum(price.oneOffCostKronor) },
    { term: t("proposal.firstYear"), description: sum(firstYearKronor(price)) },
    { term: t("proposal.effectFrom"), description: day(price.effectFrom, locale) },
    place,
  ];
}
