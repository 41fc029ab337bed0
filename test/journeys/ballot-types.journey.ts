import { expect, type Locator, type Page } from "@playwright/test";
import type { BallotRule } from "#app/domain/ballots/ballot-type.ts";
import { type HeldVote, test } from "./ballot-server.ts";
import { identifyAs, titleOf } from "./demo-server.ts";

const playground = titleOf("BD1");
const lighting = titleOf("BD2");
const cafe = titleOf("BD4");
const plots = titleOf("BD5");

/** A resident in the booth of a vote: what can be pressed, and what the meter says. */
interface Booth {
  press(name: string): Promise<void>;
  button(name: string): Locator;
  meter: Locator;
}

async function inBooth(page: Page, { origin }: HeldVote): Promise<Booth> {
  await page.goto(`${origin}/omgang/alvhamn-2026/rosta`);
  await identifyAs(page, "Amina Yusuf");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Välj förslag i Björkdalen");
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  return {
    press: (name) => button(name).click(),
    button,
    meter: page.getByRole("region", { name: "Din röst" }),
  };
}

async function review(page: Page, ...told: (string | RegExp)[]): Promise<void> {
  await page.getByRole("link", { name: "Granska" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Granska din röst");
  for (const words of told) await expect(page.getByRole("main")).toContainText(words);
}

/** Casts what was reviewed; the box holds exactly that. */
async function cast(page: Page, vote: HeldVote, scores: Record<string, number>): Promise<void> {
  await page.getByRole("button", { name: "Lägg min röst" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tack! Din röst är mottagen");
  expect(await vote.lastBallot()).toEqual({ scores, savings: {} });
}

test("one vote: another proposal takes the place of the first", async ({ page, voteWith }) => {
  const vote = await voteWith({ kind: "choose-one" });
  const { press, button, meter } = await inBooth(page, vote);
  await press(`Välj ${playground}`);
  await expect(meter).toContainText("Du har valt BD1");
  await press(`Välj ${lighting}`);
  await expect(meter).toContainText("Du har valt BD2");
  await expect(button(`Välj ${playground}`)).toBeVisible();
  await review(page, lighting);
  await cast(page, vote, { "p-bd2": 1 });
});

test("points: shared out, taken back, too many and too few", async ({ page, voteWith }) => {
  const rule: BallotRule = {
    kind: "points",
    unit: "points",
    total: 3,
    mostEach: 2,
    leastChosen: 2,
  };
  const vote = await voteWith(rule);
  const { press, button, meter } = await inBooth(page, vote);
  await press(`Fler: ${playground}`);
  await expect(meter).toContainText("Kvar: 2 av 3 poäng. Ett valt");
  await press(`Fler: ${playground}`);
  await expect(meter).toContainText("Kvar: 1 av 3 poäng.");
  await expect(button(`Fler: ${playground}`)).toHaveAttribute("aria-disabled", "true");
  await button(`Fler: ${playground}`).click({ force: true });
  await expect(meter).toContainText("Kvar: 1 av 3 poäng.");
  await review(page, "Du har valt 1 förslag men måste välja minst 2. Välj fler.");
  await page.getByRole("link", { name: "Ändra det jag valt" }).click();
  await press(`Fler: ${cafe}`);
  await expect(meter).toContainText("Kvar: 0 av 3 poäng. 2 valda");
  await press(`Fler: ${plots}`);
  await expect(meter).toContainText("Du har delat ut 4 av 3 poäng. Ta bort 1.");
  await review(page, "Du har delat ut 4 men har bara 3 att dela ut.");
  await page.getByRole("link", { name: "Ändra det jag valt" }).click();
  await press(`Färre: ${playground}`);
  await expect(meter).toContainText("Kvar: 0 av 3 poäng. 3 valda");
  await review(page, /BD1.*1 poäng/s);
  await cast(page, vote, { "p-bd1": 1, "p-bd4": 1, "p-bd5": 1 });
});

test("ranking: put in order, moved up and down, taken off", async ({ page, voteWith }) => {
  const vote = await voteWith({ kind: "ranking", points: [5, 3, 1], leastRanked: 1 });
  const { press, button, meter } = await inBooth(page, vote);
  await expect(meter).toContainText("0 av 3 rangordnade");
  for (const title of [playground, lighting, cafe, plots]) await press(`Lägg till ${title}`);
  await expect(meter).toContainText("Du har rangordnat 4. Ta bort ett.");
  await press(`Ta bort ${lighting}`);
  await expect(meter).toContainText("3 av 3: BD1, BD4, BD5");
  await press(`Upp: ${plots}`);
  await expect(meter).toContainText("3 av 3: BD1, BD5, BD4");
  await press(`Ner: ${playground}`);
  await expect(meter).toContainText("3 av 3: BD5, BD1, BD4");
  await expect(button(`Upp: ${plots}`)).toHaveAttribute("aria-disabled", "true");
  await expect(button(`Ner: ${cafe}`)).toHaveAttribute("aria-disabled", "true");
  await review(page, /BD5.*Nummer 1 av 3.*BD1.*Nummer 2 av 3.*BD4.*Nummer 3 av 3/s);
  await cast(page, vote, { "p-bd5": 5, "p-bd1": 3, "p-bd4": 1 });
});

test("grades: given, changed and taken back", async ({ page, voteWith }) => {
  const vote = await voteWith({ kind: "grades", top: 3 });
  const { press, button, meter } = await inBooth(page, vote);
  await press(`3 Mycket viktigt: ${playground}`);
  await press(`2 Viktigt: ${cafe}`);
  await press(`1 Ganska viktigt: ${plots}`);
  await expect(meter).toContainText("3 av 6 har fått betyg");
  await press(`1 Ganska viktigt: ${playground}`);
  await press(`0 Inget betyg: ${plots}`);
  await expect(meter).toContainText("2 av 6 har fått betyg");
  await expect(button(`1 Ganska viktigt: ${playground}`)).toHaveAttribute("aria-pressed", "true");
  await review(page, /BD4.*2 Viktigt.*BD1.*1 Ganska viktigt/s);
  await cast(page, vote, { "p-bd4": 2, "p-bd1": 1 });
});

test("a star: moved between what fits the pot", async ({ page, voteWith }) => {
  const vote = await voteWith({ kind: "star" });
  const { press, button } = await inBooth(page, vote);
  await press(`Lägg till ${playground}`);
  await press(`Lägg till ${cafe}`);
  await press(`Stjärnmärk: ${playground}`);
  await expect(button(`Ta bort stjärnan: ${playground}`)).toBeVisible();
  await press(`Stjärnmärk: ${cafe}`);
  await expect(button(`Stjärnmärk: ${playground}`)).toBeVisible();
  await review(page, /BD4.*Vald med stjärna.*BD1/s);
  await cast(page, vote, { "p-bd4": 2, "p-bd1": 1 });
});
