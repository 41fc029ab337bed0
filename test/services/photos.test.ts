import { expect, it } from "vitest";
import type { PhotoChange } from "#app/domain/photo.ts";
import { hidePhoto } from "#app/services/hide-photo.server.ts";
import { hidePost } from "#app/services/hide-post.server.ts";
import { saveProposal } from "#app/services/save-proposal.server.ts";
import type { Db } from "#db/open.server.ts";
import { findShownFile } from "#db/photos.server.ts";
import { findProposal, listProposals } from "#db/proposals.server.ts";
import { madePhoto } from "../a-picture.ts";
import { bench, idea, officer } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { actsOn, administrator, furnish, round0 } from "./desk.ts";

const { voteOpensAtMs, talkFromMs } = round0.round.schedule;
const [one, other] = [madePhoto("a"), madePhoto("b")];

/** Saves a proposal as it stands, with its photo changed. */
async function change(db: Db, id: string, photo: PhotoChange, nowMs = talkFromMs) {
  const stored = await findProposal(db, id);
  if (!stored) throw new Error(`${id} is not there.`);
  return saveProposal(db, stored, "Därför.", administrator, nowMs, photo);
}
const photoOn = async (db: Db, id: string) => (await findProposal(db, id))?.photo ?? null;
const counts = async (db: Db) =>
  Promise.all(
    (["photo", "photo_file"] as const).map(async (table) => {
      return (await db.selectFrom(table).select("width").execute()).length;
    }),
  );

onBothEngines("a proposal's photo", (openFresh) => {
  const open = async () => {
    const { db } = await openFresh();
    await furnish(db);
    return db;
  };

  it("is kept with its words and served by its hash, until another takes its place", async () => {
    const db = await open();
    expect(await change(db, bench.id, { alt: "En bänk.", clean: one })).toEqual([]);
    const shown = { kind: "shown", alt: "En bänk.", width: 640, height: 480 };
    expect(await photoOn(db, bench.id)).toMatchObject({ ...shown, hash: one.hash });
    const { proposals } = await listProposals(db, { roundId: bench.roundId });
    expect(proposals.find(({ id }) => id === bench.id)?.photo).toMatchObject({ hash: one.hash });
    expect(String(await findShownFile(db, one.hash, 480))).toBe("WebP of a");
    expect(await findShownFile(db, one.hash, 481)).toBeNull();
    // New words about the same picture keep the picture.
    const before = await photoOn(db, bench.id);
    await change(db, bench.id, { alt: "En röd bänk.", clean: null });
    expect(await photoOn(db, bench.id)).toEqual({ ...before, alt: "En röd bänk." });
    await change(db, bench.id, { alt: "En ny bänk.", clean: other });
    expect(await findShownFile(db, one.hash, 480)).toBeNull();
    expect(String(await findShownFile(db, other.hash, 640))).toBe("WebP of b");
    expect(await counts(db)).toEqual([1, 2]);
    await change(db, bench.id, "none");
    expect([await photoOn(db, bench.id), ...(await counts(db))]).toEqual([null, 0, 0]);
    // What it showed is not written in the log.
    const lines = await db.selectFrom("audit").select("line").execute();
    expect(lines.filter(({ line }) => line.includes('"photo"'))).toHaveLength(4);
    expect(lines.some(({ line }) => line.includes("röd bänk"))).toBe(false);
  });

  it("goes with the proposal, and no other goes", async () => {
    const db = await open();
    await change(db, bench.id, { alt: "Samma.", clean: one });
    await change(db, idea.id, { alt: "Samma.", clean: one });
    await db.deleteFrom("follow").execute();
    await db.deleteFrom("proposal").where("id", "=", idea.id).execute();
    expect(await counts(db)).toEqual([1, 2]);
    expect(await findShownFile(db, one.hash, 480)).not.toBeNull();
    expect(await photoOn(db, bench.id)).not.toBeNull();
  });

  it("is not put up, exchanged or taken down while people vote", async () => {
    const db = await open();
    const locked = [{ key: "lockedAtVoting", field: "photo" }];
    expect(await change(db, bench.id, { alt: "En.", clean: one }, voteOpensAtMs)).toEqual(locked);
    expect(await change(db, bench.id, { alt: "En.", clean: one }, voteOpensAtMs - 1)).toEqual([]);
    expect(await change(db, bench.id, { alt: "Två.", clean: other }, voteOpensAtMs)).toEqual(
      locked,
    );
    expect(await change(db, bench.id, { alt: "Två.", clean: null }, voteOpensAtMs)).toEqual(locked);
    expect(await change(db, bench.id, "none", voteOpensAtMs)).toEqual(locked);
    expect(await photoOn(db, bench.id)).toMatchObject({ hash: one.hash, alt: "En." });
    expect(await counts(db)).toEqual([1, 2]);
  });

  it("is hidden with a reason also while people vote, once, and nothing of it is told", async () => {
    const db = await open();
    await change(db, bench.id, { alt: "Grannens barn.", clean: one });
    const hide = () => hidePhoto(db, bench.id, "Visar ett barn.", officer, voteOpensAtMs);
    expect(await hide()).toEqual([]);
    expect(await hide()).toEqual([{ key: "changedMeanwhile" }]);
    const id = (await photoOn(db, bench.id))?.id;
    expect(await photoOn(db, bench.id)).toEqual({ kind: "hidden", id, reason: "Visar ett barn." });
    expect(await findShownFile(db, one.hash, 480)).toBeNull();
    expect((await actsOn(db, bench.id)).filter((act) => act === "hide-photo")).toHaveLength(1);
    // Another takes its place when the vote is no longer open to be swayed.
    await change(db, bench.id, { alt: "Bara bänken.", clean: other });
    expect(await photoOn(db, bench.id)).toMatchObject({ kind: "shown", hash: other.hash });
  });

  it("of a hidden proposal is not served, but one with the same picture still is", async () => {
    const db = await open();
    await change(db, idea.id, { alt: "Samma.", clean: one });
    expect(await findShownFile(db, one.hash, 480)).not.toBeNull();
    await hidePost(db, { kind: "proposal", id: idea.id }, "Hot.", officer, talkFromMs);
    expect(await findShownFile(db, one.hash, 480)).toBeNull();
    await change(db, bench.id, { alt: "Samma.", clean: one });
    expect(await findShownFile(db, one.hash, 480)).not.toBeNull();
  });

  it("has words and a picture: the database takes none without", async () => {
    const db = await open();
    await expect(change(db, bench.id, { alt: " ", clean: one })).rejects.toThrow();
    expect(await counts(db)).toEqual([0, 0]);
  });
});
