import { expect, type Locator, type Page } from "@playwright/test";
import { test as heldVote } from "./ballot-server.ts";
import { identifyAs, openAs, test, titleOf } from "./demo-server.ts";

const MOST_PRESSES = 60;
const round = "/omgang/alvhamn-2026";

/** What is wrong with how the focus shows: nothing drawn round it, or something else over it. */
function unseenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    // Round a box to tick the line is drawn about its words too.
    const ticked = focused.matches("[type='radio'], [type='checkbox']");
    const ring = (ticked && focused.closest(".ds-field")) || focused;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(ring);
    const name = focused.outerHTML.slice(0, 120);
    const drawn = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    if (!drawn && boxShadow === "none") return `nothing is drawn round ${name}`;
    const { left, top, width, height } = focused.getBoundingClientRect();
    const [x, y] = [left + Math.min(width, 40) / 2, top + Math.min(height, 40) / 2];
    const above = document.elementFromPoint(x, y);
    const over = above?.closest(".meter, .compare-bar, header, nav");
    const hidden = over && !over.contains(focused) && !above?.contains(focused);
    return hidden ? `${over.className} hides ${name}` : null;
  });
}

/** Presses Tab until this has the focus, as someone without a mouse does; it is seen all the way. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toBeInViewport();
    await expect.poll(() => unseenFocus(page)).toBeNull();
    const reached = await wanted.evaluateAll((found) =>
      found.some((element) => element === document.activeElement),
    );
    if (reached) return;
  }
  throw new Error(`${MOST_PRESSES} presses of Tab did not reach ${wanted}.`);
}

const called = (page: Page, role: "link" | "button", name: string) =>
  page.getByRole(role, { name, exact: true });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Tabs to a link or button of this name, and presses it. */
async function pressByKey(page: Page, role: "link" | "button", name: string): Promise<void> {
  await tabTo(page, called(page, role, name));
  await page.keyboard.press(role === "link" ? "Enter" : "Space");
}

/** Tabs to a field, and writes in it. */
async function writeByKey(page: Page, field: string, words: string): Promise<void> {
  await tabTo(page, page.getByLabel(field, { exact: true }));
  await page.keyboard.type(words);
}

/** From the open booth to the receipt. */
async function voteByKey(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText("Välj förslag i Björkdalen");
  await pressByKey(page, "button", `Lägg till ${titleOf("BD2")}`);
  await expect(page.getByRole("region", { name: "Din röst" })).toContainText("1 av 3 valda");
  await expect(page.locator(":focus")).toHaveAccessibleName(`Ta bort ${titleOf("BD2")}`);
  await pressByKey(page, "link", "Granska");
  await expect(heading(page)).toHaveText("Granska din röst");
  await pressByKey(page, "button", "Lägg min röst");
  await expect(heading(page)).toHaveText("Tack! Din röst är mottagen");
}

test("one can vote with an e-ID and the keyboard alone", async ({ page, demoAt }) => {
  await page.goto(`${await demoAt("vote")}${round}/rosta`);
  await pressByKey(page, "link", "Legitimera dig");
  await expect(heading(page)).toHaveText("Test-e-legitimation");
  await pressByKey(page, "button", "Legitimera mig som Amina Yusuf");
  await voteByKey(page);
});

heldVote("one can vote with a letter's code and the keyboard alone", async ({ page, voteWith }) => {
  const vote = await voteWith({ kind: "approval", choices: 3 });
  await page.goto(`${vote.origin}${round}/rosta`);
  await writeByKey(page, "Kod", (await vote.letterCode("Amina Yusuf")).toLowerCase());
  await page.keyboard.press("Enter");
  await voteByKey(page);
});

test("one can argue, ask and follow with the keyboard alone", async ({ page, demoAt }) => {
  await openAs(page, await demoAt("vote"), "Noor Haddad", `${round}/forslag/BD1`);
  await pressByKey(page, "button", "Följ förslaget");
  await expect(page.getByText("Du följer förslaget.")).toBeVisible();

  await tabTo(page, called(page, "button", "Lägg till argumentet"));
  await page.keyboard.press("Enter");
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toContainText("Är du för eller emot?");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: "Är du för eller emot?" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: "För", exact: true })).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Emot", exact: true })).toBeChecked();
  await writeByKey(page, "Ditt argument", "Det finns redan en lekplats nära.");
  await pressByKey(page, "button", "Lägg till argumentet");
  await expect(page.getByText("Tack! Ditt argument finns nu på sidan.")).toBeVisible();

  await tabTo(page, page.getByLabel("Vem frågar du?"));
  await page.keyboard.press("ArrowDown");
  await writeByKey(page, "Din fråga", "Vem sköter den?");
  await pressByKey(page, "button", "Skicka frågan");
  await expect(page.getByText("Tack! Frågan är skickad.")).toBeVisible();
});

test("one can compare and check a vote with the keyboard alone", async ({ page, demoAt }) => {
  const origin = await demoAt("vote");
  await page.goto(`${origin}${round}/forslag?omrade=hamnstaden`);
  for (const number of ["HS1", "HS2"]) {
    await tabTo(page, page.getByRole("checkbox", { name: `Jämför ${titleOf(number)}` }));
    await page.keyboard.press("Space");
  }
  await pressByKey(page, "button", "Jämför valda");
  await expect(heading(page)).toHaveText("Jämför förslag");
  await page.goto(`${origin}/kontrollera`);
  await writeByKey(page, "Din kvittokod", "0000-0000-0000-0000");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).not.toBeEmpty();
});

test("no page holds the keyboard: from the first part past the last", async ({
  page,
  sharedDemoAt,
}) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const origin = await sharedDemoAt("vote");
  await openAs(page, origin, "Amina Yusuf", `${round}/rosta`);
  for (const path of [
    "/",
    `${round}/rosta`,
    `${round}/forslag/HS1`,
    `${round}/sa-avgors-det`,
    "/konto",
  ]) {
    await page.goto(origin + path);
    const all = await page.locator("a, button, input, select, textarea, summary").count();
    const faults: string[] = [];
    let left = false;
    for (let presses = 0; presses <= all && !left; presses += 1) {
      await page.keyboard.press("Tab");
      // What moves into sight may be on its way.
      let fault = await unseenFocus(page);
      for (let again = 0; fault && again < 10; again += 1) fault = await unseenFocus(page);
      if (fault && !faults.includes(fault)) faults.push(fault);
      left =
        presses > 0 &&
        (await page.evaluate(
          () =>
            document.activeElement === document.body ||
            document.activeElement?.classList.contains("skip-link") === true,
        ));
    }
    expect.soft(left, `${path} lets go`).toBe(true);
    expect.soft(faults, path).toEqual([]);
  }
});

test("the first press of Tab offers to skip to the content", async ({ page, demoAt }) => {
  await page.goto(await demoAt("vote"));
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Hoppa till innehållet");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("what has the focus is never hidden behind the meter", async ({ page, demoAt }) => {
  await page.goto(`${await demoAt("vote")}/omgang/alvhamn-2026/rosta`);
  await identifyAs(page, "Amina Yusuf");
  const meter = page.getByRole("region", { name: "Din röst" });
  await expect(meter).toBeVisible();
  const buttons = await page.getByRole("main").getByRole("button").count();
  expect(buttons).toBeGreaterThan(5);
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press("Tab");
    const focused = page.locator("main :focus");
    if ((await focused.count()) === 0) continue;
    const topOfMeter = (await meter.boundingBox())!.y;
    await expect.poll(async () => (await focused.boundingBox())!.y).toBeLessThan(topOfMeter);
  }
});
