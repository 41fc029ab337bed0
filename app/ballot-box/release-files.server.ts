import { paperOf } from "#app/domain/ballots/paper.ts";
import type { Outcome } from "#app/domain/outcome.ts";
import { sectionsOfArea } from "#app/domain/pabulib/area-sections.ts";
import { fewestBallots } from "#app/domain/pabulib/ballots-files.ts";
import { pabulibText } from "#app/domain/pabulib/write.ts";
import { potsOf } from "#app/domain/pot.ts";
import type { BallotProposal } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { bundleFiles, textOfLines } from "./bundle.server.ts";
import type { Opened } from "./opened.server.ts";
import { readme } from "./readme.server.ts";
import { resultsOf, resultText } from "./result.server.ts";

/** What a counted round publishes beside its rules and its ledger, by file name. */
export function releaseFiles(
  found: RoundWithAreas,
  proposals: readonly BallotProposal[],
  outcome: Outcome,
  opened: readonly Opened[],
  { unit, lotSeed }: { unit: string; lotSeed: string },
): [name: string, content: string][] {
  return [
    ...published(found, outcome, opened, lotSeed),
    ...pabulibFiles(found, proposals, outcome, opened, { unit, lotSeed }),
  ];
}

function isWithheld(outcome: Outcome, areaId: string): boolean {
  const area = outcome.areas.find((one) => one.areaId === areaId);
  return (area?.turnout.ballots ?? 0) < fewestBallots;
}

function published(
  { round }: RoundWithAreas,
  outcome: Outcome,
  opened: readonly Opened[],
  lotSeed: string,
): [name: string, content: string][] {
  const open = opened.filter(({ opening: { ballot } }) => !isWithheld(outcome, ballot.areaId));
  const results = resultsOf(outcome, (areaId) => isWithheld(outcome, areaId));
  return [
    [bundleFiles.openings, textOfLines(open.map(({ text }) => text))],
    [bundleFiles.result, resultText(lotSeed, results)],
    ["README.txt", readme(round.title)],
  ];
}

/** The ballots of every area that is opened, in the format other programs read. */
function pabulibFiles(
  { round, areas }: RoundWithAreas,
  proposals: readonly BallotProposal[],
  outcome: Outcome,
  opened: readonly Opened[],
  { unit, lotSeed }: { unit: string; lotSeed: string },
): [name: string, content: string][] {
  const { pots } = potsOf(round.potPlan, areas);
  return outcome.areas.flatMap(({ areaId, without, with: withSavings }) => {
    const area = areas.find(({ id }) => id === areaId);
    if (!area || isWithheld(outcome, areaId)) return [];
    const sections = sectionsOfArea({
      round,
      area,
      unit,
      paper: paperOf(areaId, pots, proposals),
      ballots: opened
        .map(({ opening: { ballot } }) => ballot)
        .filter((ballot) => ballot.areaId === areaId),
      lotSeed,
      winners: { without: without.selection, with: withSavings.selection },
    });
    return [[`${round.slug}.${area.slug}.pb`, pabulibText(sections)]];
  });
}
