import type { MomentKind } from "#app/domain/schedule.ts";
import type { EqualArguments } from "#app/domain/equal-arguments.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownResult } from "#app/domain/shown-result.ts";
import { TurnoutTable } from "#app/ui/outcome/turnout-table.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { HiddenPosts } from "../report-sources.server.ts";
import { ReportArguments } from "./arguments.tsx";
import { Control } from "./control.tsx";
import { Decisions } from "./decisions.tsx";
import { Economy } from "./economy.tsx";
import { type MeetingShown, MeetingSection } from "./meeting.tsx";
import { Notes, type NoteShown } from "./notes.tsx";
import { ReportHead } from "./head.tsx";
import { AreaReport } from "./area-report.tsx";
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
  /** True for members, who write down what was decided. */
  mayDecide: boolean;
  /** The item whose decision was just saved. */
  saved: string | null;
  all: boolean;
}

/** The official report of a round's results: nine numbered sections, to read or to print. */
export function ReportPage(data: ReportData) {
  const { t } = useTongue();
  const { round, moment, result, lotSeed, all } = data;
  return (
    <article className="report">
      <ReportHead round={round} moment={moment} />
      <ReportSection number={1} first>
        <Summary round={round} result={result} />
      </ReportSection>
      <ReportSection number={2}>
        <Rules round={round} />
      </ReportSection>
      <ReportSection number={3}>
        {result.areas.map((shown) => (
          <AreaReport key={shown.area.id} {...{ round, shown, all }} />
        ))}
      </ReportSection>
      <ReportSection number={4}>
        <TurnoutTable turnout={result.turnout} areas={result.areas.map(({ area }) => area)} />
      </ReportSection>
      <ReportSection number={5}>
        <p className="measure">{t("rep.arguments.text")}</p>
        <ReportArguments result={result} said={data.arguments} />
      </ReportSection>
      <ReportSection number={6}>
        <Notes notes={data.notes} hiddenPosts={data.hiddenPosts} />
      </ReportSection>
      <ReportSection number={7}>
        {data.meetings.map((meeting) => (
          <MeetingSection key={meeting.id} meeting={meeting} />
        ))}
        <Decisions {...data} />
      </ReportSection>
      <ReportSection number={8}>
        <Economy round={round} result={result} />
      </ReportSection>
      <ReportSection number={9}>
        <Control round={round} lotSeed={lotSeed} />
      </ReportSection>
    </article>
  );
}
