import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { day } from "#app/format.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { startDemoForTest } from "./a-server.ts";

test("the accessibility statement has every item that Digg asks for", async () => {
  const { origin } = await startDemoForTest("vote");
  const page = await new Browser(origin).get("/tillganglighet");
  const words = wordsOf(page);
  const { version, releasedOn } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const said of [
    "Älvhamns kommun står bakom webbplatsen",
    "delvis förenlig med lagen",
    "Om du inte kan använda en del av webbplatsen",
    "Hittar du ett fel?",
    "inom två arbetsdagar",
    "Myndigheten för digital förvaltning",
    "Innehåll som inte är tillgängligt",
    "oskäligt betungande",
    "Så har vi testat",
    `version ${version}`,
    day(releasedOn, tongueOf("sv").locale),
  ]) {
    expect(words).toContain(said);
  }
  expect(page.text).toContain(
    '<a href="https://www.digg.se/tdosanmalan">Anmäl bristande tillgänglighet till Digg</a>',
  );
});
