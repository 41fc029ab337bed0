import { ballotTypeOf } from "#app/domain/ballots/index.ts";
import type { Round } from "#app/domain/round.ts";
import { type SharesRound, sharesRounds } from "#app/domain/shares-rounds.ts";
import type { ShownArea } from "#app/domain/shown-result.ts";
import { shownAlone } from "#app/domain/small-cells.ts";
import { money } from "#app/format.ts";
import { courseSentences } from "#app/text/counting-words.ts";
import { listed } from "#app/text/outcome-words.ts";
import { proposalName } from "#app/text/proposal-name.ts";
import { priceText, sumText } from "#app/text/score-words.ts";
import { type Column, DataTable } from "../data-table.tsx";
import { Details } from "../details.tsx";
import { useTongue } from "../words.tsx";
import { CellText } from "./cell-text.tsx";
import { NumberedName } from "./numbered-name.tsx";

interface Props {
  round: Round;
  shown: ShownArea;
  count: "without" | "with";
}

/** How Equal Shares went in an area, round by round: who bought what, at what price. */
export function SharesWalk({ round, shown, count }: Props) {
  const tongue = useTongue();
  const { t } = tongue;
  const { course } = shown[count];
  const { voters } = shown.insight.measures;
  if (!course || "hidden" in voters) return null;
  const rounds = sharesRounds(shown[count], voters.shown, 10 ** round.currency.decimals);
  const bothWays = shown.saves.length > 0;
  return (
    <Details summary={t(bothWays ? `walk.${count}` : "walk.title")}>
      <ol className="measure">
        {[...courseSentences(tongue, round, course), t("walk.text")].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {rounds.length > 0 && <RoundTable {...{ round, shown, rounds }} />}
      <p className="measure">
        <Ending {...{ round, shown, count }} />{" "}
        {course.stop !== "no-completion" && t("walk.runs", { n: course.runs })}{" "}
        {t("walk.lots", { n: course.lotTies })}
      </p>
    </Details>
  );
}

/** What was done with the rest, when nobody could pay for more. */
function Ending({ shown, count }: Props) {
  const tongue = useTongue();
  const { steps, course } = shown[count];
  if (course?.comparison?.taken === "greedy") return null;
  const bought = steps.filter(({ completion, fate }) => completion && fate === "funded");
  if (bought.length === 0) return tongue.t("walk.end");
  const names = bought.map(({ candidateId }) => proposalName(proposalOf(shown, candidateId)));
  return tongue.t("walk.rest", { names: listed(tongue, names) });
}

function proposalOf({ spends }: ShownArea, id: string) {
  const known = spends.find((spend) => spend.proposal.id === id)?.proposal;
  return known ?? { number: id, title: id };
}

function RoundTable({
  round,
  shown,
  rounds,
}: Omit<Props, "count"> & { rounds: readonly SharesRound[] }) {
  const tongue = useTongue();
  const { t } = tongue;
  const unit = ballotTypeOf(round.ballotRule).unit(round.ballotRule);
  const columns: Column<SharesRound>[] = [
    {
      key: "proposal",
      heading: t("results.col.proposal"),
      cell: ({ step, payment }) => (
        <NumberedName step={payment.round} proposal={proposalOf(shown, step.candidateId)} />
      ),
    },
    {
      key: "cost",
      heading: t("results.col.cost"),
      numeric: true,
      cell: ({ step }) => money(step.cost, round.currency, tongue.locale),
    },
    {
      key: "price",
      heading: t(`walk.col.price.${unit}`),
      numeric: true,
      cell: ({ payment }) => priceText(tongue, round, payment.pricePerPoint),
    },
    {
      key: "poor",
      heading: t("walk.col.poor"),
      numeric: true,
      cell: ({ payment }) => <CellText cell={shownAlone(payment.paidAllTheyHad.voters)} />,
    },
    {
      key: "left",
      heading: t("walk.col.left"),
      numeric: true,
      cell: ({ leftPerVoter }) => sumText(tongue, round, leftPerVoter),
    },
  ];
  return (
    <DataTable
      caption={t("walk.title")}
      captionHidden
      rows={rounds}
      rowKey={({ step }) => step.candidateId}
      columns={columns}
    />
  );
}
