import type { Pot } from "#app/domain/pot.ts";
import type { Round } from "#app/domain/round.ts";
import type { Moment } from "#app/domain/schedule.ts";
import { date, dateTime, money } from "#app/format.ts";
import { outcomeSentence } from "#app/text/outcome-words.ts";
import { LinkButton } from "../button.tsx";
import { PotBar } from "../pot-bar.tsx";
import { PotLegend } from "../pot-legend.tsx";
import { RoundCard } from "../round-card.tsx";
import { useTongue, WrittenText } from "../words.tsx";
import { RoundTags } from "./round-tags.tsx";

export interface TeaserRound {
  round: Round;
  moment: Moment;
  pots: readonly Pot[];
  areas: readonly { id: string; name: string }[];
}

/** A round on the home page: how much, until when, how the outcome is used, what to do now. */
export function RoundTeaser({ round, moment, pots, areas }: TeaserRound) {
  const tongue = useTongue();
  const { t, to, locale } = tongue;
  const total = pots.reduce((sum, pot) => sum + pot.kronor, 0);
  const parts = pots.map(({ areaId, kronor }) => ({
    key: areaId,
    amount: kronor,
    label: areas.find(({ id }) => id === areaId)?.name,
  }));
  return (
    <RoundCard
      title={round.title}
      href={to(`/omgang/${round.slug}`)}
      tags={<RoundTags {...{ round, moment }} />}
      amount={money(total, round.currency, locale)}
      amountNote={t("card.money")}
      pot={
        parts.length > 1 && (
          <PotBar
            id={`pot-${round.slug}`}
            potKronor={total}
            parts={parts}
            note={
              <PotLegend
                parts={parts.map(({ key, label = "", amount }) => ({
                  ...{ key, name: label },
                  amount: money(amount, round.currency, locale),
                }))}
              />
            }
          />
        )
      }
      facts={
        <>
          <WrittenText>{round.summary}</WrittenText>
          {round.ballotRule.kind !== "imported" && (
            <p className="muted small">{outcomeSentence(tongue, round.outcomeRules, "spend")}</p>
          )}
          <Deadline round={round} moment={moment} />
        </>
      }
      actions={<RoundActions round={round} moment={moment} />}
    />
  );
}

/** The date that matters next; of imported votes, the days on which they were cast. */
export function Deadline({ round, moment }: { round: Round; moment: Moment }) {
  const { t, locale } = useTongue();
  const { ballotRule, schedule } = round;
  const when = (ms: number) => ({ when: dateTime(ms, locale) });
  if (ballotRule.kind === "imported") {
    const from = date(schedule.voteOpensAtMs, locale);
    const to = date(schedule.voteClosesAtMs - 1, locale);
    return (
      <>
        {!ballotRule.daysUnknown && <p className="muted">{t("card.imported", { from, to })}</p>}
        <p className="muted">{t("results.importedText")}</p>
      </>
    );
  }
  if (moment.kind === "vote") {
    return <p className="muted">{t("card.until", when(schedule.voteClosesAtMs))}</p>;
  }
  if (moment.kind === "discuss" && moment.step === "ideas") {
    return <p className="muted">{t("card.ideasUntil", when(schedule.reviewFromMs))}</p>;
  }
  if (moment.kind === "inform") {
    return <p className="muted">{t("card.ideasFrom", when(schedule.ideasFromMs))}</p>;
  }
  if (moment.kind === "discuss" || moment.kind === "draft") {
    return <p className="muted">{t("card.voteFrom", when(schedule.voteOpensAtMs))}</p>;
  }
  if (moment.kind === "count") {
    return <p className="muted">{t("card.resultFrom", when(schedule.complaintsUntilMs))}</p>;
  }
  if (moment.kind === "decide") {
    return <p className="muted">{t("card.decides", when(schedule.decisionPlannedAtMs))}</p>;
  }
  return <p className="muted">{t("card.closed", when(schedule.voteClosesAtMs))}</p>;
}

/** What one can do in a round right now, the most important first. */
export function RoundActions({
  round: { slug, ballotRule },
  moment,
  onRoundPage,
  voted,
}: {
  round: Pick<Round, "slug" | "ballotRule">;
  moment: Moment;
  onRoundPage?: boolean;
  /** True when the reader's vote lies in the box. */
  voted?: boolean;
}) {
  const { t, to } = useTongue();
  const here = `/omgang/${slug}`;
  const ideas = moment.kind === "discuss" && moment.step === "ideas";
  const counted = moment.kind === "decide" || moment.kind === "follow-up";
  const hasList = moment.kind !== "draft" && moment.kind !== "inform";
  return (
    <>
      {moment.kind === "vote" && (
        <LinkButton href={to(`${here}/rosta`)} size="large" color="choice">
          {t(voted ? "receipt.changeDo" : "card.doVote")}
        </LinkButton>
      )}
      {ideas && (
        <LinkButton href={to(`${here}/lamna-forslag`)} size="large">
          {t("card.doIdea")}
        </LinkButton>
      )}
      {counted && (
        <LinkButton href={to(`${here}/resultat`)} size="large">
          {t("card.doResults")}
        </LinkButton>
      )}
      {counted && onRoundPage && (
        <LinkButton href={to(`/rapport/${slug}`)} variant="secondary" size="large">
          {t(ballotRule.kind === "imported" ? "round.doReportImported" : "round.doReport")}
        </LinkButton>
      )}
      {hasList ? (
        <LinkButton href={to(`${here}/forslag`)} variant="secondary" size="large">
          {t("card.doProposals")}
        </LinkButton>
      ) : (
        !onRoundPage && (
          <LinkButton href={to(here)} variant="secondary" size="large">
            {t("card.doRead")}
          </LinkButton>
        )
      )}
    </>
  );
}
