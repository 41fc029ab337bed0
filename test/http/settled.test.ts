import { expect, test } from "vitest";
import { countingSentences } from "#app/text/counting-words.ts";
import { outcomeSentence } from "#app/text/outcome-words.ts";
import { eligibilitySentences } from "#app/text/rule-words.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { mainRound } from "#db/demo/rounds.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

const main = "/omgang/alvhamn-2026";
const sv = tongueOf("sv");

test("how it is settled is said on one page, in the words of the rules that settle it", async () => {
  const { origin } = await startDemoForTest("vote");
  const browser = new Browser(origin);
  const words = wordsOf(await browser.get(`${main}/sa-avgors-det`));
  const said = [
    ...countingSentences(sv, mainRound),
    ...eligibilitySentences(sv, mainRound, 3),
    outcomeSentence(sv, mainRound.outcomeRules, "spend"),
    outcomeSentence(sv, mainRound.outcomeRules, "save"),
  ];
  expect(said.length).toBeGreaterThan(8);
  for (const sentence of said) expect(words).toContain(sentence);
  expect(words).toContain("Du kan klaga på omröstningen fram till");
  expect((await browser.get("/omgang/finns-inte/sa-avgors-det")).status).toBe(404);
});

test("the page is reached from the round, and when the time is over it says so", async () => {
  const { origin } = await startDemoForTest("follow-up");
  const browser = new Browser(origin);
  for (const path of [main, `${main}/resultat`]) {
    expect((await browser.get(path)).text).toContain(`href="${main}/sa-avgors-det"`);
  }
  const words = wordsOf(await browser.get(`${main}/sa-avgors-det`));
  expect(words).toContain("Tiden för att klaga på omröstningen gick ut");
  expect(words).not.toContain("Du kan klaga på omröstningen fram till");
});
