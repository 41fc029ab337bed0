import { expect, type Page } from "@playwright/test";
import "#app/text/all.ts";
import type { Language } from "#app/text/languages.ts";
import { sayIn, type WordKey } from "#app/text/words.ts";
import { openAs, test, titleOf } from "./demo-server.ts";

/**
 * What a screen reader tells, and in what order. The booth is heard as: not sent yet, the heading,
 * the step, advisory or binding, the proposals by name, cost, number, text and button, the savings,
 * how far the pot reaches, and last the meter with the way to the review. The meter stands where it
 * is drawn on a phone, whole and once: it is a region to go to at any time, and its words are told
 * after each press.
 */
const booth = "/omgang/alvhamn-2026/rosta";
const playground = titleOf("BD1");
const meadow = titleOf("BD7");

type Say = (key: WordKey, values?: Record<string, string | number>) => string;

/** The strip above every page of the booth, and its ways out. */
const strip = (say: Say, state: WordKey, leave: WordKey) => `
- link "${say("site.skip")}"
- banner "${say("booth.strip")}":
  - paragraph: ${say(state)}
  - list:
    - listitem:
      - link "${say(leave)}"
    - listitem:
      - link "${say("site.help")}"
    - listitem:
      - group: ${say("site.language")}`;

function boothAloud(say: Say, chosen: boolean): string {
  const act = chosen ? "booth.remove" : "booth.add";
  const [yes, no, abstains] = (["yes", "no", "abstain"] as const).map((answer) =>
    say(`booth.answer.${answer}`),
  );
  return `${strip(say, "booth.notSent", "booth.leave")}
- main:
  - heading "${say("booth.title", { area: "Björkdalen" })}" [level=1]
  - paragraph: ${say("booth.step", { step: 2, steps: 4 })}
  - text: "${say("mandate.spend.binding")} ${say("mandate.save.advisory")}"
  - navigation "${say("booth.areas")}"
  - group: ${say("booth.rules")}
  - heading "${say("booth.spends")}" [level=2]
  - list:
    - listitem:
      - article:
        - heading "${playground}" [level=3]
        - paragraph: /^480.000.kr/
        - paragraph: BD1${chosen ? ` ${say("booth.chosen")}` : ""}
        - paragraph: /^Nya gungor/
        - button "${say(`${act}Named`, { title: playground })}": ${say(act)}
        - 'link "${say("booth.readMore", { title: playground })}"': ${say("booth.readMoreShort")}
  - heading "${say("booth.saves")}" [level=2]
  - list:
    - listitem:
      - article:
        - heading "${meadow}" [level=3]
        - paragraph: /^−110.000.kr/
        - paragraph: BD7
        - paragraph:
          - strong: "${say("booth.disappears")}:"
        - group "${meadow}":
          - 'button "${say("booth.answerNamed", { answer: yes ?? "", title: meadow })}"': ${yes}
          - 'button "${say("booth.answerNamed", { answer: no ?? "", title: meadow })}"': ${no}
          - 'button "${say("booth.pressNamed", { press: abstains ?? "", title: meadow })}"': ${abstains}
  - region "${say("whatIf.title")}":
    - heading "${say("whatIf.title")}" [level=2]
- region "${say("booth.meter")}":
  - paragraph: ${say("booth.meter.approval", { chosen: chosen ? 1 : 0, most: 3 })}
  - link "${say("booth.review")}"
- status`;
}

const reviewAloud = (say: Say) => `${strip(say, "booth.notSent", "booth.leave")}
- main:
  - heading "${say("review.title")}" [level=1]
  - paragraph: ${say("booth.step", { step: 3, steps: 4 })}
  - region "${say("review.chosenSpends")}":
    - heading "${say("review.chosenSpends")}" [level=2]
    - link "${say("site.change")}"
    - paragraph: Björkdalen
    - term: BD1
    - definition: /^${playground} 480.000.kr/
  - region "${say("review.chosenSaves")}":
    - heading "${say("review.chosenSaves")}" [level=2]
    - term: BD7
    - definition:
      - strong: ${say("booth.answer.abstain")}
  - region "${say("whatIf.title")}":
    - heading "${say("whatIf.title")}" [level=2]
  - button "${say("review.do")}"
  - link "${say("review.change")}"
  - paragraph: ${say("review.secret")}`;

const receiptAloud = (say: Say) => `${strip(say, "receipt.strip", "receipt.toRound")}
- main:
  - heading "${say("receipt.title")}" [level=1]
  - paragraph: ${say("booth.step", { step: 4, steps: 4 })}
  - paragraph: ${say("receipt.code")}
  - paragraph: /^[0-9A-Z]{4}( [0-9A-Z]{4}){3}$/
  - term: ${say("receipt.received")}
  - term: ${say("receipt.round")}
  - term: ${say("review.area")}
  - paragraph: ${say("receipt.secret")}
  - paragraph:
    - link "${say("receipt.check")}"
  - link "${say("receipt.changeDo")}"
  - button "${say("leave.do")}"
  - heading "${say("receipt.next")}" [level=2]
  - list`;

const titles: Partial<Record<Language, readonly [string, string, string]>> = {
  sv: [
    "Välj förslag i Björkdalen – steg 2 av 4 – inte skickad",
    "Granska din röst – steg 3 av 4 – inte skickad",
    "Tack! Din röst är mottagen",
  ],
};

for (const [language, prefix] of [
  ["sv", ""],
  ["ar", "/ar"],
] as const) {
  test(`the booth, the review and the receipt are read aloud in order in ${language}`, async ({
    page,
    demoAt,
  }) => {
    const say: Say = sayIn(language);
    const origin = await demoAt("vote");
    const aloud = (page: Page) => page.locator("body");
    const titled = async (place: 0 | 1 | 2, own: string) => {
      const title = titles[language]?.[place] ?? own;
      await expect(page).toHaveTitle(`${title} – Älvhamns kommun`);
    };
    await openAs(page, origin, "Amina Yusuf", booth);
    await page.goto(origin + prefix + booth);
    await titled(0, say("booth.docTitle", { area: "Björkdalen", step: 2, steps: 4 }));
    await expect(aloud(page)).toMatchAriaSnapshot(boothAloud(say, false));
    await page.locator("#f-BD1").getByRole("button").click();
    await expect(aloud(page)).toMatchAriaSnapshot(boothAloud(say, true));

    await page.getByRole("link", { name: say("booth.review"), exact: true }).click();
    await titled(1, say("review.docTitle", { step: 3, steps: 4 }));
    await expect(aloud(page)).toMatchAriaSnapshot(reviewAloud(say));

    await page.getByRole("button", { name: say("review.do") }).click();
    await titled(2, say("receipt.title"));
    await expect(aloud(page)).toMatchAriaSnapshot(receiptAloud(say));
  });
}
