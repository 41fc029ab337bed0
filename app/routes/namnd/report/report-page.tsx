import { useActionData } from "@remix-run/react";
import type { EqualArguments } from "#app/domain/equal-arguments.ts";
import type { Problem } from "#app/domain/problem.ts";
import { apartIn, courseOf, hasSavings, itemsOf } from "#app/domain/result-sums.ts";
import type { Round } from "#app/domain/round.ts";
import type { MomentKind } from "#app/domain/schedule.ts";
import type { ShownResult } from "#app/domain/shown-result.ts";
import type { StaffKey } from "#app/text/words.ts";
import { useProblems } from "#app/ui/form-problems.tsx";
import { OtherRules } from "#app/ui/outcome/other-rules.tsx";
import { Reach } from "#app/ui/outcome/reach.tsx";
import { TurnoutTable } from "#app/ui/outcome/turnout-table.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { HiddenPosts, PaperTold } from "../report-sources.server.ts";
import { AreaReport } from "./area-report.tsx";
import { ReportArguments } from "./arguments.tsx";
import { Control } from "./control.tsx";
import type { Kept } from "./decision-form.tsx";
import { Decisions } from "./decisions.tsx";
import { Economy } from "./economy.tsx";
import { ReportHead } from "./head.tsx";
import { MeetingSection, type MeetingShown } from "./meeting.tsx";
import { type NoteShown, Notes } from "./notes.tsx";
import { Rules } from "./rules.tsx";
import { ReportSection } from "./section.tsx";
import { Summary } from "./summary.tsx";

/** All that the report tells. */
export interface ReportData {
  round: Round;
  moment: MomentKind;
  result: ShownResult;
  lotSeed: string;
  arguments: readonly ({ proposalId: string } & EqualArguments)[];
  notes: readonly NoteShown[];
  meetings: readonly MeetingShown[];
  hiddenPosts: readonly HiddenPosts[];
  paper: PaperTold;
  /** True for members, who write down what was decided. */
  mayDecide: boolean;
  /** The item whose decision was just saved. */
  saved: string | null;
  all: string | null;
}

/** What the action of this page answers when it refuses. */
interface Refused {
  problems: readonly Problem[];
  kept: Kept | null;
}

const fieldLabels: Readonly<Record<string, StaffKey>> = {
  verdict: "rep.decide.verdict",
  paragraph: "rep.decide.paragraph",
  decidedOn: "rep.decide.on",
  deviationClass: "rep.decide.class",
  reason: "rep.decide.reason",
};

/** What a field of a decision's form is called among all the others: "HS3, Datum". */
function useDecisionFieldName(result: ShownResult) {
  const { t } = useTongue();
  return (field: string) => {
    const [name = "", ...rest] = field.split("-");
    const item = itemsOf(result).find(({ proposal }) => proposal.id === rest.join("-"));
    const label = fieldLabels[name];
    return label && `${item?.proposal.number ?? t("rep.follow")}, ${t(label)}`;
  };
}

/** The official report of a round's results: nine numbered sections, to read or to print. */
export function ReportPage(data: ReportData) {
  const { t } = useTongue();
  const refused = useActionData<Refused>();
  const { summary, beside } = useProblems(refused?.problems, useDecisionFieldName(data.result));
  const { round, moment, result, lotSeed, all } = data;
  const imported = round.ballotRule.kind === "imported";
  return (
    <article className="report">
      {summary}
      <ReportHead {...{ round, moment, result }} />
      <ReportSection number={1} first>
        <Summary round={round} result={result} />
      </ReportSection>
      <ReportSection number={2}>
        <Rules
          round={round}
          withSavings={hasSavings(result)}
          votingAreas={result.areas.length}
          course={courseOf(result)}
          apart={apartIn(result)}
        />
      </ReportSection>
      <ReportSection number={3}>
        {result.areas.map((shown) => (
          <AreaReport key={shown.area.id} {...{ round, shown, all }} />
        ))}
        <section className="stack" id="annorlunda">
          <h3>{t("other.title")}</h3>
          <OtherRules round={round} areas={result.areas} />
        </section>
      </ReportSection>
      <ReportSection number={4}>
        <TurnoutTable
          turnout={result.turnout}
          areas={result.areas.map(({ area }) => area)}
          imported={imported}
        />
        <section className="stack" id="nytta">
          <h3>{t("reach.title")}</h3>
          <Reach round={round} result={result} />
        </section>
      </ReportSection>
      <ReportSection number={5}>
        {imported ? (
          <p>{t("rep.notInFile")}</p>
        ) : (
          <>
            <p className="measure">{t("rep.arguments.text")}</p>
            <ReportArguments result={result} said={data.arguments} />
          </>
        )}
      </ReportSection>
      <ReportSection number={6}>
        {imported ? <p>{t("rep.notInFile")}</p> : <Notes {...data} />}
      </ReportSection>
      <ReportSection number={7}>
        {data.meetings.map((meeting) => (
          <MeetingSection key={meeting.id} meeting={meeting} />
        ))}
        {imported ? (
          <p>{t("results.importedText")}</p>
        ) : (
          <Decisions {...data} kept={refused?.kept ?? null} beside={beside} />
        )}
      </ReportSection>
      <ReportSection number={8}>
        <Economy round={round} result={result} />
      </ReportSection>
      <ReportSection number={9}>
        <Control round={round} result={result} lotSeed={lotSeed} />
      </ReportSection>
    </article>
  );
}
