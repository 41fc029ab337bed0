import { randomUUID } from "node:crypto";
import type { MailLanguage } from "#app/domain/messages.ts";
import type { Person } from "#app/domain/person.ts";
import { type CleanPhoto, changedPhoto } from "#app/domain/photo.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { IdeaText, Proposal } from "#app/domain/proposal.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { maySubmitIdea } from "#app/domain/schedule.ts";
import { spotProblems } from "#app/domain/spot.ts";
import { insertFollow } from "#db/follows.server.ts";
import { listDraftAuthors, lockIdeaDraft, removeIdeaDraft } from "#db/idea-drafts.server.ts";
import { keepLanguage } from "#db/mail-wishes.server.ts";
import type { Db } from "#db/open.server.ts";
import { storePhoto } from "#db/photos.server.ts";
import { authorshipOf, insertProposalAuthors } from "#db/proposal-authors.server.ts";
import { saveProposal } from "#db/proposals.server.ts";

/** The draft that is sent in, at the revision that its owner has read through. */
interface ReadThrough {
  id: string;
  revision: number;
}

/**
 * Takes in a resident's idea, as it stood when its owner read it through, with its `photo` if it has
 * one; it waits for an officer from now on, and all who wrote it follow it. The draft is gone. Sent
 * twice it is one idea, with the draft's id.
 */
export async function submitIdea(
  db: Db,
  { round, areas }: RoundWithAreas,
  { person, language }: { person: Person; language: MailLanguage },
  draft: ReadThrough,
  idea: IdeaText & Pick<Proposal, "proposerName" | "coAuthors">,
  nowMs: number,
  photo: { alt: string; clean: CleanPhoto } | null = null,
): Promise<Problem[]> {
  return db.transaction().execute(async (db): Promise<Problem[]> => {
    const stored = await lockIdeaDraft(db, draft.id, person.id);
    if (!stored) {
      const sent = (await authorshipOf(db, draft.id, person.id)) === "proposer";
      return sent ? [] : [{ key: "draftGone" }];
    }
    if (!maySubmitIdea(round.schedule, nowMs)) return [{ key: "ideasNotOpen" }];
    if (stored.ownerId !== person.id) return [{ key: "onlyOwnerSends" }];
    if (stored.revision !== draft.revision) return [{ key: "writtenMeanwhile" }];
    const area = areas.find(({ id }) => id === idea.areaId);
    if (!area) return [{ key: "areaNeeded", field: "areaId" }];
    const astray = spotProblems(idea.spot, area);
    if (astray.length > 0) return astray;
    const authors = await listDraftAuthors(db, draft.id);
    const change = photo ?? "none";
    const shown = changedPhoto(null, change, randomUUID());
    await storePhoto(db, shown, change, nowMs);
    const sent = sentIn(round.id, draft.id, idea, nowMs);
    await saveProposal(db, { ...sent, photo: shown }, person.id);
    const others = authors.map(({ id }) => id).filter((id) => id !== person.id);
    await insertProposalAuthors(db, draft.id, others);
    for (const { id } of authors) {
      await insertFollow(db, { personId: id, proposalId: draft.id, sinceMs: nowMs });
    }
    await keepLanguage(db, person.id, language);
    await removeIdeaDraft(db, draft.id);
    return [];
  });
}

function sentIn(
  roundId: string,
  id: string,
  idea: Parameters<typeof submitIdea>[4],
  nowMs: number,
): Proposal {
  return {
    ...idea,
    ...{ id, roundId, photo: null, number: null, money: null, assessment: null },
    ...{ review: { outcome: "waiting" }, submittedAtMs: nowMs, group: null, cannotWinWith: [] },
    hiddenReason: null,
  };
}
