import { expect, test } from "vitest";
import { type Answer, Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

/** The words of a refused form's summary. */
function summaryOf(answer: Answer): string {
  expect(answer.status).toBe(422);
  const [summary] = /<[^>]*role="alert"[\s\S]*?<\/ul>/.exec(answer.text) ?? [];
  if (!summary) throw new Error("The page has no error summary.");
  return wordsOf({ ...answer, text: summary });
}

test("a refused decision is named by its item and field in the summary", async () => {
  const { origin } = await startDemoForTest("decide");
  const member = await Browser.of(origin, "demo-birgitta");
  const report = "/rapport/alvhamn-2026";
  const one = { item: "p-hs3", verdict: "reject", paragraph: "§ 96", decidedOn: "2026-06-31" };
  expect(summaryOf(await member.post(report, one))).toContain("HS3, Datum: Skriv ett datum");
  const all = { item: "alla", paragraph: "§ 96", decidedOn: "i går" };
  expect(summaryOf(await member.post(report, all))).toContain(
    "Följ resultatet för det som saknar beslut, Datum: Skriv ett datum",
  );
});

test("a refused answer is named by its row in the officer's list", async () => {
  const { origin } = await startDemoForTest("vote");
  const officer = await Browser.of(origin, "demo-johan");
  const { text } = await officer.get("/admin/arenden");
  const [, id = ""] = /<textarea[^>]* id="text-([^"]+)"/.exec(text) ?? [];
  expect(id).not.toBe("");
  const [, title = ""] = text
    .slice(0, text.indexOf(`text-${id}`))
    .match(/<h3>.*?<\/h3>/gs)
    ?.at(-1)
    ?.match(/Om ([^<]+)</) ?? ["", ""];
  expect(title.trim()).not.toBe("");
  const refused = await officer.post("/admin/arenden", { intent: "answer", id, text: " " });
  expect(summaryOf(refused)).toMatch(/, Ditt svar: Fyll i det här\./);
  expect(summaryOf(refused)).toContain(title.trim());
});

test("a refused idea, argument and question are named by their fields", async () => {
  const { origin } = await startDemoForTest("vote");
  const resident = await Browser.of(origin, "demo-karin");
  const idea = { title: "", kind: "spend" };
  const handedIn = summaryOf(await resident.post("/omgang/alvhamn-2027/lamna-forslag", idea));
  expect(handedIn).toContain("Vad heter idén? Fyll i det här.");
  const page = "/omgang/alvhamn-2026/forslag/HS1";
  const argument = summaryOf(await resident.post(page, { intent: "argue", text: "" }));
  expect(argument).toContain("Är du för eller emot? ");
  expect(argument).toContain("Ditt argument: Fyll i det här.");
  const question = { intent: "ask", addresseeId: "", question: "" };
  expect(summaryOf(await resident.post(page, question))).toContain("Din fråga: Fyll i det här.");
});
