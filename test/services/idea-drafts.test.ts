import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDraftPhoto } from "#app/ballot-box/draft-photo.server.ts";
import { openIdeaDraft } from "#app/ballot-box/idea-draft.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { openText } from "#app/ballot-box/sealed-text.server.ts";
import { lineOfPhoto } from "#app/domain/draft-photo.ts";
import { ideaDraftsErasedAtMs } from "#app/domain/erasing.ts";
import type { DraftText } from "#app/domain/idea-draft.ts";
import { limits } from "#app/domain/limits.ts";
import type { Person } from "#app/domain/person.ts";
import type { CleanPhoto } from "#app/domain/photo.ts";
import type { IdeaText } from "#app/domain/proposal.ts";
import { eraseDue } from "#app/jobs.server.ts";
import { askCoAuthor } from "#app/services/ask-co-author.server.ts";
import { beginIdea } from "#app/services/begin-idea.server.ts";
import { completeIdea } from "#app/services/complete-idea.server.ts";
import { joinIdea } from "#app/services/join-idea.server.ts";
import { leaveAccount } from "#app/services/leave-account.server.ts";
import { leaveIdea } from "#app/services/leave-idea.server.ts";
import { reviewIdea } from "#app/services/review-idea.server.ts";
import { submitIdea } from "#app/services/submit-idea.server.ts";
import { writeIdea } from "#app/services/write-idea.server.ts";
import { listWritten } from "#db/authors.server.ts";
import { findDraftPhoto } from "#db/draft-photos.server.ts";
import { listFollowed } from "#db/follows.server.ts";
import { findIdeaDraft, listDraftAuthors, listIdeaDraftsOf } from "#db/idea-drafts.server.ts";
import type { Db } from "#db/open.server.ts";
import { savePerson } from "#db/people.server.ts";
import { findShownFile } from "#db/photos.server.ts";
import { listChanges } from "#db/proposal-changes.server.ts";
import { findProposal, findProposerId, listProposalsBy } from "#db/proposals.server.ts";
import { madePhoto } from "../a-picture.ts";
import { officer, resident } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { auditLines, furnish, round0 } from "./desk.ts";

const folder = mkdtempSync(join(tmpdir(), "radslag-idea-drafts-"));
afterAll(() => rmSync(folder, { recursive: true }));
const keys = openKeys(folder);
const { schedule } = round0.round;
const nowMs = schedule.ideasFromMs;
const friend: Person = { ...resident, id: "u-9", name: "Noor Haddad" };
const stranger: Person = { ...resident, id: "u-8", name: "Bo Granne" };
const words: DraftText = {
  ...{ title: "Lyktor på stigen", kind: "spend", areaId: "a-1", place: "Stigen", spot: "" },
  ...{ summary: "Åtta lyktor.", description: "Det är mörkt.", picture: "lighting" },
  ...{ photo: "", photoAlt: "" },
};
const { photo: _, photoAlt: __, ...told } = words;
const idea: IdeaText & { proposerName: string; coAuthors: string[] } = {
  ...{ ...told, kind: "spend", picture: "lighting", spot: null },
  ...{ proposerName: resident.name, coAuthors: [friend.name] },
};
const by = { person: resident, language: "sv" } as const;

async function open(openFresh: () => Promise<{ db: Db }>) {
  const { db } = await openFresh();
  await furnish(db);
  for (const person of [friend, stranger])
    await savePerson(db, person, { answersQuestions: false });
  const begun = await beginIdea({ db, keys }, round0, resident, words, nowMs);
  if ("problems" in begun) throw new Error("the idea was not begun");
  const { id } = begun;
  const link = async () => {
    expect(await askCoAuthor({ db, keys }, id, resident, true)).toEqual([]);
    const sealed = (await findIdeaDraft(db, id, resident.id))?.linkSealed ?? "";
    return openText(keys.installation(), `co-author\0${id}`, sealed) ?? "";
  };
  const join = async () => {
    expect(await joinIdea(db, await link(), friend, nowMs)).toMatchObject({ id });
  };
  const write = (person: Person, text: Partial<DraftText>, seenRevision: number) =>
    writeIdea({ db, keys }, id, person, { text, seenRevision }, nowMs + 1);
  const send = (person: Person, revision: number, atMs = nowMs) =>
    submitIdea(db, round0, { ...by, person }, { id, revision }, idea, atMs);
  const read = async () => {
    const stored = await findIdeaDraft(db, id, resident.id);
    return stored && openIdeaDraft(keys.installation(), id, stored.sealed);
  };
  return { db, id, link, join, write, send, read };
}

onBothEngines("an idea that is being written", (openFresh) => {
  test("lies sealed: the database tells nothing of it, and the log nothing at all", async () => {
    const { db, id, write } = await open(openFresh);
    const before = await auditLines(db);
    await write(resident, { title: "Hemlig lykta" }, 1);
    const rows = JSON.stringify(await db.selectFrom("idea_draft").selectAll().execute());
    expect(rows).not.toMatch(/Hemlig|lykt|Stigen|mörkt/);
    expect(await auditLines(db)).toBe(before);
    const sealed = (await findIdeaDraft(db, id, resident.id))!.sealed;
    expect(openIdeaDraft(keys.installation(), id, sealed).text.title).toBe("Hemlig lykta");
    expect(() => openIdeaDraft(keys.pepper(), id, sealed)).toThrow("cannot be opened");
    expect(() => openIdeaDraft(keys.installation(), "another", sealed)).toThrow();
  });

  test("is there for those who write it, and for nobody else", async () => {
    const { db, id, write, send } = await open(openFresh);
    for (const person of [stranger, officer]) {
      expect(await findIdeaDraft(db, id, person.id)).toBeNull();
      expect(await write(person, { title: "Kapad" }, 1)).toEqual({ gone: true });
      expect(await send(person, 1)).toEqual([{ key: "draftGone" }]);
      expect(await leaveIdea(db, id, person, resident.id)).toEqual([{ key: "draftGone" }]);
      expect(await askCoAuthor({ db, keys }, id, person, true)).toEqual([{ key: "draftGone" }]);
    }
    expect(await listIdeaDraftsOf(db, resident.id)).toHaveLength(1);
    expect(await listIdeaDraftsOf(db, stranger.id)).toEqual([]);
  });

  test("keeps what both write at once, and never writes over what one has not seen", async () => {
    const { join, write, read } = await open(openFresh);
    await join();
    const [own, other] = await Promise.all([
      write(resident, { title: "Nya lyktor" }, 1),
      write(friend, { place: "Vid skolan" }, 1),
    ]);
    expect([own, other].every((done) => "draft" in done && !("clash" in done))).toBe(true);
    expect((await read())?.text).toMatchObject({ title: "Nya lyktor", place: "Vid skolan" });
    const clash = await write(friend, { title: "Fler lyktor" }, 1);
    expect(clash).toMatchObject({ clash: ["title"], draft: { text: { title: "Nya lyktor" } } });
    expect((await read())?.text.title).toBe("Nya lyktor");
    await write(friend, { title: "Fler lyktor" }, (await read())!.revision);
    expect((await read())?.text.title).toBe("Fler lyktor");
  });

  test("is begun only while ideas are asked for, and not without end", async () => {
    const { db } = await open(openFresh);
    const begin = (atMs: number) => beginIdea({ db, keys }, round0, resident, words, atMs);
    const shut = { problems: [{ key: "ideasNotOpen" }] };
    expect(await begin(schedule.ideasFromMs - 1)).toEqual(shut);
    expect(await begin(schedule.reviewFromMs)).toEqual(shut);
    const limit = limits.draftsPerRound;
    for (let made = 1; made < limit; made += 1) expect(await begin(nowMs)).toHaveProperty("id");
    expect(await begin(nowMs)).toEqual({ problems: [{ key: "tooManyDrafts", values: { limit } }] });
  });
});

onBothEngines("the picture of an idea that is being written", (openFresh) => {
  const [one, other] = [madePhoto("a"), madePhoto("b")];
  const lines = { one: lineOfPhoto(one), other: lineOfPhoto(other) };
  const start = async () => {
    const made = await open(openFresh);
    const { db, id } = made;
    const put = (
      photo: CleanPhoto | null,
      photoAlt: string,
      seenRevision: number,
      who = resident,
    ) => {
      const text = { photo: photo ? lineOfPhoto(photo) : "", photoAlt };
      return writeIdea({ db, keys }, id, who, { text, photo, seenRevision }, nowMs + 1);
    };
    const seen = async (who: Person) => {
      const sealed = await findDraftPhoto(db, id, who.id);
      return sealed && openDraftPhoto(keys.installation(), id, sealed);
    };
    const rows = () => db.selectFrom("idea_draft_photo").selectAll().execute();
    return { ...made, put, seen, rows };
  };

  test("lies sealed with it, whole, for those who write it alone", async () => {
    const { put, seen, rows, join } = await start();
    expect(await put(one, "", 1)).toMatchObject({ draft: { text: { photo: lines.one } } });
    const [row] = await rows();
    const bytes = Buffer.from(row?.sealed ?? "", "base64");
    expect(bytes.includes("WebP")).toBe(false);
    expect(() => openDraftPhoto(keys.installation(), "another", row?.sealed ?? "")).toThrow(
      "another",
    );
    expect(await seen(resident)).toEqual(one);
    expect([await seen(friend), await seen(officer)]).toEqual([null, null]);
    await join();
    expect(await seen(friend)).toEqual(one);
  });

  test("is not written over by one who has not seen it, and goes when it is taken away", async () => {
    const { put, seen, rows, join, read } = await start();
    await join();
    await put(one, "En lykta.", 1);
    expect(await put(other, "Två lyktor.", 1, friend)).toMatchObject({
      clash: ["photo", "photoAlt"],
    });
    expect(await put(null, "", 1, friend)).toMatchObject({ clash: ["photo", "photoAlt"] });
    expect(await seen(friend)).toEqual(one);
    await put(other, "Två lyktor.", 2, friend);
    expect(await seen(resident)).toEqual(other);
    expect(await rows()).toHaveLength(1);
    await put(null, "", 3);
    expect([await rows(), (await read())?.text.photo]).toEqual([[], ""]);
  });

  test("goes with the draft: left by its owner, or erased when its time is over", async () => {
    const { db, id, put, rows } = await start();
    await put(one, "En lykta.", 1);
    await leaveIdea(db, id, resident, resident.id);
    expect(await rows()).toEqual([]);
    const again = await start();
    await again.put(one, "En lykta.", 1);
    await eraseDue(again.db, ideaDraftsErasedAtMs(schedule));
    expect(await again.rows()).toEqual([]);
  });

  test("stands with the idea when it is sent, byte for byte, and is no longer in a draft", async () => {
    const { db, id, put, rows } = await start();
    await put(one, "En lykta.", 1);
    expect(await findShownFile(db, one.hash, 480)).toBeNull();
    const own = { alt: "En lykta.", clean: one };
    const late = await submitIdea(db, round0, by, { id, revision: 1 }, idea, nowMs, own);
    expect(late).toEqual([{ key: "writtenMeanwhile" }]);
    expect(await findShownFile(db, one.hash, 480)).toBeNull();
    const send = () => submitIdea(db, round0, by, { id, revision: 2 }, idea, nowMs, own);
    expect(await Promise.all([send(), send()])).toEqual([[], []]);
    expect((await findProposal(db, id))?.photo).toMatchObject({ alt: "En lykta.", hash: one.hash });
    expect(String(await findShownFile(db, one.hash, 640))).toBe("WebP of a");
    expect(await rows()).toEqual([]);
    expect(await db.selectFrom("photo").select("id").execute()).toHaveLength(1);
    const told = { address: `/bilder/${one.hash}-640.webp`, alt: "En lykta." };
    const written = await listWritten(db, resident.id);
    expect(written.proposals.find((mine) => mine.id === id)?.ownPicture).toMatchObject(told);
  });
});

onBothEngines("writing an idea together", (openFresh) => {
  test("goes by a link of the owner's, which can be put out of use", async () => {
    const { db, id, link } = await open(openFresh);
    const token = await link();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await link()).toBe(token);
    const rows = JSON.stringify(await db.selectFrom("idea_draft").selectAll().execute());
    expect(rows).not.toContain(token);
    expect(await joinIdea(db, `${token.slice(0, -2)}xx`, friend, nowMs)).toEqual({
      problems: [{ key: "draftGone" }],
    });
    expect(await joinIdea(db, token, friend, nowMs)).toMatchObject({ id });
    expect(await joinIdea(db, token, friend, nowMs)).toMatchObject({ id });
    expect(await joinIdea(db, token, resident, nowMs)).toMatchObject({ id });
    expect((await listDraftAuthors(db, id)).map(({ name }) => name)).toEqual([
      resident.name,
      friend.name,
    ]);
    expect(await askCoAuthor({ db, keys }, id, friend, false)).toEqual([{ key: "draftGone" }]);
    expect(await askCoAuthor({ db, keys }, id, resident, false)).toEqual([]);
    expect(await joinIdea(db, token, stranger, nowMs)).toHaveProperty("problems");
    expect(await listIdeaDraftsOf(db, friend.id)).toHaveLength(1);
  });

  test("ends when one leaves, or is taken off; with its owner it ends for all", async () => {
    const { db, id, join, write } = await open(openFresh);
    await join();
    expect(await leaveIdea(db, id, friend, resident.id)).toEqual([{ key: "draftGone" }]);
    expect(await leaveIdea(db, id, friend, friend.id)).toEqual([]);
    expect(await write(friend, { title: "Kvar" }, 1)).toEqual({ gone: true });
    await join();
    expect(await leaveIdea(db, id, resident, friend.id)).toEqual([]);
    expect(await findIdeaDraft(db, id, friend.id)).toBeNull();
    await join();
    expect(await leaveIdea(db, id, resident, resident.id)).toEqual([]);
    expect(await listIdeaDraftsOf(db, friend.id)).toEqual([]);
  });

  test("makes at most five authors", async () => {
    const { db, link } = await open(openFresh);
    const token = await link();
    const answers = [];
    for (const at of [1, 2, 3, 4, 5]) {
      const person = { ...resident, id: `u-1${at}` };
      await savePerson(db, person, { answersQuestions: false });
      answers.push("id" in (await joinIdea(db, token, person, nowMs + at)));
    }
    expect(answers).toEqual([true, true, true, true, false]);
  });

  test("ends in one idea, sent by its owner as it was read, that both follow and may complete", async () => {
    const { db, id, join, write, send } = await open(openFresh);
    await join();
    expect(await send(friend, 1)).toEqual([{ key: "onlyOwnerSends" }]);
    await write(friend, { place: "Vid skolan" }, 1);
    expect(await send(resident, 1)).toEqual([{ key: "writtenMeanwhile" }]);
    expect(await Promise.all([send(resident, 2), send(resident, 2)])).toEqual([[], []]);
    expect(await send(resident, 2)).toEqual([]);
    expect(await listProposalsBy(db, resident.id)).toHaveLength(2);
    expect(await findProposal(db, id)).toMatchObject({ ...idea, review: { outcome: "waiting" } });
    expect(await findProposerId(db, id)).toBe(resident.id);
    for (const { id: who } of [resident, friend]) {
      expect((await listFollowed(db, who)).map((one) => one.id)).toEqual([id]);
      expect(await listIdeaDraftsOf(db, who)).toEqual([]);
    }
    expect((await listProposalsBy(db, friend.id)).map((one) => one.id)).toEqual([id]);
    expect((await listWritten(db, friend.id)).writtenWithOthers).toMatchObject([{ id }]);
    const review = { outcome: "needs-info", reason: "Vilken stig?" } as const;
    const judged = { review, number: null, money: null, assessment: null };
    expect(await reviewIdea(db, id, judged, officer, nowMs + 1)).toEqual([]);
    const completed = { ...idea, place: "Ekorrstigen", named: false };
    const { coAuthors: _, ...written } = completed;
    const complete = (person: Person) =>
      completeIdea(db, round0, id, person, { ...written, proposerName: "Invånare" }, nowMs + 2);
    expect(await complete(stranger)).toEqual([{ key: "changedMeanwhile" }]);
    expect(await complete(friend)).toEqual([]);
    const after = await findProposal(db, id);
    expect(after).toMatchObject({ place: "Ekorrstigen", proposerName: resident.name });
    expect(after?.coAuthors).toBeUndefined();
    expect(await listChanges(db, id)).toMatchObject([
      { field: "completed", after: "place", reason: "Vilken stig?" },
    ]);
  });

  test("takes the place on the map along, where it lies in the idea's area", async () => {
    const { db, id } = await open(openFresh);
    const send = (spot: IdeaText["spot"]) =>
      submitIdea(db, round0, by, { id, revision: 1 }, { ...idea, spot }, nowMs);
    expect(await send([17.11, 62.59])).toMatchObject([{ key: "spotOutsideArea", field: "spot" }]);
    expect(await findProposal(db, id)).toBeNull();
    expect(await send([17.18, 62.52])).toEqual([]);
    expect(await findProposal(db, id)).toMatchObject({ spot: [17.18, 62.52] });
  });

  test("keeps no name of one whose account is gone", async () => {
    const { db, id, join, send } = await open(openFresh);
    await join();
    await send(resident, 1);
    await leaveAccount(db, friend, "[borta]");
    expect((await findProposal(db, id))?.coAuthors).toEqual(["[borta]"]);
  });
});

onBothEngines("drafts of ideas when their time is over", (openFresh) => {
  test("cannot be sent, can still be written and read, and are erased a fortnight later", async () => {
    const { db, id, write, send, read } = await open(openFresh);
    expect(await send(resident, 1, schedule.reviewFromMs)).toEqual([{ key: "ideasNotOpen" }]);
    await write(resident, { description: "Skrivet i sista stund." }, 1);
    expect((await read())?.text.description).toBe("Skrivet i sista stund.");
    const erasedAtMs = ideaDraftsErasedAtMs(schedule);
    expect(erasedAtMs - schedule.reviewFromMs).toBe(14 * 24 * 60 * 60_000);
    await eraseDue(db, erasedAtMs - 1);
    expect(await findIdeaDraft(db, id, resident.id)).not.toBeNull();
    await eraseDue(db, erasedAtMs);
    expect(await db.selectFrom("idea_draft").select("id").execute()).toEqual([]);
    expect(await db.selectFrom("idea_draft_author").select("draft_id").execute()).toEqual([]);
  });

  test("go with the account of their owner", async () => {
    const { db, id, join } = await open(openFresh);
    await join();
    await leaveAccount(db, resident, "[borta]");
    expect(await findIdeaDraft(db, id, friend.id)).toBeNull();
  });
});
