import { newRollId, numberHash } from "#app/ballot-box/roll-hash.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { readRoll } from "#app/domain/roll.ts";
import { demoAt } from "#db/demo/index.ts";
import type { DemoRound } from "#db/demo/types.ts";
import type { Db } from "#db/open.server.ts";
import { insertVoters, type NewVoter } from "#db/roll.server.ts";

/**
 * The demo's roll of a round: the people one can be, those who have voted already, and as many
 * others as the areas are said to have.
 */
export async function makeDemoRoll(
  { db, keys }: { db: Db; keys: RoundKeys },
  { round, areas, ballots }: DemoRound,
): Promise<void> {
  const { people } = demoAt("vote");
  const rows = people.flatMap(({ number, homeArea }, place) =>
    number === null ? [] : [{ line: place + 1, number, area: homeArea ?? "", isProtected: "" }],
  );
  const { cityWideKronor } = round.potPlan;
  const terms = { rule: round.eligibility, areas, cityWideKronor };
  const known = readRoll(terms, rows, round.eligibility.ageOn).entries.map(
    ({ number, ...entry }): NewVoter => ({
      ...entry,
      id: newRollId(),
      numberHash: numberHash(keys.pepper(), round.id, number),
    }),
  );
  const voters = areas.flatMap(({ id: areaId, entitled }) => {
    const here = known.filter((voter) => voter.areaId === areaId);
    const voted = ballots.filter((ballot) => ballot.areaId === areaId);
    const others = Math.max(0, entitled - here.length - voted.length);
    const ids = [...voted.map(({ rollId }) => rollId), ...drawn(others)];
    const unnamed = ids.map((id): NewVoter => ({ ...nobody, id, areaId }));
    return [...here, ...unnamed];
  });
  await insertVoters(db, round.id, voters);
}

const nobody = { numberHash: null, ageBand: null, letter: "print" } as const;

function drawn(times: number): string[] {
  return Array.from({ length: times }, newRollId);
}
