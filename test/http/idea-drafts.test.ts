import { expect, test } from "vitest";
import { ideaDraftsErasedAtMs } from "#app/domain/erasing.ts";
import { eraseDue } from "#app/jobs.server.ts";
import { mainAreas } from "#db/demo/areas.ts";
import { demoClockStarts } from "#db/demo/index.ts";
import { mainRound } from "#db/demo/rounds.ts";
import { saveRound } from "#db/rounds.server.ts";
import { type Answer, Browser, wordsOf } from "./a-browser.ts";
import { type Running, startDemoForTest } from "./a-server.ts";

const round = "/omgang/alvhamn-2026";
const draft = `${round}/lamna-forslag/utkast-belysning`;
const story = {
  ...{ areaId: "a-bd", place: "Vid skolan", summary: "Tre bord för pingis." },
  description: "Alla kan spela, hela dagen.",
};
const revisionIn = ({ text }: Answer) => /name="revision" value="(\d+)"/.exec(text)?.[1] ?? "";

async function open() {
  const running = await startDemoForTest("discuss");
  const of = (person: string) => Browser.of(running.origin, person);
  return { running, amina: await of("demo-amina"), noor: await of("demo-noor"), of };
}

/** Moves the end of the time for ideas to just before now. */
async function closeIdeas({ db }: Running): Promise<void> {
  const reviewFromMs = demoClockStarts.discuss - 1000;
  const schedule = { ...mainRound.schedule, decidedAtMs: null, reviewFromMs };
  await saveRound(db, { round: { ...mainRound, schedule }, areas: mainAreas });
}

test("an idea is written in steps without scripts, and sent twice it is one", async () => {
  const { running, of } = await open();
  const karin = await of("demo-karin");
  const title = "Pingisbord vid kanalen";
  const begun = await karin.post(`${round}/lamna-forslag`, { title, kind: "spend" });
  expect(begun.status).toBe(303);
  const text = begun.location ?? "";
  expect(text).toMatch(/\/lamna-forslag\/[\w-]{36}\/text\?liknar=inget$/);
  const home = text.replace(/\/text.*/, "");
  expect(wordsOf(await karin.get(text))).toContain("Vi hittade inget som liknar din idé.");
  const unfilled = await karin.post(`${home}/text`, { ...story, place: "", revision: "1" });
  expect(unfilled.status).toBe(422);
  expect(wordsOf(unfilled)).toContain("Var i området? Fyll i det här.");
  expect(wordsOf(await karin.get(`${home}/granska`))).toContain("Plats Inget skrivet än");
  const revision = revisionIn(await karin.get(`${home}/text`));
  const told = await karin.post(`${home}/text`, { ...story, revision });
  expect([told.status, told.location]).toEqual([303, `${home}/bild`]);
  const pictured = { picture: "sport", showName: "on", revision: "9" };
  expect((await karin.post(`${home}/bild`, pictured)).location).toBe(`${home}/granska`);
  const review = await karin.get(`${home}/granska`);
  expect(wordsOf(review)).toContain("Namn vid idén Karin Lindqvist");
  const sent = { intent: "send", revision: revisionIn(review) };
  const answers = await Promise.all([1, 2, 3].map(() => karin.post(`${home}/granska`, sent)));
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  const id = home.split("/").at(-1);
  for (const { location } of answers) expect(location).toContain(`${round}/ideer/${id}`);
  const stored = running.db.selectFrom("proposal").select("id").where("title", "=", title);
  expect(await stored.execute()).toEqual([{ id }]);
  // The back button leads to a draft that has become an idea.
  const back = await karin.get(`${home}/text`);
  expect([back.status, back.location]).toEqual([302, `${round}/ideer/${id}`]);
});

test("what is alike can be followed instead, or passed by", async () => {
  const { amina } = await open();
  const page = await amina.get(`${draft}/liknar`);
  expect(wordsOf(page)).toContain("Belysning på gångvägen till Norra skolan");
  const id = /value="follow:([\w-]+)"/.exec(page.text)?.[1];
  const followed = await amina.post(`${draft}/liknar`, { intent: `follow:${id}` });
  expect(followed.status).toBe(303);
  expect(wordsOf(await amina.get(followed.location ?? ""))).toContain("Sluta följa");
  expect((await amina.post(`${draft}/liknar`, { intent: "follow:p-u1" })).status).toBe(404);
  expect((await amina.post(`${draft}/liknar`, { intent: "next" })).location).toBe(`${draft}/text`);
  expect((await amina.post(`${draft}/liknar`, { intent: "back" })).location).toBe(`${draft}/vad`);
});

test("a draft is one's own room: nobody else reads it, staff least of all", async () => {
  const { running, of } = await open();
  const karin = await of("demo-karin");
  expect((await karin.get(`${draft}/granska`)).status).toBe(404);
  expect((await karin.post(`${draft}/text`, { ...story, revision: "1" })).status).toBe(410);
  expect((await new Browser(running.origin).get(`${draft}/granska`)).status).toBe(302);
  for (const person of ["demo-leila", "demo-maria", "demo-birgitta"]) {
    const staff = await of(person);
    expect((await staff.get(`${draft}/granska`)).status).toBe(403);
    for (const page of ["/admin/arenden", "/admin/logg", "/admin", `${round}/forslag`]) {
      expect((await staff.get(page)).text).not.toContain("stigen till skolan");
    }
  }
  const said = await karin.get(`${round}/liknande`);
  expect(said.text).toContain("Belysning på gångvägen");
  expect(said.text).not.toContain("stigen till skolan");
});

test("what two write at once in the same field is shown side by side, and one chooses", async () => {
  const { amina, noor } = await open();
  const write = (browser: Browser, title: string, revision: string) =>
    browser.post(`${draft}/vad`, { title, kind: "spend", revision });
  expect((await write(amina, "Lyktor på skolstigen", "1")).status).toBe(303);
  const late = await write(noor, "Ljus på skolstigen", "1");
  expect(late.status).toBe(409);
  expect(wordsOf(late)).toContain("Vad heter idén? Lyktor på skolstigen");
  expect(late.text).toContain('value="Ljus på skolstigen"');
  expect(wordsOf(await noor.get(`${draft}/granska`))).toContain("Lyktor på skolstigen");
  expect((await write(noor, "Ljus på skolstigen", revisionIn(late))).status).toBe(303);
  expect(wordsOf(await amina.get(`${draft}/granska`))).toContain("Ljus på skolstigen");
  // Nobody sends what they have not read.
  const unread = await amina.post(`${draft}/granska`, { intent: "send", revision: "1" });
  expect(unread.status).toBe(422);
  expect(wordsOf(unread)).toContain("Texten har ändrats sedan du öppnade sidan.");
});

test("words written when ideas had just closed are kept, and can be copied for a fortnight", async () => {
  const { running, amina } = await open();
  await closeIdeas(running);
  const last = "Skrivet i sista stund.";
  const kept = await amina.post(`${draft}/text`, { ...story, description: last, revision: "1" });
  expect([kept.status, kept.location]).toEqual([303, `${draft}/text`]);
  const shut = wordsOf(await amina.get(`${draft}/text`));
  expect(shut).toContain("Idétiden är slut");
  expect(shut).toContain(last);
  const sent = await amina.post(`${draft}/granska`, { intent: "send", revision: "2" });
  expect([sent.status, sent.location]).toEqual([303, `${draft}/granska`]);
  const late = await amina.post(`${round}/lamna-forslag`, {
    title: "Sent påkommet",
    kind: "spend",
  });
  expect(late.status).toBe(422);
  expect(late.text).toContain('value="Sent påkommet"');
});

test("an erased draft's address says what happened", async () => {
  const running = await startDemoForTest("discuss", {
    clock: () => ideaDraftsErasedAtMs(mainRound.schedule),
  });
  await eraseDue(running.db, ideaDraftsErasedAtMs(mainRound.schedule));
  const amina = await Browser.of(running.origin, "demo-amina");
  const gone = await amina.get(`${draft}/text`);
  expect(gone.status).toBe(410);
  expect(wordsOf(gone)).toContain("tas bort efter 14 dagar");
});

test("who writes while the draft is sent or removed gets the words back", async () => {
  const { amina, noor } = await open();
  expect(
    (await amina.post("/konto", { intent: "drop-draft", draft: "utkast-belysning" })).status,
  ).toBe(303);
  const late = await noor.post(`${draft}/text`, { ...story, revision: "1" });
  expect(late.status).toBe(410);
  expect(wordsOf(late)).toContain("Alla kan spela, hela dagen.");
  expect((await noor.get(`${draft}/text`)).status).toBe(404);
});

test("a friend comes along by the link, and stands beside the idea if they want", async () => {
  const { running, amina, of } = await open();
  const karin = await of("demo-karin");
  const picture = { picture: "path", showName: "on", revision: "1" };
  const asked = await amina.post(`${draft}/bild`, { ...picture, intent: "ask" });
  expect(asked.location).toBe(`${draft}/bild#tillsammans`);
  const page = await amina.get(`${draft}/bild`);
  expect(page.text).toMatch(/id="picture-path"[^>]*checked|checked[^>]*id="picture-path"/);
  const link = /\/skriv-med\/[\w-]{43}/.exec(page.text)?.[0] ?? "";
  const visitor = await new Browser(running.origin).get(link);
  expect(wordsOf(visitor)).toContain("Amina Yusuf vill skriva en idé med dig");
  expect(wordsOf(visitor)).not.toContain("stigen till skolan");
  expect((await karin.get(`${draft}/granska`)).status).toBe(404);
  expect((await karin.post(link, {})).location).toBe(`${draft}/granska`);
  expect((await karin.get(`${draft}/bild`)).text).not.toContain("/skriv-med/");
  expect((await karin.post(`${draft}/granska`, { intent: "send", revision: "2" })).status).toBe(
    422,
  );
  const names = wordsOf(await karin.get(`${draft}/granska`));
  expect(names).toContain("Amina Yusuf och Noor Haddad");
  await karin.post(`${draft}/bild`, { picture: "path", showName: "on", revision: "2" });
  expect(wordsOf(await amina.get(`${draft}/granska`))).toContain(
    "Amina Yusuf, Noor Haddad och Karin Lindqvist",
  );
  await amina.post(`${draft}/bild`, { ...picture, revision: "2", intent: "unask" });
  expect((await karin.get(link)).status).toBe(404);
});

test("drafts stand on one's account and among one's data", async () => {
  const { amina, noor } = await open();
  for (const browser of [amina, noor]) {
    expect(wordsOf(await browser.get("/konto"))).toContain("Belysning på stigen till skolan");
    const own = JSON.parse((await browser.get("/konto/uppgifter.json")).text);
    expect(own.drafts).toMatchObject([{ place: "Stigen mellan Ekorrstigen och Norra skolan" }]);
  }
  await noor.post("/konto", { intent: "drop-draft", draft: "utkast-belysning" });
  expect(wordsOf(await noor.get("/konto"))).not.toContain("Dina utkast");
  expect(wordsOf(await amina.get("/konto"))).toContain("Dina utkast");
});

test("hostile text is kept as text, without what deceives", async () => {
  const { amina } = await open();
  const title = `<b>Li\u202Egpj\u200Bus</b>${"\u0323".repeat(10_000)}`;
  await amina.post(`${draft}/vad`, { title, kind: "spend", revision: "1" });
  const review = await amina.get(`${draft}/granska`);
  expect(review.text).toContain(`&lt;b&gt;Ligpjus&lt;/b&gt;${"\u0323".repeat(8)}`);
  expect(review.text).not.toMatch(/[\u202A-\u202E\u200B]|\u0323{9}/);
});
