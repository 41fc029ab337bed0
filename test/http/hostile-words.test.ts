import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, Browser, type Fields, wordsOf } from "./a-browser.ts";
import { type Running, startDemo } from "./a-server.ts";

const proposal = "/omgang/alvhamn-2026/forslag/BD1";
const idea = "/omgang/alvhamn-2026/ideer/p-ide-utegym-vuxna";

/** What somebody writes who wants to break a page, and what others may read of it. */
const hostile: readonly [what: string, written: string, shown: string][] = [
  [
    "markup",
    "<script>alert(1)</script> </textarea> ${7*7} {n, plural}",
    "<script>alert(1)</script> </textarea> ${7*7} {n, plural}",
  ],
  ["text turned round", "Bra \u202Eteppöt\u202C och \u2066öppet", "Bra teppöt och öppet"],
  ["letters nobody sees", "Gr\u200Bön\u2060 l\uFEFFek\u200D här", "Grön lek här"],
  [
    "10 000 marks on one letter",
    `Bra e${"\u0301".repeat(10_000)} där`,
    `Bra é${"\u0301".repeat(8)} där`,
  ],
];

/** Every form of residents that keeps a text: where it is sent, as what, and who reads it where. */
const forms: readonly [
  what: string,
  path: string,
  make: (text: string) => Fields,
  field: string,
][] = [
  ["an argument", proposal, (text) => ({ intent: "argue", side: "for", text }), "text"],
  [
    "a question",
    proposal,
    (question) => ({ intent: "ask", addresseeId: "demo-johan", question }),
    "question",
  ],
  ["an offer", proposal, (offer) => ({ intent: "offer", offer, showText: "on" }), "offer"],
  ["a report", "/anmal/argument/arg-hs1-1", (reason) => ({ reason }), "reason"],
  ["a name", "/konto", (name) => ({ intent: "profile", name, homeArea: "" }), "name"],
];

let running: Running;
let origin: string;
beforeAll(async () => {
  running = await startDemo("vote");
  origin = running.origin;
});
afterAll(() => running.stop());

/** What stands in the page's field of this name, as its reader sees it. */
function fieldOn({ text }: Answer, name: string): string | undefined {
  const area = new RegExp(`<textarea[^>]* name="${name}"[^>]*>\\n?(.*?)</textarea>`, "s").exec(
    text,
  );
  const input = new RegExp(`<input(?=[^>]* name="${name}")[^>]* value="([^"]*)"`).exec(text);
  const [, written] = area ?? input ?? [];
  return written
    ?.replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

describe.each(forms)("%s", (_, path, make, field) => {
  const deskOrPage = path.startsWith("/anmal") ? "/admin/arenden" : path;

  test.each(hostile)(
    "with %s is kept as the words in it, and no more",
    async (_, written, shown) => {
      const browser = await Browser.of(origin, "demo-noor");
      await browser.post(proposal, { intent: "withdraw-offer" });
      const sent = await browser.post(path, make(written));
      expect(sent.status).toBe(303);
      const reader = deskOrPage === path ? browser : await Browser.of(origin, "demo-johan");
      const page = await reader.get(deskOrPage);
      expect(page.text).not.toContain("<script>alert(1)");
      const read = field === "name" ? (fieldOn(page, "name") ?? "") : page.text;
      const inMarkup = shown.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
      expect(read).toContain(field === "name" ? shown : inMarkup);
    },
  );

  test("with too much in it is refused with a sentence, and everything that was written", async () => {
    const browser = await Browser.of(origin, "demo-tomasz");
    const written = "ett ord till ".repeat(600).trim();
    const refused = await browser.post(path, make(written));
    expect(refused.status).toBe(422);
    expect(wordsOf(refused)).toMatch(/Det här behöver rättas .*Högst \d+/u);
    expect(fieldOn(refused, field)).toBe(written);
  });

  test("with names in names beside it is refused, and kept", async () => {
    const browser = await Browser.of(origin, "demo-tomasz");
    const deep = Array.from({ length: 300 }, () => "a").join(".");
    const more = { [deep]: "1", "constructor.prototype.x": "1", __proto__x: "1" };
    const refused = await browser.post(path, { ...make("En helt vanlig text"), ...more });
    expect(refused.status).toBe(422);
    expect(wordsOf(refused)).toContain("Formuläret gick inte att läsa.");
    expect(fieldOn(refused, field)).toBe("En helt vanlig text");
  });

  test("with a zero byte is turned away, and the rest of it handed back", async () => {
    const browser = await Browser.of(origin, "demo-tomasz");
    const refused = await browser.post(path, make("Vi behöver\0 fler gungor här"));
    expect(refused.status).toBe(400);
    expect(wordsOf(refused)).toContain("Det här skrev du.");
    expect(wordsOf(refused)).toContain("Vi behöver fler gungor här");
  });

  test("with half a character says so where it stood, and breaks nothing", async () => {
    const browser = await Browser.of(origin, "demo-tomasz");
    const fields = new URLSearchParams(make("HALV") as Record<string, string>).toString();
    const body = fields.replace("HALV", "Halv%20%ED%A0%80%20bokstav");
    const type = { "Content-Type": "application/x-www-form-urlencoded" };
    const sent = await browser.postText(path, body, type);
    expect([303, 422]).toContain(sent.status);
  });

  test("of ten megabytes is turned away before it is read, with a way back", async () => {
    const browser = await Browser.of(origin, "demo-tomasz");
    const refused = await browser.post(path, make("x".repeat(10 * 1024 * 1024)));
    expect(refused.status).toBe(413);
    expect(wordsOf(refused)).toContain("Gå tillbaka i webbläsaren");
  });

  test("written when the session had ended comes back after signing in, and is not sent", async () => {
    const visitor = new Browser(origin);
    const written = "Det här skrev jag utan att vara inloggad.";
    const ended = await visitor.post(path, make(written));
    expect(ended.status).toBe(307);
    const signIn = await visitor.post(ended.location ?? "", make(written));
    const carried = Object.fromEntries(
      [
        ...signIn.text.matchAll(/<input type="hidden" name="(kept\.[^"]+)"[^>]* value="([^"]*)"/g),
      ].map(([, name = "", value = ""]) => [name, value]),
    );
    const back = fieldOn(signIn, "back") ?? "";
    const entered = await visitor.post("/logga-in", { ...carried, back, person: "demo-elis" });
    expect(entered.status).toBe(307);
    const [to = ""] = (entered.location ?? "").split("#");
    const again = await visitor.post(to, carried);
    expect(again.status).toBe(200);
    expect(wordsOf(again)).toContain("Det är inte skickat än.");
    expect(fieldOn(again, field)).toBe(written);
  });
});

test("which mails one wants comes back from signing in as it was ticked", async () => {
  const browser = await Browser.of(origin, "demo-elis");
  const chosen = { "kept.intent": "mail", "kept.language": "en", "kept.digest": "on" };
  const again = await browser.post("/konto", chosen);
  const ticked = (name: string) =>
    new RegExp(`<input(?=[^>]* name="${name}")[^>]* checked=""`).test(again.text);
  expect(["own", "phases", "digest"].filter(ticked)).toEqual(["digest"]);
  expect(again.text).toMatch(/<input(?=[^>]* value="en")[^>]* checked=""/);
});

test("a report pressed twice is one, until somebody has handled it", async () => {
  const browser = await Browser.of(origin, "demo-amina");
  const report = { reason: "Det står ett telefonnummer där." };
  const sent = () => browser.post("/anmal/argument/arg-hs1-2", report);
  const answers = await Promise.all([sent(), sent(), sent()]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  const rows = () =>
    running.db.selectFrom("report").selectAll().where("reason", "=", report.reason).execute();
  expect(await rows()).toHaveLength(1);
  await running.db.updateTable("report").set({ handled_at: 1 }).execute();
  await sent();
  expect(await rows()).toHaveLength(2);
});

test("an offer with other words beside one's first is refused, and both are read", async () => {
  const browser = await Browser.of(origin, "demo-karin");
  const offer = (words: string) => ({ intent: "offer", offer: words, showText: "on" });
  await browser.post(proposal, offer("Jag kan gräva."));
  const second = await browser.post(proposal, offer("Jag kan måla också."));
  expect(second.status).toBe(422);
  expect(wordsOf(second)).toContain("Du har redan erbjudit hjälp här.");
  expect(wordsOf(second)).toContain("Jag kan gräva.");
  expect(fieldOn(second, "offer")).toBe("Jag kan måla också.");
});

test("a report of a post that was hidden meanwhile says so, with what was written", async () => {
  const browser = await Browser.of(origin, "demo-amina");
  const hidden = { hidden_reason: "Personuppgifter" };
  await running.db.updateTable("argument").set(hidden).where("id", "=", "arg-hs1-3").execute();
  const path = "/anmal/argument/arg-hs1-3";
  const late = await browser.post(path, { reason: "Hon skriver ut min adress." });
  expect(late.status).toBe(422);
  expect(wordsOf(late)).toContain("Kommunen har redan dolt inlägget.");
  expect(wordsOf(late)).toContain("Hon skriver ut min adress.");
  const opened = await browser.get(path);
  expect(opened.status).toBe(410);
  expect(wordsOf(opened)).toContain("Kommunen har redan dolt inlägget.");
});

test("what was written to an idea that takes no offers any more stands in its form", async () => {
  const browser = await Browser.of(origin, "demo-amina");
  const late = await browser.post(idea, { intent: "offer", offer: "Jag har en borr." });
  expect(late.status).toBe(422);
  expect(wordsOf(late)).toContain("Diskussionen är stängd.");
  expect(fieldOn(late, "offer")).toBe("Jag har en borr.");
});

test("what was written to a proposal that is gone by then is handed back", async () => {
  const browser = await Browser.of(origin, "demo-amina");
  const gone = { hidden_reason: "Drogs tillbaka" };
  await running.db.updateTable("proposal").set(gone).where("number", "=", "BD4").execute();
  const path = proposal.replace("BD1", "BD4");
  const words = "Det här är en bra plats för bänkar.";
  const late = await browser.post(path, { intent: "argue", side: "for", text: words });
  expect(late.status).toBe(404);
  expect(wordsOf(late)).toContain("Det här skrev du.");
  expect(wordsOf(late)).toContain(words);
  expect(wordsOf(late)).toContain("Se förslagen i");
});

test("no page hands back a password or a code", async () => {
  const visitor = new Browser(origin);
  const secret = "mitt långa hemliga lösenord";
  const fields = { signIn: "1", email: "a@example.se", password: secret, code: "1 2 3 4 5 6" };
  const refused = await visitor.post("/logga-in/personal", { ...fields, till: "/\0" });
  expect(refused.status).toBe(400);
  expect(refused.text).not.toContain(secret);
  expect(refused.text).not.toContain("1 2 3 4 5 6");
});

const lists = [
  "/omgang/alvhamn-2026/forslag?q=",
  "/omgang/alvhamn-2026/forslag?omrade=",
  "/omgang/alvhamn-2026/forslag?sida=",
  "/omgang/alvhamn-2026/forslag?ordning=",
  "/omgang/alvhamn-2026/jamfor?forslag=HS1&forslag=",
  "/omgang/alvhamn-2026/vad-kostar-det?q=",
  "/omgang/alvhamn-2026/vad-kostar-det?antal.bank=",
  "/omgang/alvhamn-2026/vad-kostar-det?omrade=",
  "/omgang/alvhamn-2026/liknande?titel=",
  "/ansvariga?organ=",
  "/kontrollera?borjan=",
  "/kontrollera?omgang=",
  "/logga-in?till=",
];
test.each(lists)("whatever is asked for at %s is answered with a page", async (asked) => {
  const visitor = new Browser(origin);
  const odd = ["-1", "1.5", "9".repeat(30), "%_%", "__proto__", "constructor", "a.".repeat(300)];
  for (const words of [...odd, ...hostile.map(([, written]) => written.slice(0, 400))]) {
    const page = await visitor.get(asked + encodeURIComponent(words));
    expect([200, 303, 404, 422]).toContain(page.status);
    expect(page.text).not.toContain("<script>alert(1)");
  }
});

test("nobody takes back an offer or ends a session with another's id", async () => {
  const amina = await Browser.of(origin, "demo-amina");
  await amina.post(proposal, { intent: "offer", offer: "Jag kan snickra.", showText: "on" });
  const own = async () => JSON.parse((await amina.get("/konto/uppgifter.json")).text);
  const before = await own();
  expect(before.offers).toContainEqual(expect.objectContaining({ text: "Jag kan snickra." }));
  const tomasz = await Browser.of(origin, "demo-tomasz");
  const sessions = await running.db
    .selectFrom("session")
    .select("id")
    .where("person_id", "=", "demo-amina")
    .execute();
  await tomasz.post(proposal, { intent: "withdraw-offer", personId: "demo-amina" });
  for (const { id } of sessions) await tomasz.post("/konto", { intent: "end", session: id });
  expect(await own()).toEqual(before);
});
