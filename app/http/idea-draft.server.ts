import { openIdeaDraft } from "#app/ballot-box/idea-draft.server.ts";
import { openText } from "#app/ballot-box/sealed-text.server.ts";
import { tokenHash } from "#app/ballot-box/token.server.ts";
import { mostAlike } from "#app/domain/alike.ts";
import { ideaDraftsErasedAtMs } from "#app/domain/erasing.ts";
import { type IdeaDraft, type IdeaStep, stepLeft } from "#app/domain/idea-draft.ts";
import type { Person } from "#app/domain/person.ts";
import { isOnBallot, type Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import {
  findDraftByLink,
  findIdeaDraft,
  listDraftAuthors,
  listIdeaDraftsOf,
} from "#db/idea-drafts.server.ts";
import { findPerson } from "#db/people.server.ts";
import { authorshipOf } from "#db/proposal-authors.server.ts";
import { findProposal, listProposals } from "#db/proposals.server.ts";
import { findRoundById } from "#db/rounds.server.ts";
import type { RequestContext } from "./context.server.ts";

/** The most that are shown as alike: more would not be read. */
const MOST_ALIKE = 5;

/**
 * The draft at an address, opened for one of those who write it; null for everybody else, "sent"
 * for those who wrote the idea that it has become.
 */
export async function draftAt(
  params: { utkast?: string },
  { db, keys }: RequestContext,
  person: Person,
  round: Round,
) {
  const id = params.utkast ?? "";
  const stored = await findIdeaDraft(db, id, person.id);
  if (stored?.roundId === round.id) {
    const installation = keys.installation();
    const { ownerId, linkSealed } = stored;
    const owns = ownerId === person.id;
    return {
      id,
      owns,
      ownerId,
      draft: openIdeaDraft(installation, id, stored.sealed),
      authors: await listDraftAuthors(db, id),
      token: owns && linkSealed ? openText(installation, `co-author\0${id}`, linkSealed) : null,
    };
  }
  const became = await findProposal(db, id);
  if (became?.roundId !== round.id) return null;
  return (await authorshipOf(db, id, person.id)) ? "sent" : null;
}
export type DraftAt = Extract<Awaited<ReturnType<typeof draftAt>>, { id: string }>;

/** Why a draft is not at its address: erased when its time was over, or not there. */
export function whyGone({ schedule }: Round, nowMs: number): "erased" | "missing" {
  return nowMs >= ideaDraftsErasedAtMs(schedule) ? "erased" : "missing";
}

/** Who asks somebody along by a link, and in which round; null when the link leads nowhere. */
export async function askedAlong(token: string, { db }: RequestContext) {
  const draft = await findDraftByLink(db, tokenHash(token));
  const found = draft && (await findRoundById(db, draft.roundId));
  const owner = draft && (await findPerson(db, draft.ownerId));
  return found && owner ? { ownerName: owner.name, roundTitle: found.round.title } : null;
}

/** A draft as a list of one's own shows it. */
export interface OwnDraft {
  id: string;
  slug: string;
  roundTitle: string;
  title: string;
  writtenAtMs: number;
  owns: boolean;
  /** Where to go on. */
  step: IdeaStep;
}

/** Everything a person is writing, opened, the last written first. */
export async function listOwnDrafts(
  person: Person,
  { db, keys }: RequestContext,
): Promise<(OwnDraft & { draft: IdeaDraft; roundId: string })[]> {
  const stored = await listIdeaDraftsOf(db, person.id);
  return stored.map(({ id, slug, roundTitle, roundId, writtenAtMs, ownerId, sealed }) => {
    const draft = openIdeaDraft(keys.installation(), id, sealed);
    const owns = ownerId === person.id;
    const { title } = draft.text;
    const step = stepLeft(draft.text);
    return { id, slug, roundTitle, roundId, title, writtenAtMs, owns, step, draft };
  });
}

/** Something that an idea is held against, and where it is read: under `/omgang/<slug>/`. */
export interface Alike extends Pick<Proposal, "id" | "title" | "summary" | "picture" | "areaId"> {
  kind: Proposal["kind"];
  path: string;
}

/** All that residents can read of proposals and ideas in a round, to find what is alike. */
export async function listSaid({ db }: RequestContext, round: Round): Promise<Alike[]> {
  const { proposals } = await listProposals(db, { roundId: round.id });
  return proposals.map((proposal) => {
    const { id, title, summary, picture, areaId, kind, number } = proposal;
    const path = isOnBallot(proposal) ? `forslag/${number}` : `ideer/${id}`;
    return { id, title, summary, picture, areaId, kind, path };
  });
}

/** The proposals and ideas of the round that say something like this draft. */
export async function alikeTo(
  { text }: IdeaDraft,
  context: RequestContext,
  round: Round,
): Promise<Alike[]> {
  return mostAlike(text, await listSaid(context, round), MOST_ALIKE);
}
