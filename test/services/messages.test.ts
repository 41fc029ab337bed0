import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, onTestFinished } from "vitest";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { readStopToken } from "#app/ballot-box/stop-token.server.ts";
import type { Delivery } from "#app/domain/delivery.ts";
import type { MailLanguage } from "#app/domain/messages.ts";
import type { Person } from "#app/domain/person.ts";
import { newsWriter } from "#app/http/news-writer.server.ts";
import { answerQuestion } from "#app/services/answer-question.server.ts";
import { beginIdea } from "#app/services/begin-idea.server.ts";
import { followProposal } from "#app/services/follow-proposal.server.ts";
import { keepWishes } from "#app/services/keep-wishes.server.ts";
import { leaveAccount } from "#app/services/leave-account.server.ts";
import { postNews } from "#app/services/post-news.server.ts";
import { recordDecision } from "#app/services/record-decision.server.ts";
import { reviewIdea } from "#app/services/review-idea.server.ts";
import { sendMail } from "#app/services/send-mail.server.ts";
import { stopMail } from "#app/services/stop-mail.server.ts";
import { submitIdea } from "#app/services/submit-idea.server.ts";
import { insertAccount } from "#db/accounts.server.ts";
import { insertDelivery } from "#db/deliveries.server.ts";
import { saveQuestion } from "#db/discussion.server.ts";
import { insertFollow } from "#db/follows.server.ts";
import { saveMunicipality } from "#db/municipality.server.ts";
import { type Db, openDatabase } from "#db/open.server.ts";
import { savePerson } from "#db/people.server.ts";
import { bench, officer, resident, idea as sample, startMs } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { openPostOffice } from "../http/a-post-office.ts";
import { furnish, member, round0 } from "./desk.ts";

const folder = mkdtempSync(join(tmpdir(), "radslag-messages-"));
afterAll(() => rmSync(folder, { recursive: true }));
const keys = openKeys(folder);
const origin = "https://norr.example";
const DAY_MS = 24 * 60 * 60_000;
const HOUR_MS = 60 * 60_000;
/** Ideas are coming in. */
const ideasMs = startMs + 10 * DAY_MS;
const neighbour: Person = { ...resident, id: "u-9", name: "Bo Granne" };
const { areaId, kind, title, summary, description, place, picture } = sample;
const written = { areaId, kind, title, summary, description, place, picture };
const stopOf = (link = "") => readStopToken(keys.installation(), link.split("/").at(-1) ?? "");

async function open(openFresh: () => Promise<{ db: Db; url: string }>) {
  const { db, url } = await openFresh();
  await furnish(db);
  await savePerson(db, neighbour, { answersQuestions: false });
  const mailFrom = { name: "Norr", address: "post@norr.example" };
  const norr = { id: "norr", name: "Norr", population: 1, colour: "#123456", arms: null };
  await saveMunicipality(db, { ...norr, mailFrom, dataOfficer: null });
  for (const { id } of [resident, neighbour]) {
    await insertAccount(db, { personId: id, email: `${id}@norr.example`, createdAtMs: 1 });
  }
  const post = await openPostOffice();
  /** Lets the timetable work at an instant; tells who got which letter. */
  const pass = async (nowMs: number, at: readonly Db[] = [db]) => {
    const before = post.letters.length;
    const write = newsWriter(origin, () => nowMs);
    const works = at.map((db) => postNews({ db, keys }, write, { nowMs, realNowMs: nowMs }));
    await Promise.all(works);
    while ((await db.selectFrom("outbox").select("id").execute()).length > 0) {
      expect(await sendMail({ db, keys }, post.mailer, nowMs)).toEqual([]);
    }
    return post.letters
      .slice(before)
      .map(({ envelope, letter }) => `${envelope.join()}: ${letter.subject}`)
      .sort();
  };
  const sendIdea = async (person: Person, language: MailLanguage, nowMs: number) => {
    const by = { person, language };
    const text = { ...written, spot: null, proposerName: person.name };
    const begun = await beginIdea({ db, keys }, round0, person, written, nowMs);
    if ("problems" in begun) throw new Error("the idea was not begun");
    const draft = { id: begun.id, revision: 1 };
    expect(await submitIdea(db, round0, by, draft, text, nowMs)).toEqual([]);
    return begun.id;
  };
  return { db, url, post, pass, sendIdea };
}

const review = { outcome: "needs-info", reason: "Var i skogen?" } as const;
const judged = { review, number: null, money: null, assessment: null };

onBothEngines("mails about what has happened", (openFresh, engine) => {
  it("tell of one's own idea and its answer once, though three timetables work at once", async () => {
    const { db, url, post, pass, sendIdea } = await open(openFresh);
    // In one process SQLite's connections would wait for each other: there they share one.
    const another = async () => {
      if (engine === "sqlite") return db;
      const opened = await openDatabase(url);
      onTestFinished(opened.close);
      return opened.db;
    };
    const all = [db, await another(), await another()];
    const id = await sendIdea(resident, "en", ideasMs);
    expect(await pass(ideasMs + 1, all)).toEqual(["u-1@norr.example: We have received your idea"]);
    expect(await reviewIdea(db, id, judged, officer, ideasMs + 2)).toEqual([]);
    expect(await pass(ideasMs + 3, all)).toEqual([
      "u-1@norr.example: Answer to the idea Äventyrsbana",
    ]);
    const { text, html } = post.letters.at(-1)?.letter ?? {};
    expect(text).toContain("Reason: Var i skogen?");
    expect(text).toContain(`${origin}/en/omgang/norr-2026/ideer/${id}`);
    expect(html).toContain(`${origin}/en/sluta-mejla/`);
    expect(await pass(ideasMs + DAY_MS, all)).toEqual([]);
  });

  it("tell followers how the work goes, that it is late and why, and nobody else", async () => {
    const { db, post, pass } = await open(openFresh);
    const atMs = round0.round.schedule.decisionPlannedAtMs + 10 * DAY_MS;
    const planned: Delivery = {
      ...{ id: "s-1", proposalId: bench.id, stage: "planned", on: "2026-07-01", picture: null },
      ...{ note: "Beställt.", readyOn: "2026-07-08", delayReason: "", costKronor: null },
      ...{ recordedAtMs: atMs - 5 * DAY_MS, corrects: null },
    };
    await insertDelivery(db, planned);
    const late = { readyOn: "2026-08-31", delayReason: "Virket kom sent.", recordedAtMs: atMs };
    await insertDelivery(db, { ...planned, ...late, id: "s-2" });
    expect(await pass(atMs + 1)).toEqual([]);
    await insertFollow(db, { personId: resident.id, proposalId: bench.id, sinceMs: ideasMs });
    const [mail, ...more] = await pass(atMs + 2);
    expect(more).toEqual([]);
    expect(mail).toMatch(/^u-1@norr.example: Så går det med .+: Planeras$/);
    const text = post.letters.at(-1)?.letter.text;
    expect(text).toContain("Det är försenat.");
    expect(text).toContain("Skäl: Virket kom sent.");
    expect(text).toContain("#sa-gar-det");
    expect(await pass(atMs + 3)).toEqual([]);
  });

  it("carry what stops them in one press, also for a mail program (RFC 8058)", async () => {
    const { db, post, pass, sendIdea } = await open(openFresh);
    await sendIdea(resident, "sv", ideasMs);
    await pass(ideasMs + 1);
    const { headers = [], text = "" } = post.letters[0]?.letter ?? {};
    const header = (key: string) => headers.find((one) => one.key === key)?.value;
    const link = /^<(https:\/\/norr\.example\/sluta-mejla\/[\w-]+)>$/.exec(
      header("list-unsubscribe") ?? "",
    )?.[1];
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(text).toContain(link);
    const stop = stopOf(link);
    expect(stop).toEqual({ personId: "u-1", list: "own" });
    if (!stop) throw new Error("the link stops nothing");
    expect(stopOf(`${link?.slice(0, -2)}AA`)).toBeNull();
    await stopMail(db, stop, false);
    await sendIdea(resident, "sv", ideasMs + 2);
    expect(await pass(ideasMs + 3)).toEqual([]);
  });

  it("go to those who follow, about what comes after, until they stop", async () => {
    const { db, pass, sendIdea } = await open(openFresh);
    const id = await sendIdea(resident, "sv", ideasMs);
    await pass(ideasMs + 1);
    const follow = (wanted: boolean, atMs: number) =>
      followProposal(db, id, neighbour, { wanted, language: "sv" }, atMs);
    await reviewIdea(db, id, judged, officer, ideasMs + 10);
    await follow(true, ideasMs + 11);
    await follow(true, ideasMs + 12);
    const first = "Svar på idén Äventyrsbana";
    expect(await pass(ideasMs + 13)).toEqual([`u-1@norr.example: ${first}`]);
    const rejected = { ...review, outcome: "already-planned" } as const;
    await reviewIdea(db, id, { ...judged, review: rejected }, officer, ideasMs + 20);
    expect(await pass(ideasMs + 21)).toEqual([
      `u-1@norr.example: ${first}`,
      `u-9@norr.example: ${first}`,
    ]);
    await followProposal(db, "p-1", neighbour, { wanted: true, language: "sv" }, ideasMs);
    await follow(false, ideasMs + 22);
    const decideMs = startMs + 103 * DAY_MS;
    const decided = { paragraph: "§ 9", decidedOn: "2026-06-12", deviationClass: null };
    const text = { ...decided, verdict: "follow", reason: "" } as const;
    expect(await recordDecision(db, "r-1", ["p-1"], text, member, decideMs)).toEqual([]);
    expect(await pass(decideMs + 1)).toEqual(["u-9@norr.example: Beslut om N1 Bänkar vid ån"]);
  });

  it("tell the one who asked, and nobody else, that a question is answered", async () => {
    const { db, pass } = await open(openFresh);
    const question = { id: "q-1", proposalId: "p-1", addressee: officer, text: "När?" };
    const asked = { authorId: neighbour.id, authorName: "Bo", askedAtMs: ideasMs };
    await saveQuestion(db, { ...question, ...asked, answer: null, hiddenReason: null });
    expect(await answerQuestion(db, "q-1", "I maj.", officer, ideasMs + 1)).toEqual([]);
    expect(await pass(ideasMs + 2)).toEqual([
      "u-9@norr.example: Svar på en fråga om N1 Bänkar vid ån",
    ]);
  });

  it("tell of phases, and that one soon ends, only whom has asked since before", async () => {
    const { db, post, pass } = await open(openFresh);
    const { voteOpensAtMs, voteClosesAtMs } = round0.round.schedule;
    const wishes = { language: "sv", own: true, phases: true, digest: false } as const;
    await keepWishes(db, neighbour, wishes, voteOpensAtMs - 1);
    await keepWishes(db, neighbour, wishes, voteOpensAtMs + 5);
    await keepWishes(db, resident, wishes, voteOpensAtMs + 1);
    expect(await pass(voteOpensAtMs - 1)).toEqual([]);
    expect(await pass(voteOpensAtMs + HOUR_MS)).toEqual([
      "u-9@norr.example: Nu börjar: Omröstning",
    ]);
    const soonMs = voteClosesAtMs - 2 * DAY_MS;
    expect(await pass(soonMs - 1)).toEqual([]);
    const soon = await pass(soonMs);
    expect(soon.map((line) => line.slice(0, 38))).toEqual([
      "u-1@norr.example: Rösta senast tisdag ",
      "u-9@norr.example: Rösta senast tisdag ",
    ]);
    expect(post.letters.at(-1)?.letter.text).toContain("Vi vet inte om du har röstat.");
    expect(await pass(soonMs + HOUR_MS)).toEqual([]);
  });

  it("gather a week for those who asked, and are silent when nothing has happened", async () => {
    const { db, post, pass, sendIdea } = await open(openFresh);
    const digest = { language: "sv", own: false, phases: false, digest: true } as const;
    await keepWishes(db, neighbour, digest, ideasMs);
    await sendIdea(resident, "sv", ideasMs + 1);
    const monday = Date.parse("2026-03-16T07:00:00Z");
    const letters = async (nowMs: number) =>
      (await pass(nowMs)).filter((line) => line.startsWith("u-9"));
    expect(await letters(monday - 1)).toEqual([]);
    const told = ["u-9@norr.example: Veckans nytt i medborgarbudgeten"];
    expect(await letters(monday)).toEqual(told);
    expect(post.letters.at(-1)?.letter.text).toContain("Ny idé: Äventyrsbana");
    expect(await letters(monday + HOUR_MS)).toEqual([]);
    expect(await letters(monday + 7 * DAY_MS)).toEqual([]);
  });

  it("are not sent about what is hidden, old or left behind", async () => {
    const { db, pass, sendIdea } = await open(openFresh);
    const hidden = await sendIdea(resident, "sv", ideasMs);
    await db
      .updateTable("proposal")
      .set({ hidden_reason: "Hot" })
      .where("id", "=", hidden)
      .execute();
    expect(await pass(ideasMs + 1)).toEqual([]);
    await sendIdea(resident, "sv", ideasMs + 2);
    expect(await pass(ideasMs + 4 * DAY_MS)).toEqual([]);
    await sendIdea(neighbour, "sv", ideasMs + 4 * DAY_MS);
    await leaveAccount(db, neighbour, "[borttaget konto]");
    expect(await pass(ideasMs + 4 * DAY_MS + 1)).toEqual([]);
    for (const table of ["follow", "mail_wish", "mail_told"] as const) {
      const left = await db
        .selectFrom(table)
        .select("person_id")
        .where("person_id", "=", neighbour.id)
        .execute();
      expect(left).toEqual([]);
    }
  });
});
