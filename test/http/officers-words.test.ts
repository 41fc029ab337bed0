import { expect, test } from "vitest";
import { listWaitingIdeas, listWaitingQuestions } from "#db/waiting.server.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const desk = "/admin/arenden";
const text = "Parkförvaltningen sköter stigen, och sandar den på vintern.";

test("an answer to what is answered meanwhile is shown, to be copied", async () => {
  const { origin, db } = await startDemoForTest("discuss");
  const [johan, tab] = [
    await Browser.of(origin, "demo-johan"),
    await Browser.of(origin, "demo-johan"),
  ];
  const [asked] = await listWaitingQuestions(db, { addresseeId: "demo-johan" });
  const id = asked?.question.id ?? "";
  expect((await johan.post(desk, { intent: "answer", id, text: "Vi." })).status).toBe(303);
  const late = await tab.post(desk, { intent: "answer", id, text });
  expect(late.status).toBe(422);
  expect(wordsOf(late)).toContain("Någon annan har redan svarat på frågan.");
  expect(wordsOf(late)).toContain(text);
});

test("what an officer writes goes along to sign-in when the session has ended", async () => {
  const { origin, db } = await startDemoForTest("discuss");
  const nobody = new Browser(origin);
  const [idea] = await listWaitingIdeas(db);
  const review = `${desk}/ide/${idea?.idea.id}`;
  const forms = [
    [desk, { intent: "answer", id: "x", text }],
    [review, { outcome: "rejected", reason: text }],
  ] as const;
  for (const [path, form] of forms) {
    const answer = await nobody.post(path, form);
    expect([answer.status, answer.location]).toEqual([
      307,
      `/logga-in?till=${encodeURIComponent(path)}&igen=1`,
    ]);
  }
  const johan = await Browser.of(origin, "demo-johan");
  const again = await johan.post(review, { "kept.outcome": "rejected", "kept.reason": text });
  expect(again.status).toBe(200);
  expect(wordsOf(again)).toContain("Det är inte skickat än.");
  expect(again.text).toContain(text);
});
