import { expect, test } from "vitest";
import { phonePhoto } from "../a-picture.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { fieldsOn } from "./a-form.ts";
import { sendPhoto } from "./a-photo-form.ts";
import { startDemoForTest } from "./a-server.ts";

const sfn = "Samhälls- och fritidsnämnden";

test("the directory tells party, nämnd, duties and contact, and the badge follows the answers", async () => {
  const { origin } = await startDemoForTest("vote");
  const visitor = new Browser(origin);
  const all = wordsOf(await visitor.get("/ansvariga"));
  expect(all).toContain("Förtroendevald ( ÄP ) nämndens ordförande, majoriteten, Samhälls- och");
  expect(all).toContain("Parti : Älvhamnspartiet");
  expect(all).toContain("park@alvhamn.example");
  const some = wordsOf(await visitor.get(`/ansvariga?${new URLSearchParams({ namnd: sfn })}`));
  expect(some).toContain("Birgitta Sandström");
  expect(some).not.toContain("Leila Rahimi");
  const none = wordsOf(await visitor.get("/ansvariga?namnd=Finns+inte"));
  expect(none).toContain("Ingen finns här. Visa alla");
  const answers = wordsOf(await visitor.get("/omgang/alvhamn-2026/forslag/HS7"));
  expect(answers).toContain("Birgitta Sandström Förtroendevald ( ÄP )");
});

test("an administrator keeps it on the staff page, and each their own part in the account", async () => {
  const { origin } = await startDemoForTest("vote");
  const maria = await Browser.of(origin, "demo-maria");
  const wanted = { id: "demo-lars-erik", organ: sfn, party: "Levande bygd", partyShort: "LB" };
  const rest = { answersFor: "vägar", phone: "0900-10 04 09", email: "" };
  const saved = await maria.post("/admin/personal", { intent: "directory", ...wanted, ...rest });
  expect(saved.location).toBe("/admin/personal?klart=1");
  const bad = { intent: "directory", ...wanted, ...rest, email: "ingen adress" };
  const refused = await maria.post("/admin/personal", bad);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('value="ingen adress"');
  expect(refused.text).toContain('href="#email-demo-lars-erik"');
  expect(wordsOf(refused)).toContain("Lars-Erik Nyberg, E-post till funktionen");
  const lars = await Browser.of(origin, "demo-lars-erik");
  expect((await lars.get("/konto")).text).toContain("vägar");
  const own = {
    intent: "directory",
    answersFor: "skogen",
    phone: "",
    email: "",
    organ: "Påhittad",
  };
  expect((await lars.post("/konto", own)).location).toBe("/konto?klart=sparat");
  const page = wordsOf(await new Browser(origin).get("/ansvariga"));
  expect(page).toContain("Svarar för : skogen");
  expect(page).not.toContain("Påhittad");
  const long = { ...own, answersFor: "å".repeat(301) };
  const kept = await lars.post("/konto", long);
  expect([kept.status, kept.text.includes("å".repeat(301))]).toEqual([422, true]);
});

test("one puts up a picture of oneself, which stands by the name; without it stand initials", async () => {
  const { origin } = await startDemoForTest("vote");
  const lars = await Browser.of(origin, "demo-lars-erik");
  const [visitor, card] = [new Browser(origin), /<img[^>]*alt="Lars-Erik Nyberg"[^>]*>/];
  expect((await visitor.get("/ansvariga")).text).not.toMatch(card);
  expect(wordsOf(await lars.get("/konto"))).toContain("samtycker du till att den visas för alla");
  const send = (fields: Record<string, string>, file?: Buffer) =>
    sendPhoto(lars, "/konto", { intent: "portrait", ...fields }, file, { with: "photo" });
  const wrong = await send({}, Buffer.from('<svg xmlns="x"><script/></svg>'));
  expect([wrong.status, wordsOf(wrong)]).toEqual([422, expect.stringContaining("ingen bild")]);
  expect(wordsOf(await send({}))).toContain("Välj först en bild.");
  expect((await send({}, await phonePhoto())).location).toBe("/konto?klart=sparat");
  const [image = ""] = card.exec((await visitor.get("/ansvariga")).text) ?? [];
  const [address = ""] = /\/bilder\/[0-9a-f]{64}-480\.webp/.exec(image) ?? [];
  expect((await fetch(origin + address)).status).toBe(200);
  expect((await send({ photoGone: "on" })).status).toBe(303);
  expect((await visitor.get("/ansvariga")).text).not.toMatch(card);
  expect((await fetch(origin + address)).status).toBe(404);
  // What is not as it should be an administrator takes away.
  await send({}, await phonePhoto());
  const maria = await Browser.of(origin, "demo-maria");
  const fields = fieldsOn(await maria.get("/admin/personal"), "photoGone");
  const row = { ...fields, id: "demo-lars-erik", intent: "directory", party: "", partyShort: "" };
  const taken = await maria.post("/admin/personal", { ...row, photoGone: "on" });
  expect(taken.location).toBe("/admin/personal?klart=1");
  expect((await visitor.get("/ansvariga")).text).not.toMatch(card);
  const resident = await Browser.of(origin, "demo-amina");
  expect((await resident.post("/konto", { intent: "portrait" })).status).toBe(403);
});
