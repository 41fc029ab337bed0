import { slugProblems } from "#app/domain/area.ts";
import type { Ballot } from "#app/domain/ballots/ballot-type.ts";
import { countingProblems } from "#app/domain/counting-problems.ts";
import { isKeptApart } from "#app/domain/keep-apart.ts";
import { apartByRuleProblems } from "#app/domain/keep-apart-problems.ts";
import type { PabulibFile } from "#app/domain/pabulib/parse.ts";
import { importedId, roundOfFile } from "#app/domain/pabulib/round-of-file.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { insertBallots } from "#db/ballots.server.ts";
import { addTurnout } from "#db/ledger.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { isSlugTaken, saveRound } from "#db/rounds.server.ts";

/**
 * Makes a closed round of an election read from a file, counted by `countingRule` or by most votes
 * first: all of it, or nothing.
 */
export async function importElection(
  db: Db,
  file: PabulibFile,
  slug: string,
  nowMs: number,
  countingRule?: CountingRule,
): Promise<Problem[]> {
  const { round, areas, proposals } = roundOfFile(file, slug, nowMs, countingRule);
  const problems = [
    ...slugProblems(slug, "slug"),
    ...countingProblems(round),
    ...apartByRuleProblems(round.countingRule, proposals.filter(isKeptApart)),
  ];
  if (problems.length > 0) return problems;
  return db.transaction().execute(async (db) => {
    if (await isSlugTaken(db, slug)) return [{ key: "slugTaken", field: "slug" }];
    await saveRound(db, { round, areas });
    await insertProposals(db, proposals);
    const [{ id: areaId }] = areas;
    const ids = file.projects.map(({ id }) => importedId(round.id, id));
    let place = 0;
    const cast = file.ballots.flatMap(({ candidates, scores, voters }) => {
      const own = candidates.map((place, at) => [ids[place], scores[at]]);
      const ballot: Ballot = { areaId, scores: Object.fromEntries(own), savings: {} };
      return Array.from({ length: voters }, () => ({ c: `imported-${++place}`, ballot }));
    });
    await insertBallots(db, round.id, cast);
    await addTurnout(db, round.id, [{ areaId, channel: "web", ballots: cast.length }]);
    return [];
  });
}
