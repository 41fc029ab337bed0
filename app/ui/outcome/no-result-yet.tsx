import type { Area } from "#app/domain/area.ts";
import type { BoxState } from "#app/domain/box-state.ts";
import type { Round } from "#app/domain/round.ts";
import type { MomentKind } from "#app/domain/schedule.ts";
import type { ShownTurnout } from "#app/domain/shown-turnout.ts";
import { dateTime } from "#app/format.ts";
import { LinkButton } from "../button.tsx";
import { EmptyState } from "../empty-state.tsx";
import { BackLink } from "../way-back.tsx";
import { useTongue } from "../words.tsx";
import { OpeningSentence } from "./opening-sentence.tsx";
import { TurnoutTable } from "./turnout-table.tsx";

/** What will stand here and when; while the votes are checked, how many voted. */
export function NoResultYet({
  round,
  moment,
  turnout,
  areas,
  box,
}: {
  round: Round;
  moment: MomentKind;
  turnout: ShownTurnout | null;
  areas: readonly Pick<Area, "id" | "name" | "polygon">[];
  /** How far the opening of the votes has come, when it is time. */
  box: BoxState | null;
}) {
  const { t, to } = useTongue();
  return (
    <>
      <BackLink href={to(`/omgang/${round.slug}`)}>{round.title}</BackLink>
      <EmptyState
        drawing="box"
        action={
          <LinkButton variant="secondary" href={to(`/omgang/${round.slug}`)}>
            {t("results.toRound")}
          </LinkButton>
        }
      >
        <h1>{t("results.notYet.title")}</h1>
        <NotYetSentence round={round} moment={moment} box={box} />
      </EmptyState>
      {turnout && (
        <section className="stack">
          <h2>{t("results.soFar")}</h2>
          <TurnoutTable turnout={turnout} areas={areas} />
        </section>
      )}
    </>
  );
}

/** When the result comes, as far as it can be said at this moment. */
function NotYetSentence({
  round,
  moment,
  box,
}: {
  round: Round;
  moment: MomentKind;
  box: BoxState | null;
}) {
  const { t, locale } = useTongue();
  const { voteOpensAtMs, voteClosesAtMs, complaintsUntilMs } = round.schedule;
  const when = (ms: number) => ({ when: dateTime(ms, locale) });
  if (moment === "vote") {
    return (
      <>
        <p>{t("results.notYet.vote", when(voteClosesAtMs))}</p>
        <p>{t("results.notYet.comes", when(complaintsUntilMs))}</p>
      </>
    );
  }
  if (moment === "count") return <p>{t("results.notYet.count", when(complaintsUntilMs))}</p>;
  if (moment === "decide" || moment === "follow-up")
    return <OpeningSentence round={round} box={box} />;
  return (
    <>
      <p>{t("results.notYet.before", when(voteOpensAtMs))}</p>
      <p>{t("results.notYet.comes", when(complaintsUntilMs))}</p>
    </>
  );
}
