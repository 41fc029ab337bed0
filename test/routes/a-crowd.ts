import type { AppLoadContext } from "@remix-run/node";
import { isOnBallot } from "#app/domain/proposal.ts";
import { listArguments, saveArgument } from "#db/discussion.server.ts";
import { inTransaction } from "#db/engine.server.ts";
import { insertProposals, listProposals, saveProposal } from "#db/proposals.server.ts";

const roundId = "r-2026";
const ARGUMENTS = 1000;

/** Hides proposals until this many are left on the ballot, a saving among them. */
export async function shrink({ db }: AppLoadContext, left: number): Promise<void> {
  const { proposals } = await listProposals(db, { roundId, onBallot: true });
  const saving = proposals.find(({ kind }) => kind === "save");
  const kept = [saving, ...proposals.filter((one) => one !== saving)].slice(0, left);
  for (const one of proposals.filter((one) => !kept.includes(one))) {
    await saveProposal(db, { ...one, hiddenReason: "Ett prov." });
  }
}

/** Adds proposals until there are this many on the ballot, and a thousand arguments on them. */
export async function crowd({ db }: AppLoadContext, wanted: number): Promise<void> {
  const { proposals } = await listProposals(db, { roundId, onBallot: true });
  const sample = proposals.filter(isOnBallot).find(({ kind }) => kind === "spend");
  const [argument] = sample ? await listArguments(db, sample.id) : [];
  if (!sample || !argument) throw new Error("The demo has no argument to copy.");
  const more = Array.from({ length: wanted - proposals.length }, (_, place) => ({
    ...sample,
    ...{ id: `p-more-${place}`, number: `M${place}`, group: null, cannotWinWith: [] },
  }));
  await insertProposals(db, more);
  await inTransaction(db, async (db) => {
    const on = [sample, ...more];
    for (let place = 0; place < ARGUMENTS; place += 1) {
      const proposalId = on[place % 2 === 0 ? 0 : place % on.length]!.id;
      await saveArgument(db, { ...argument, id: `a-more-${place}`, proposalId });
    }
  });
}
