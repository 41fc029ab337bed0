import { expect, it } from "vitest";
import type { Mail } from "#app/adapters/mail.server.ts";
import type { Person } from "#app/domain/person.ts";
import { answerOffer, type OfferAnswered } from "#app/services/answer-offer.server.ts";
import { hidePost } from "#app/services/hide-post.server.ts";
import { leaveAccount } from "#app/services/leave-account.server.ts";
import { offerHelp } from "#app/services/offer-help.server.ts";
import { reportPost } from "#app/services/report-post.server.ts";
import { sendMail } from "#app/services/send-mail.server.ts";
import { withdrawOffer } from "#app/services/withdraw-offer.server.ts";
import { insertAccount } from "#db/accounts.server.ts";
import { listWritten } from "#db/authors.server.ts";
import { saveWishes } from "#db/mail-wishes.server.ts";
import { listOffers } from "#db/offers.server.ts";
import type { Db } from "#db/open.server.ts";
import { savePerson } from "#db/people.server.ts";
import { listWaitingOffers, listWaitingReports } from "#db/waiting.server.ts";
import { bench, officer, resident, round } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { openPostOffice } from "../http/a-post-office.ts";
import { meansOf } from "./deeds/deed.ts";
import { actsOn, auditLines, furnish } from "./desk.ts";

const neighbour: Person = { ...resident, id: "u-9", name: "Bo Granne" };
const nowMs = round.schedule.talkFromMs;
const times = { nowMs, realNowMs: nowMs };
const said = { text: "Jag har en spade.", shown: true, authorName: neighbour.name };

onBothEngines("offering help", (openFresh) => {
  const open = async () => {
    const { db } = await openFresh();
    await furnish(db);
    await savePerson(db, neighbour, { answersQuestions: false });
    return db;
  };
  const offer = (db: Db, what = said, atMs = nowMs, person = neighbour) =>
    offerHelp(db, { round, proposal: bench, person }, what, atMs);
  const only = async (db: Db) => (await listOffers(db, bench.id))[0]!;

  it("is one offer a person, however often it is pressed", async () => {
    const db = await open();
    expect(await Promise.all([offer(db), offer(db)])).toEqual([[], []]);
    expect(await offer(db, { ...said, text: "Annat." })).toEqual([
      { key: "alreadyOffered", field: "offer" },
    ]);
    expect(await offer(db, said, nowMs, resident)).toEqual([]);
    const kept = await listOffers(db, bench.id);
    expect(kept.map(({ authorId, text }) => [authorId, text]).sort()).toEqual([
      [resident.id, said.text],
      [neighbour.id, said.text],
    ]);
    expect(await offer(db, said, round.schedule.voteClosesAtMs)).toEqual([
      { key: "discussionClosed", field: "offer" },
    ]);
  });

  it("is erased when it is taken back, and when the account goes, with its reports", async () => {
    const db = await open();
    const report = async () =>
      reportPost(
        db,
        {
          ...{ subjectKind: "offer", subjectId: (await only(db)).id, proposalId: bench.id },
          reason: "Reklam",
        },
        neighbour,
        nowMs,
      );
    await offer(db);
    await report();
    expect(await listWaitingReports(db)).toMatchObject([{ postText: said.text }]);
    await withdrawOffer(db, bench.id, neighbour, round.schedule.voteClosesAtMs + 1);
    expect(await listOffers(db, bench.id)).toEqual([]);
    expect(await listWaitingReports(db)).toEqual([]);
    expect(await offer(db)).toEqual([]);
    await report();
    expect((await listWritten(db, neighbour.id)).offers).toMatchObject([{ text: said.text }]);
    await leaveAccount(db, neighbour, "[borta]");
    expect(await listOffers(db, bench.id)).toEqual([]);
    expect(await listWaitingReports(db)).toEqual([]);
  });

  it("is answered once, to that person alone, by mail when they want it", async () => {
    const db = await open();
    const post = await openPostOffice();
    await insertAccount(db, { personId: neighbour.id, email: "bo@norr.example", createdAtMs: 1 });
    await offer(db);
    const { id } = await only(db);
    expect(await listWaitingOffers(db)).toMatchObject([{ offer: { id } }]);
    const write = ({ to, text, title, byName, language }: OfferAnswered): Mail => ({
      ...{ to, subject: `${language} ${title}`, text: `${byName}: ${text}`, html: "<p></p>" },
      from: { name: "Norr", address: "post@norr.example" },
    });
    const answer = (text: string) => answerOffer(meansOf(db), { id, text }, officer, write, times);
    const both = await Promise.all([answer("Tack!"), answer("Nej.")]);
    expect(both.flat()).toEqual([{ key: "alreadyAnswered", field: "text" }]);
    const { reply } = await only(db);
    expect(["Tack!", "Nej."]).toContain(reply?.text);
    expect(reply?.byName).toBe(`${officer.name}, ${officer.title}`);
    expect(await sendMail(meansOf(db), post.mailer, nowMs)).toEqual([]);
    expect(post.letters.map(({ envelope }) => envelope)).toEqual([["bo@norr.example"]]);
    expect(post.letters[0]?.letter.text).toContain(reply?.text);
    expect(await actsOn(db, id)).toEqual(["answer-offer"]);
    expect(await listWaitingOffers(db)).toEqual([]);
  });

  it("is not mailed to one who wants no mail, and not answered when hidden or gone", async () => {
    const db = await open();
    await insertAccount(db, { personId: neighbour.id, email: "bo@norr.example", createdAtMs: 1 });
    const no = { language: "sv", own: false, phases: false, digest: false } as const;
    await saveWishes(db, neighbour.id, no, nowMs);
    await offer(db);
    const { id } = await only(db);
    const asked: string[] = [];
    const write = ({ to }: OfferAnswered) => {
      asked.push(to);
      return null;
    };
    const answer = (about: string) =>
      answerOffer(meansOf(db), { id: about, text: "Tack!" }, officer, write, times);
    expect(await answer(id)).toEqual([]);
    expect(asked).toEqual([]);
    await withdrawOffer(db, bench.id, neighbour, nowMs);
    await offer(db);
    const again = await only(db);
    const hide = { kind: "offer", id: again.id } as const;
    expect(await hidePost(db, hide, "Reklam", officer, nowMs)).toEqual([]);
    expect((await only(db)).hiddenReason).toBe("Reklam");
    const gone = [{ key: "changedMeanwhile", field: "text" }];
    expect(await answer(again.id)).toEqual(gone);
    expect(await answer("none")).toEqual(gone);
    expect(await auditLines(db)).toBe(2);
  });
});
