import type { RoundWithAreas } from "#app/domain/round.ts";
import { listArgumentsOfRound, saveArgument } from "#db/discussion.server.ts";
import { type Db, inTransaction } from "#db/engine.server.ts";
import { insertProposals, listProposals } from "#db/proposals.server.ts";

const PROPOSALS = 100;
const ARGUMENTS = 1_000;

/** Gives a round a hundred proposals on its ballot and a thousand arguments, by copying its own. */
export async function widenRound(db: Db, { round }: RoundWithAreas): Promise<void> {
  const { proposals } = await listProposals(db, { roundId: round.id, onBallot: true });
  const written = await listArgumentsOfRound(db, round.id);
  const more = Array.from({ length: PROPOSALS - proposals.length }, (_, place) => ({
    ...pick(proposals, place),
    id: `more-${place}`,
    number: `M${place + 1}`,
    photo: null,
    group: null,
    cannotWinWith: [],
  }));
  await insertProposals(db, more);
  const all = [...proposals, ...more];
  await inTransaction(db, async (db) => {
    for (let place = written.length; place < ARGUMENTS; place += 1) {
      const argument = pick(written, place);
      const proposalId = pick(all, place).id;
      await saveArgument(db, { ...argument, id: `more-${place}`, proposalId, hiddenReason: null });
    }
  });
}

function pick<T>(some: readonly T[], place: number): T {
  const one = some[place % some.length];
  if (one === undefined) throw new Error("The demo has nothing to copy.");
  return one;
}
