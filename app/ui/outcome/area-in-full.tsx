import type { Round } from "#app/domain/round.ts";
import type { ShownArea } from "#app/domain/shown-result.ts";
import { AreaName } from "../area-emblem.tsx";
import { Details } from "../details.tsx";
import { FoldNarrow } from "../fold-narrow.tsx";
import { useTongue } from "../words.tsx";
import { AreaVotes } from "./area-votes.tsx";
import { BothWays } from "./both-ways.tsx";
import { Capped } from "./capped.tsx";
import { Margins } from "./margins.tsx";
import { PotSteps } from "./pot-steps.tsx";
import { SharesSupport } from "./shares-support.tsx";
import { SharesWalk } from "./shares-walk.tsx";
import { placed, StepTable } from "./steps.tsx";

/** One area's votes as a picture and a table, without and with savings, and step by step. */
export function AreaInFull({
  round,
  shown,
  all,
}: {
  round: Round;
  shown: ShownArea;
  /** The anchor of the list that is asked for in full. */
  all: string | null;
}) {
  const { t } = useTongue();
  const { area } = shown;
  const bothWays = shown.saves.length > 0;
  const counts = bothWays ? (["without", "with"] as const) : (["without"] as const);
  const holds = shown.holds ?? "without";
  return (
    <section className="stack" id={area.slug}>
      <h2>
        <AreaName name={t("results.area", { area: area.name })} polygon={area.polygon} />
      </h2>
      <FoldNarrow
        summary={t("results.fold.area", { area: area.name })}
        open={all === area.slug || all?.endsWith(`-${area.slug}`)}
      >
        <div className="stack">
          <AreaVotes {...{ round, shown, all }} />
          {bothWays && <BothWays round={round} shown={shown} heading="h3" />}
          <Margins round={round} shown={shown} />
          <div>
            {counts.map((count) => (
              <SharesWalk key={count} {...{ round, shown, count }} />
            ))}
            <SharesSupport {...{ round, shown, all }} count={holds} />
            {counts.map((count) => (
              <Steps key={count} {...{ round, shown, count, all }} />
            ))}
          </div>
        </div>
      </FoldNarrow>
    </section>
  );
}

/** Every step of one count, opened when all of them are asked for. */
function Steps({
  round,
  shown,
  count,
  all,
}: {
  round: Round;
  shown: ShownArea;
  count: "without" | "with";
  all: string | null;
}) {
  const { t } = useTongue();
  const anchor = `steg-${count}-${shown.area.slug}`;
  const names = { without: "results.stepsWithout", with: "results.stepsWith" } as const;
  const summary = t(shown.saves.length > 0 ? names[count] : "results.steps");
  return (
    <Details summary={summary} id={anchor} open={all === anchor}>
      <Capped rows={placed(shown[count].steps)} all={all} anchor={anchor}>
        {(rows) => (
          <PotSteps {...{ round, shown, count }}>
            <StepTable {...{ round, shown, count, rows }} />
          </PotSteps>
        )}
      </Capped>
    </Details>
  );
}
