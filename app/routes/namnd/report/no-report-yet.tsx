import type { BoxState } from "#app/domain/box-state.ts";
import type { KeptApart } from "#app/domain/keep-apart.ts";
import type { Round } from "#app/domain/round.ts";
import type { MomentKind } from "#app/domain/schedule.ts";
import { dateTime } from "#app/format.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { OpeningSentence } from "#app/ui/outcome/opening-sentence.tsx";
import { StoppedCheck } from "#app/ui/outcome/stopped-check.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { Rules } from "./rules.tsx";

/** When the report comes; those who prepare it already read what it will rest on. */
export function NoReportYet({
  round,
  moment,
  box,
  withRules,
  withSavings,
  votingAreas,
  apart,
}: {
  round: Round;
  moment: MomentKind;
  /** How far the opening of the votes has come, when it is time. */
  box: BoxState | null;
  withRules: boolean;
  withSavings: boolean;
  votingAreas: number;
  /** Which proposals cannot win together. */
  apart: readonly KeptApart[];
}) {
  const { t, to, locale } = useTongue();
  const when = dateTime(round.schedule.complaintsUntilMs, locale);
  const counting = moment === "decide" || moment === "follow-up";
  const place = moment === "count" ? `/omgang/${round.slug}/resultat` : `/omgang/${round.slug}`;
  return (
    <>
      <EmptyState
        drawing="chairs"
        action={
          <LinkButton variant="secondary" href={to(place)}>
            {t(moment === "count" ? "rep.toTurnout" : "results.toRound")}
          </LinkButton>
        }
      >
        <h1>{t("rep.title", { title: round.title })}</h1>
        {counting ? (
          <OpeningSentence round={round} box={box} />
        ) : (
          <p>{t("rep.notYet", { when })}</p>
        )}
      </EmptyState>
      <StoppedCheck box={box} />
      {withRules && (
        <section className="stack">
          <h2>{t("rep.2")}</h2>
          <Rules round={round} withSavings={withSavings} votingAreas={votingAreas} apart={apart} />
        </section>
      )}
    </>
  );
}
