import { expect, test } from "vitest";
import type { PhotoChange } from "#app/domain/photo.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import { completeIdea } from "#app/services/complete-idea.server.ts";
import { findShownFile } from "#db/photos.server.ts";
import { listChanges } from "#db/proposal-changes.server.ts";
import { findProposal, findProposerId, saveProposal as store } from "#db/proposals.server.ts";
import { listWaitingIdeas } from "#db/waiting.server.ts";
import { madePhoto } from "../a-picture.ts";
import { idea, officer, resident } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { furnish, round0 } from "./desk.ts";

const { schedule } = round0.round;
const nowMs = schedule.reviewFromMs;
const asked: Proposal = { ...idea, review: { outcome: "needs-info", reason: "Var i skogen?" } };
const written = {
  title: "Äventyrsbana vid stugan",
  kind: "spend",
  areaId: "a-1",
  place: "Bakom stugan",
  spot: null,
  summary: "En bana bakom stugan.",
  description: "Rep och stockar bakom stugan.",
  picture: "playground",
  proposerName: resident.name,
} as const;
/** The same words as one hands them in, with one's name. */
const handedIn = { ...written, named: true };

onBothEngines("completing an idea", (openFresh) => {
  test("takes the new words, and the idea waits for an officer again", async () => {
    const { db } = await openFresh();
    await furnish(db);
    await store(db, asked);
    expect(await completeIdea(db, round0, idea.id, resident, handedIn, nowMs)).toEqual([]);
    const after = { ...idea, ...written, review: { outcome: "waiting" } };
    expect(await findProposal(db, idea.id)).toEqual(after);
    expect(await findProposerId(db, idea.id)).toBe(resident.id);
    const waiting = await listWaitingIdeas(db);
    expect(waiting.map(({ idea: one }) => [one.id, one.review.outcome])).toEqual([
      [idea.id, "waiting"],
    ]);
  });

  test("is for the one who sent it in, and for nobody else", async () => {
    const { db } = await openFresh();
    await furnish(db);
    await store(db, asked);
    const other = { ...resident, id: officer.id };
    expect(await completeIdea(db, round0, idea.id, other, handedIn, nowMs)).toEqual([
      { key: "changedMeanwhile" },
    ]);
    expect(await findProposal(db, idea.id)).toEqual(asked);
  });

  test.each([
    idea,
    { ...idea, review: { outcome: "rejected", reason: "Nej.", criterion: "remit" } },
    { ...asked, hiddenReason: "Personuppgifter" },
  ] as Proposal[])("refuses what nobody asked about: $review.outcome", async (stored) => {
    const { db } = await openFresh();
    await furnish(db);
    await store(db, stored);
    expect(await completeIdea(db, round0, idea.id, resident, handedIn, nowMs)).toEqual([
      { key: "alreadyReviewed" },
    ]);
    expect(await findProposal(db, idea.id)).toEqual(stored);
  });

  test("moves the place on the map within the area, and tells it as the place", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const astray = [17.11, 62.59] as const;
    await store(db, { ...asked, areaId: "a-1", spot: astray });
    const to = (spot: Proposal["spot"]) =>
      completeIdea(db, round0, idea.id, resident, { ...asked, ...handedIn, spot }, nowMs);
    expect(await to([17.12, 62.59])).toMatchObject([{ key: "spotOutsideArea" }]);
    expect((await findProposal(db, idea.id))?.spot).toEqual(astray);
    expect(await to([17.18, 62.52])).toEqual([]);
    expect((await findProposal(db, idea.id))?.spot).toEqual([17.18, 62.52]);
    const [change] = await listChanges(db, idea.id);
    expect(change?.after.split(" ")).toContain("place");
    // One that stays is no fault of theirs, though the area was drawn anew.
    await store(db, { ...asked, areaId: "a-1", spot: astray });
    expect(await to(astray)).toEqual([]);
  });

  test("takes a picture, other words about it, or none, and tells that it was changed", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const complete = async (change: PhotoChange) => {
      const now = await findProposal(db, idea.id);
      await store(db, { ...asked, photo: now?.photo ?? null });
      const same = { ...asked, proposerName: resident.name, named: true };
      expect(await completeIdea(db, round0, idea.id, resident, same, nowMs, change)).toEqual([]);
      return (await findProposal(db, idea.id))?.photo ?? null;
    };
    const photo = madePhoto("a");
    const first = await complete({ alt: "Stugan.", clean: photo });
    expect(first).toMatchObject({ alt: "Stugan.", hash: photo.hash });
    expect(await findShownFile(db, photo.hash, 480)).not.toBeNull();
    expect(await complete("same")).toEqual(first);
    expect(await complete({ alt: "Stugan i snö.", clean: null })).toEqual({
      ...first,
      alt: "Stugan i snö.",
    });
    expect(await complete("none")).toBeNull();
    expect(await findShownFile(db, photo.hash, 480)).toBeNull();
    const changes = await listChanges(db, idea.id);
    expect(changes.map(({ after }) => after)).toEqual(["photo", "photo", "photo"]);
  });

  test("is over at the millisecond when the vote opens, and needs an area of the round", async () => {
    const { db } = await openFresh();
    await furnish(db);
    await store(db, asked);
    const at = (atMs: number, changes = {}) =>
      completeIdea(db, round0, idea.id, resident, { ...handedIn, ...changes }, atMs);
    expect(await at(schedule.voteOpensAtMs)).toEqual([{ key: "ideasNotOpen" }]);
    expect(await at(nowMs, { areaId: "a-9" })).toEqual([{ key: "areaNeeded", field: "areaId" }]);
    expect(await findProposal(db, idea.id)).toEqual(asked);
    expect(await at(schedule.voteOpensAtMs - 1)).toEqual([]);
  });
});
