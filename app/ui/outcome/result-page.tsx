import {
  apartIn,
  costOf,
  courseOf,
  hasSavings,
  potOf,
  spendsThat,
} from "#app/domain/result-sums.ts";
import type { Round } from "#app/domain/round.ts";
import type { MomentKind } from "#app/domain/schedule.ts";
import type { ShownResult } from "#app/domain/shown-result.ts";
import { money, number } from "#app/format.ts";
import { type Counted, countingSentences } from "#app/text/counting-words.ts";
import { keyHoldingSentences } from "#app/text/key-words.ts";
import { savingsSentences } from "#app/text/rule-words.ts";
import type { Tongue } from "#app/text/tongue.ts";
import { FoldNarrow } from "../fold-narrow.tsx";
import { OutcomeSentences } from "../rounds/outcome-words.tsx";
import { BackLink } from "../way-back.tsx";
import { useTongue } from "../words.tsx";
import { AreaInFull } from "./area-in-full.tsx";
import { Decisions } from "./decisions.tsx";
import { Deliveries } from "./deliveries.tsx";
import { ResultFiles } from "./files.tsx";
import { Hanging } from "./hanging.tsx";
import { Losers } from "./losers.tsx";
import { OtherRules } from "./other-rules.tsx";
import { Reach } from "./reach.tsx";
import { ResultFigures, ResultState, ResultTags } from "./result-head.tsx";
import { Savings } from "./savings.tsx";
import { TurnoutTable } from "./turnout-table.tsx";
import { Winners } from "./winners.tsx";

interface Props {
  round: Round;
  moment: MomentKind;
  result: ShownResult;
  /** The anchor of the list that is asked for in full. */
  all: string | null;
}

/** A known result, from what will be built to the files it can be recounted from. */
export function ResultPage({ round, moment, result, all }: Props) {
  const { t, to } = useTongue();
  // No nämnd answers for what was read from a file.
  const imported = round.ballotRule.kind === "imported";
  return (
    <>
      <div className="page-head">
        <BackLink href={to(`/omgang/${round.slug}`)}>{round.title}</BackLink>
        <ResultTags {...{ round, moment, result }} />
        <h1>{t("results.titleOf", { title: round.title })}</h1>
        <p className="lead">
          <ResultState {...{ round, moment, result }} />
        </p>
        <PageIndex {...{ round, moment, result }} />
      </div>
      <ResultFigures round={round} result={result} />
      <Winners round={round} result={result} all={all} />
      <Hanging round={round} result={result} />
      {moment === "follow-up" && <Deliveries round={round} result={result} />}
      <Savings round={round} result={result} />
      <Losers round={round} result={result} all={all} />
      {!imported && <Decisions round={round} result={result} />}
      <HowCounted round={round} result={result} />
      {result.areas.map((shown) => (
        <AreaInFull key={shown.area.id} {...{ round, shown, all }} />
      ))}
      <section className="stack" id="annorlunda">
        <h2>{t("other.title")}</h2>
        <OtherRules round={round} areas={result.areas} folded />
      </section>
      <section className="stack" id="nytta">
        <h2>{t("reach.title")}</h2>
        <FoldNarrow summary={t("results.fold.reach")}>
          <Reach round={round} result={result} />
        </FoldNarrow>
      </section>
      <section className="stack" id="deltagande">
        <h2>{t(imported ? "results.soFar" : "results.turnoutTitle")}</h2>
        <TurnoutTable
          turnout={result.turnout}
          areas={result.areas.map(({ area }) => area)}
          imported={imported}
        />
      </section>
      {!imported && (
        <section className="stack" id="vem-bestammer">
          <h2>{t("results.whoDecides")}</h2>
          <OutcomeSentences rules={round.outcomeRules} withSavings={hasSavings(result)} />
        </section>
      )}
      <ResultFiles round={round} result={result} />
    </>
  );
}

/** The parts of a long page as links. */
function PageIndex({ round, moment, result }: Omit<Props, "all">) {
  const { t } = useTongue();
  const imported = round.ballotRule.kind === "imported";
  const parts = [
    { id: "vann", name: t("results.won") },
    ...(moment === "follow-up" ? [{ id: "sa-gar-det", name: t("results.delivery") }] : []),
    ...(hasSavings(result) ? [{ id: "besparingar", name: t("results.savings") }] : []),
    { id: "vann-inte", name: t("results.lost") },
    ...(imported ? [] : [{ id: "beslut", name: t("results.decisions") }]),
    { id: "sa-raknades", name: t("results.how") },
    { id: "annorlunda", name: t("other.title") },
    { id: "nytta", name: t("reach.title") },
    { id: "deltagande", name: t(imported ? "results.soFar" : "results.turnoutTitle") },
    { id: "filer", name: t("results.files") },
  ];
  return (
    <nav className="page-index no-print" aria-label={t("results.index")}>
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function HowCounted({ round, result }: Pick<Props, "round" | "result">) {
  const tongue = useTongue();
  const { t } = tongue;
  const known = {
    course: courseOf(result),
    apart: apartIn(result),
    counted: countedOf(tongue, round, result),
  };
  const imported = round.ballotRule.kind === "imported";
  return (
    <section className="stack" id="sa-raknades">
      <h2>{t("results.how")}</h2>
      <ol className="measure">
        {countingSentences(tongue, round, known).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {hasSavings(result) && (
        <>
          <h3>{t("kind.saves")}</h3>
          <p className="measure">{savingsSentences(tongue, round).join(" ")}</p>
        </>
      )}
      {!imported && <p>{keyHoldingSentences(tongue, round.keyHolding).join(" ")}</p>}
      <p>
        <a href={tongue.to(`/omgang/${round.slug}/sa-avgors-det`)}>{t("settled.title")}</a>
      </p>
    </section>
  );
}

/** The figures of the rule's sentences: what is left is known when nothing waits for a saving. */
function countedOf({ locale }: Tongue, round: Round, result: ShownResult): Counted {
  const sum = (amount: number) => money(amount, round.currency, locale);
  const { ballots } = result.turnout.total;
  const pot = potOf(result);
  const waits = spendsThat("waits", result).length > 0;
  return {
    voters: "shown" in ballots ? number(ballots.shown) : null,
    pot: sum(pot),
    left: waits ? null : sum(pot - costOf(spendsThat("wins", result))),
  };
}
