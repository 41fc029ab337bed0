import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { secretFingerprint } from "#app/ballot-box/roll-hash.server.ts";
import { openKeys, type RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { realClock } from "#app/clock.server.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { boothCookie } from "#app/http/voter.server.ts";
import { knowsSecret } from "#db/key-fingerprints.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertProposals } from "#db/proposals.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { areas, bench, round, withoutRoll } from "../db/samples.ts";

const HOUR_MS = 60 * 60 * 1000;

/** A round whose vote is open by the real clock, all its ids its own. */
export interface OpenVote {
  found: RoundWithAreas;
  proposals: Proposal[];
  /** The one undivided area, where everybody lives. */
  areaId: string;
  proposalIds: string[];
}

/**
 * The samples' round under another name, its vote open for `lastsMs` more from now. Its voters declare
 * where they live, so none of them need stand on a roll.
 */
export function roundOpenNow(name = "1", lastsMs = HOUR_MS, opensInMs = -HOUR_MS): OpenVote {
  const now = realClock();
  const [roundId, areaId] = [`r-${name}`, `a-2-${name}`];
  const day = 24 * HOUR_MS;
  const schedule = {
    ...{ publishedAtMs: now - 90 * day, informFromMs: now - 80 * day, ideasFromMs: now - 70 * day },
    ...{ reviewFromMs: now - 60 * day, talkFromMs: now - 50 * day },
    ...{ voteOpensAtMs: now + opensInMs, voteClosesAtMs: now + lastsMs },
    ...{ complaintsUntilMs: now + lastsMs + day, decisionPlannedAtMs: now + 50 * day },
    decidedAtMs: null,
  };
  const [town, village] = areas;
  const found = withoutRoll({
    round: {
      ...{ ...round, id: roundId, slug: `norr-${name}`, schedule },
      potPlan: { kind: "fixed", cityWideKronor: 0, kronorByArea: { [areaId]: 200_000 } },
    },
    areas: [
      { ...town, id: `a-1-${name}` },
      { ...village, id: areaId, parentId: `a-1-${name}` },
    ],
  });
  const proposals = ["1", "2", "3"].map((number) => ({
    ...{ ...bench, id: `p-${number}-${name}`, number: `N${number}` },
    ...{ roundId, areaId, title: `Bänk ${number}` },
  }));
  return { found, proposals, areaId, proposalIds: proposals.map(({ id }) => id) };
}

/** The same round, where only those on the roll may vote. */
export function byRoll(vote: OpenVote): OpenVote {
  const { found } = vote;
  const eligibility = { ...found.round.eligibility, register: "roll" } as const;
  return { ...vote, found: { ...found, round: { ...found.round, eligibility } } };
}

/** Puts an open round in the database, as the program finds it when its vote has opened. */
export async function putRound(
  { db, keys }: { db: Db; keys: RoundKeys },
  vote: OpenVote,
): Promise<void> {
  const { id } = vote.found.round;
  await saveRound(db, vote.found);
  await insertProposals(db, vote.proposals);
  await knowsSecret(db, "pepper", secretFingerprint(keys.pepper()));
  await knowsSecret(db, `tag ${id}`, secretFingerprint(tagKeyOf(keys, id)));
}

export function tagKeyOf(keys: RoundKeys, roundId: string): Buffer {
  const key = keys.tagKeyOf(roundId);
  if (!key) throw new Error(`The tag key of ${roundId} is gone.`);
  return key;
}

/** The tag of a voter told by a word. */
export function tagOfVoter(keys: RoundKeys, vote: OpenVote, voter: string): string {
  const { id } = vote.found.round;
  return tagOf(tagKeyOf(keys, id), id, voter);
}

/** The cookie of a voter who has shown who they are. */
export function cookieOf(keys: RoundKeys, vote: OpenVote, voter: string): string {
  const { areaId, found } = vote;
  const tag = tagOfVoter(keys, vote, voter);
  const known = { roundId: found.round.id, tag, areaId, channel: "web" } as const;
  const door = { secret: keys.installation().toString("hex"), secure: false, clock: realClock };
  return boothCookie(known, door).split(";")[0] ?? "";
}

/** A folder that is removed when the test that asked for it is over. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), "radslag-faults-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The keys of an installation of one's own, and the folder they lie in. */
export function keysForTest(): { keys: RoundKeys; keysFolder: string } {
  const keysFolder = join(folderForTest(), "keys");
  return { keys: openKeys(keysFolder), keysFolder };
}
