import type { KeptApart } from "#app/domain/keep-apart.ts";
import type { Round } from "#app/domain/round.ts";
import type { SharesCourse } from "#app/domain/rules/voting-rule.ts";
import { date, time } from "#app/format.ts";
import { ballotText } from "#app/text/ballot-words.ts";
import { countingSentences } from "#app/text/counting-words.ts";
import { keyHoldingSentences } from "#app/text/key-words.ts";
import { groundSentence, outcomeSentence } from "#app/text/outcome-words.ts";
import { eligibilitySentences, potSentences, savingsSentences } from "#app/text/rule-words.ts";
import { SummaryList, type SummaryRow } from "#app/ui/summary-list.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** What the result rests on: the decision behind it, the rules and the times. */
export function Rules({
  round,
  withSavings,
  votingAreas,
  course = null,
  apart = [],
}: {
  round: Round;
  /** False where no saving stands on the ballot: then nothing is said of any. */
  withSavings: boolean;
  /** In how many areas the vote is held. */
  votingAreas: number;
  /** Which proposals cannot win together. */
  apart?: readonly KeptApart[];
  /** How Equal Shares went, once that is known. */
  course?: SharesCourse | null;
}) {
  const { t } = useTongue();
  const mandate = useMandateRows(round, withSavings);
  const others = useResidentRows(round, withSavings, votingAreas);
  const voting = useVotingRows(round, { course, apart });
  if (round.ballotRule.kind === "imported") return <List rows={voting} />;
  return (
    <div className="stack">
      <List rows={[...mandate, ...voting, ...others]} />
      <p className="measure">{t("round.representative")}</p>
    </div>
  );
}

function List({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <div className="report-rules">
      <SummaryList rows={rows} />
    </div>
  );
}

function lines(sentences: readonly string[]) {
  return (
    <div className="stack-small">
      {sentences.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
  );
}

function useMandateRows({ outcomeRules }: Round, withSavings: boolean): SummaryRow[] {
  const tongue = useTongue();
  const { ground } = outcomeRules;
  const level = tongue.t(`outcome.level.${ground.level}`);
  return [
    {
      term: tongue.t("rep.rules.outcome"),
      description: lines([
        outcomeSentence(tongue, outcomeRules, "spend"),
        ...(withSavings ? [outcomeSentence(tongue, outcomeRules, "save")] : []),
      ]),
    },
    {
      term: tongue.t("rep.rules.ground"),
      description: lines([groundSentence(tongue, ground), level]),
    },
  ];
}

function useVotingRows(
  round: Round,
  known: { course: SharesCourse | null; apart: readonly KeptApart[] },
): SummaryRow[] {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const { ballotRule } = round;
  const { voteOpensAtMs, voteClosesAtMs } = round.schedule;
  const when = (ms: number) =>
    t("rep.rules.instant", { date: date(ms, locale), time: time(ms, locale) });
  return [
    {
      term: t("rep.rules.open"),
      description: openText(),
    },
    { term: t("rep.rules.ballot"), description: ballotText(tongue, ballotRule) },
    { term: t("rep.rules.count"), description: lines(countingSentences(tongue, round, known)) },
  ];

  /** A file tells the first day and the last, or neither; a vote closes when the last is over. */
  function openText(): string {
    if (ballotRule.kind !== "imported") {
      return t("rep.rules.openText", { from: when(voteOpensAtMs), to: when(voteClosesAtMs) });
    }
    if (ballotRule.daysUnknown) return t("rep.notInFile");
    const [from, to] = [date(voteOpensAtMs, locale), date(voteClosesAtMs - 1, locale)];
    return t("rep.rules.openText", { from, to });
  }
}

function useResidentRows(round: Round, withSavings: boolean, votingAreas: number): SummaryRow[] {
  const tongue = useTongue();
  const { t } = tongue;
  const savings = {
    term: t("rep.rules.savings"),
    description: lines(savingsSentences(tongue, round)),
  };
  return [
    ...(withSavings ? [savings] : []),
    {
      term: t("rep.rules.who"),
      description: lines(eligibilitySentences(tongue, round, votingAreas)),
    },
    {
      term: t("rep.rules.keys"),
      description: lines(keyHoldingSentences(tongue, round.keyHolding)),
    },
    { term: t("round.money"), description: lines(potSentences(tongue, round)) },
  ];
}
