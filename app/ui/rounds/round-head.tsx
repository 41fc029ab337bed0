import type { Pot } from "#app/domain/pot.ts";
import type { Round } from "#app/domain/round.ts";
import type { Moment } from "#app/domain/schedule.ts";
import { money } from "#app/format.ts";
import { Alert } from "../alert.tsx";
import { Money } from "../money.tsx";
import { BackLink } from "../way-back.tsx";
import { useTongue, useWritten, WrittenText } from "../words.tsx";
import { RoundTags } from "./round-tags.tsx";
import { Deadline, RoundActions } from "./round-teaser.tsx";

/** The opening of a round's page: what, how much, until when, and what to do now. */
export function RoundHead({
  round,
  moment,
  pots,
  proposalCount,
  withSavings,
  voted,
}: {
  round: Round;
  moment: Moment;
  pots: readonly Pot[];
  proposalCount: number;
  withSavings: boolean;
  voted: boolean;
}) {
  const { t, to, locale } = useTongue();
  const written = useWritten();
  const total = pots.reduce((sum, pot) => sum + pot.kronor, 0);
  return (
    <div className="page-head">
      <BackLink href={to("/")}>{t("site.home")}</BackLink>
      <div className="cluster">
        <RoundTags {...{ round, moment }} only={withSavings ? undefined : "spend"} />
      </div>
      <h1 {...written}>{round.title}</h1>
      <WrittenText className="lead">{round.summary}</WrittenText>
      <p>
        <Money amount={money(total, round.currency, locale)} size="huge" />{" "}
        {t("round.moneyFor", { n: proposalCount })}
      </p>
      <Deadline round={round} moment={moment} />
      {voted && <Alert tone="info">{t("round.youVoted")}</Alert>}
      <div className="cluster">
        <RoundActions round={round} moment={moment} voted={voted} onRoundPage />
      </div>
    </div>
  );
}
