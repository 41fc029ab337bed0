import { createHash, randomUUID } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import type { BallotRule, Marks } from "#app/domain/ballots/ballot-type.ts";
import { checkBallot } from "#app/domain/ballots/check-ballot.ts";
import { paperOf } from "#app/domain/ballots/paper.ts";
import { potsOf } from "#app/domain/pot.ts";
import type { BallotProposal } from "#app/domain/proposal.ts";
import type { Round, RoundWithAreas } from "#app/domain/round.ts";
import { tendBoxes } from "#app/jobs.server.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import { publishRound } from "#app/services/publish-round.server.ts";
import { saveProposal } from "#app/services/save-proposal.server.ts";
import { saveRound } from "#app/services/save-round.server.ts";
import { savePerson } from "#db/people.server.ts";
import { bench, round, saving, withoutRoll } from "../db/samples.ts";
import { administrator, round0 } from "../services/desk.ts";

/** What decides a round's outcome beside its ballots. */
export interface Rules extends Pick<Round, "ballotRule" | "countingRule" | "savingsRule"> {
  /** Whether some of its proposals cannot win together. */
  keptApart?: boolean;
  /** Whether all spending costs the same, so that lots must be drawn. */
  alike?: boolean;
}

const { schedule } = round;
const VOTERS = 30;
const costs = [60_000, 40_000, 40_000, 40_000, 25_000, 90_000];
const alikeCosts = costs.map(() => 40_000);

/** A draw that is the same in every run: a whole number below `most`, by what it is for. */
function drawn(what: string, most: number): number {
  return createHash("sha256").update(what).digest().readUInt32BE(0) % most;
}

/** Everything on the ballot: in each area some spending with like costs, and two savings. */
function proposalsOf(
  { round, areas }: RoundWithAreas,
  { keptApart, alike }: Pick<Rules, "keptApart" | "alike">,
): BallotProposal[] {
  const made = areas.flatMap(({ id: areaId }, area) => [
    ...(alike ? alikeCosts : costs).map((costKronor, at) => ({
      ...bench,
      ...{ id: `${areaId}-s${at}`, number: `N${area + 1}${at}`, title: `Satsning ${at}`, areaId },
      money: { kind: "spend", costKronor, yearlyCostKronor: null } as const,
      group: keptApart && at < 3 ? "Skolgården" : null,
      cannotWinWith: keptApart && at === 4 ? [`${areaId}-s3`] : [],
    })),
    ...[5_000, 20_000].map((oneOffCostKronor, at) => ({
      ...saving,
      ...{ id: `${areaId}-b${at}`, number: `N${area + 1}B${at}`, areaId },
      money: {
        ...saving.money,
        kind: "save",
        oneOffCostKronor,
        yearlySavingKronor: 45_000,
      } as const,
    })),
  ]);
  // Ids are the installation's own, so that two rounds can have like proposals.
  const own = (id: string) => `${round.id}-${id}`;
  return made.map((proposal) => ({
    ...proposal,
    id: own(proposal.id),
    roundId: round.id,
    cannotWinWith: proposal.cannotWinWith.map(own),
  })) as BallotProposal[];
}

/** Marks that the round's ballot allows, found by drawing until some are. */
function marksFor(rule: BallotRule, found: RoundWithAreas, paper: ReturnType<typeof paperOf>) {
  const ids = new Set([...paper.spends, ...paper.saves].map(({ id }) => id));
  return (voter: number): Marks => {
    for (let attempt = 0; attempt < 5000; attempt += 1) {
      const draw = (what: string, most: number) =>
        drawn(`${found.round.slug} ${paper.areaId} ${voter} ${attempt} ${what}`, most);
      const wanted = paper.spends.filter((_, at) => draw(`choose ${at}`, 5 + at) < 2);
      const choices = wanted.map(({ id }, at) => ({
        proposalId: id,
        score: draw(`turn ${at}`, 3) + 1,
      }));
      const savings = paper.saves.flatMap(({ id }, at) => {
        const answer = (["yes", "yes", "no", "abstain"] as const)[draw(`answer ${at}`, 4)];
        return answer ? [{ proposalId: id, answer }] : [];
      });
      const marks: Marks = { areaId: paper.areaId, choices, savings };
      if ("ballot" in checkBallot(rule, paper, marks, ids)) return marks;
    }
    throw new Error(`No ballot of the kind ${rule.kind} was found.`);
  };
}

/** A round set up, published, voted in and closed through the services, as people do it. */
export async function closedRound(
  { db, keys }: Pick<AppLoadContext, "db" | "keys">,
  slug: string,
  { keptApart, alike, ...rules }: Rules,
): Promise<RoundWithAreas> {
  const areas = round0.areas.map((area) => ({ ...area, id: `${slug}-${area.id}` }));
  const [town, village] = areas;
  const kronorByArea = { [town?.id ?? ""]: 150_000, [village?.id ?? ""]: 125_000 };
  const draft = withoutRoll({
    round: {
      ...{ ...round0.round, ...rules, id: slug, slug },
      potPlan: { kind: "fixed", cityWideKronor: 0, kronorByArea },
      schedule: { ...schedule, publishedAtMs: null },
    },
    areas,
  });
  await savePerson(db, administrator, { answersQuestions: false });
  const early = schedule.informFromMs - 1;
  accept(await saveRound(db, draft, administrator, early));
  const proposals = proposalsOf(draft, { keptApart, alike });
  for (const one of proposals) accept(await saveProposal(db, one, "", administrator, early));
  accept(await publishRound({ db, keys }, slug, administrator, early));
  const open = { ...draft, round: { ...draft.round, schedule } };
  const clock = () => schedule.voteOpensAtMs + 1;
  const tagKey = keys.tagKeyOf(slug);
  if (!tagKey) throw new Error("A vote that is open has a key of tags.");
  for (const area of areas) {
    const paper = paperOf(area.id, potsOf(open.round.potPlan, areas).pots, proposals);
    const marks = marksFor(rules.ballotRule, open, paper);
    for (let voter = 0; voter < VOTERS; voter += 1) {
      const tag = tagOf(tagKey, slug, `${area.slug} ${voter}`);
      const known = { roundId: slug, tag, areaId: area.id, channel: "web" } as const;
      const cast = { marks: marks(voter), castKey: randomUUID() };
      const answer = await castBallot({ db, keys, clock }, open, proposals, known, cast);
      if ("problems" in answer) accept(answer.problems);
    }
  }
  await tendBoxes({ db, keys }, () => schedule.complaintsUntilMs);
  return open;
}

function accept(problems: readonly unknown[]): void {
  if (problems.length > 0) throw new Error(`Refused: ${JSON.stringify(problems)}`);
}
