import { randomBytes } from "node:crypto";
import { slugProblems } from "#app/domain/area.ts";
import type { CastBallot } from "#app/domain/outcome.ts";
import type { PabulibFile } from "#app/domain/pabulib/parse.ts";
import { importedId, roundOfFile } from "#app/domain/pabulib/round-of-file.ts";
import type { Problem } from "#app/domain/problem.ts";
import { insertBallots } from "#db/ballots.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { isSlugTaken, saveRound } from "#db/rounds.server.ts";

/** Makes a closed round of an election read from a file: all of it, or nothing. */
export async function importElection(
  db: Db,
  file: PabulibFile,
  slug: string,
  nowMs: number,
): Promise<Problem[]> {
  const problems = slugProblems(slug, "slug");
  if (problems.length > 0) return problems;
  return db.transaction().execute(async (db) => {
    if (await isSlugTaken(db, slug)) return [{ key: "slugTaken", field: "slug" }];
    const { round, areas, proposals } = roundOfFile(file, slug, nowMs);
    await saveRound(db, { round, areas });
    await insertProposals(db, proposals);
    const [{ id: areaId }] = areas;
    const cast = file.ballots.flatMap(({ scores, voters }) => {
      const own = Object.entries(scores).map(([id, score]) => [importedId(round.id, id), score]);
      const ballot: CastBallot = {
        areaId,
        channel: "web",
        scores: Object.fromEntries(own),
        savings: {},
      };
      return Array.from({ length: voters }, () => ({
        tag: randomBytes(16).toString("hex"),
        castKey: "",
        ballot,
      }));
    });
    await insertBallots(db, round.id, cast);
    return [];
  });
}
