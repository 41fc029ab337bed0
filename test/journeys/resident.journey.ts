import { expect, type Page } from "@playwright/test";
import { identifyAs, signInAs, test, titleOf } from "./demo-server.ts";

const playground = titleOf("BD1");
const sports = titleOf("BD3");
const reading = titleOf("BD4");
const meadow = titleOf("BD7");

/** Shows who it is on the way, as the page asks. */
async function openBooth(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Rösta nu" }).click();
  await expect(page).toHaveURL(/\/rosta\/legitimera$/);
  await identifyAs(page, "Amina Yusuf");
  await expect(page).toHaveURL(/\/omgang\/alvhamn-2026\/rosta$/);
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole("button", { name, exact: true }).click();
}

test("a resident reads, argues, asks, votes, and changes the vote", async ({ page, demoAt }) => {
  const origin = await demoAt("vote");

  await test.step("reads about the round and its proposals", async () => {
    await page.goto(origin);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Var med och bestäm");
    await page.getByRole("link", { name: "Älvhamn bestämmer 2026" }).click();
    await expect(page.getByText("Det här går inte att påverka")).toBeVisible();
    await expect(page.getByText("Du måste fylla 12 år senast 25 maj 2026.")).toBeVisible();
    await page.getByRole("link", { name: "Läs om förslagen" }).click();
    await expect(page.getByRole("heading", { name: "20 förslag" })).toBeVisible();
  });

  await test.step("searches and narrows the list", async () => {
    await page.getByText("Sök och välj").click();
    await page.getByLabel("Område", { exact: true }).selectOption("Björkdalen");
    await press(page, "Visa");
    await expect(page.getByRole("heading", { name: "7 förslag i Björkdalen" })).toBeVisible();
    await page.getByText("Sök och välj").click();
    await page.getByRole("searchbox", { name: "Sök" }).fill("simhall på månen");
    await press(page, "Visa");
    await expect(page.getByText("Inga förslag passar din sökning.")).toBeVisible();
    await expect(page.getByText("Idéer som inte gick vidare")).toHaveCount(0);
    await page.getByRole("link", { name: "Visa alla förslag" }).click();
    // The page of no proposals has a search of its own: wait for the one with all.
    await expect(page.getByRole("heading", { name: "20 förslag" })).toBeVisible();
    await page.getByText("Sök och välj").click();
    await page.getByRole("searchbox", { name: "Sök" }).fill("lekplats");
    await press(page, "Visa");
    await page.getByRole("link", { name: playground }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(playground);
  });

  await test.step("signs in to write, and comes back to the proposal", async () => {
    await page.getByRole("link", { name: "Logga in för att skriva eller fråga." }).click();
    await signInAs(page, "Amina Yusuf");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(playground);
  });

  await test.step("writes an argument, after one that lacked its words", async () => {
    const text = page.getByLabel("Ditt argument");
    await page.getByRole("radio", { name: "För", exact: true }).check();
    await page.getByLabel("Visa mitt namn").first().check();
    await press(page, "Lägg till argumentet");
    await expect(page.getByRole("alert")).toContainText("Det här behöver rättas");
    await expect(text).toHaveAttribute("aria-invalid", "true");
    await expect(text).toHaveAccessibleDescription(/Fyll i det här\.$/);
    await expect(page.getByRole("radio", { name: "För", exact: true })).toBeChecked();
    await expect(page.getByLabel("Visa mitt namn").first()).toBeChecked();
    await text.fill("Barnen har inget att klättra på.");
    await press(page, "Lägg till argumentet");
    await expect(page.getByText("Tack! Ditt argument finns nu på sidan.")).toBeVisible();
    const written = page.getByRole("article").filter({ hasText: "Barnen har inget att klättra" });
    await expect(written).toContainText("Amina Yusuf");
  });

  await test.step("writes too much, and gets the words back to shorten", async () => {
    const long = "Lång mening. ".repeat(60).trim();
    await page.getByRole("radio", { name: "Emot", exact: true }).check();
    await page.getByLabel("Ditt argument").fill(long);
    await press(page, "Lägg till argumentet");
    await expect(page.getByLabel("Ditt argument")).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("Ditt argument")).toHaveValue(long);
  });

  await test.step("asks an officer a question", async () => {
    const gardener = "Johan Åström, handläggare park och gata";
    await expect(page.getByLabel("Vem frågar du?")).toHaveValue("");
    await page.getByLabel("Din fråga").fill("När kan det stå klart?");
    await press(page, "Skicka frågan");
    await expect(page.getByLabel("Vem frågar du?")).toHaveAccessibleDescription(
      "Välj ett av alternativen.",
    );
    await page.getByLabel("Vem frågar du?").selectOption(gardener);
    await page.getByLabel("Din fråga").fill("När kan det stå klart?");
    await press(page, "Skicka frågan");
    await expect(page.getByText("Tack! Frågan är skickad.")).toBeVisible();
    const asked = page.getByRole("article").filter({ hasText: "När kan det stå klart?" });
    await expect(asked).toContainText("Till Johan Åström");
    await expect(asked).toContainText("Invånare i Björkdalen");
  });
});

test("a resident votes, is told what is too much, and votes again", async ({ page, demoAt }) => {
  const origin = await demoAt("vote");
  await page.goto(`${origin}/omgang/alvhamn-2026`);
  await openBooth(page);
  const meter = page.getByRole("region", { name: "Din röst" });

  await test.step("reviews nothing, and is shown the way back", async () => {
    await page.goto(`${origin}/omgang/alvhamn-2026/rosta/granska`);
    await expect(page.getByText("Du har inte valt något i Björkdalen än.")).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.getByRole("link", { name: "Till röstbåset" }).click();
  });

  await test.step("chooses one proposal too many", async () => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Välj förslag i Björkdalen");
    await expect(page.getByText("Rösten är inte skickad än.")).toBeVisible();
    const chosen = [playground, titleOf("BD2"), sports, reading];
    for (const [place, title] of chosen.entries()) {
      await press(page, `Lägg till ${title}`);
      const says = place < 3 ? `${place + 1} av 3 valda` : "Du har valt 4. Ta bort ett.";
      await expect(meter).toContainText(says);
    }
    const reaches = page.getByRole("region", { name: "Så räcker potten" });
    await expect(reaches).toContainText(
      "Om alla röstade som du skulle BD4, BD2 och BD1 vinna. Det här ryms inte i potten: BD3.",
    );
  });

  await test.step("is told at the review what to do, and cannot cast", async () => {
    await page.getByRole("link", { name: "Granska" }).click();
    const told = "Du har valt 4 förslag men får välja högst 3. Ta bort några.";
    await expect(page.getByRole("alert")).toContainText(told);
    await expect(page.getByRole("button", { name: "Lägg min röst" })).toHaveCount(0);
    await page.getByRole("link", { name: "Ändra det jag valt" }).click();
    await press(page, `Ta bort ${sports}`);
    await expect(meter).toContainText("3 av 3 valda");
  });

  await test.step("answers a saving, reviews and casts", async () => {
    await press(page, `Ja till ${meadow}`);
    await page.getByRole("link", { name: "Granska" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Granska din röst");
    await expect(page.getByRole("main")).toContainText(reading);
    const reaches = page.getByRole("region", { name: "Så räcker potten" });
    await expect(reaches).toContainText("De besparingar du säger ja till gör potten");
    await expect(reaches).toContainText("Allt du har valt ryms.");
    await press(page, "Lägg min röst");
    await expect(page).toHaveURL(/\/rosta\/kvitto$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tack! Din röst är mottagen");
    await expect(page.getByRole("main")).toContainText("Björkdalen");
    await expect(page.getByRole("main")).not.toContainText(playground);
    await expect(page.getByText("Din nya röst har ersatt den förra.")).toHaveCount(0);
  });

  await test.step("goes back, and is told that the vote is received", async () => {
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Din röst är mottagen");
    await expect(page.getByText("Rösten är inte skickad än.")).toHaveCount(0);
    await page.getByRole("link", { name: "Se kvittot" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tack! Din röst är mottagen");
  });

  await test.step("changes the vote from the round's page, and the receipt says so", async () => {
    await page.getByRole("link", { name: "Till omgången" }).click();
    await expect(page.getByText("Du har röstat.")).toContainText("en tom röstsedel");
    await expect(page.getByRole("link", { name: "Rösta nu" })).toHaveCount(0);
    await page.getByRole("link", { name: "Rösta om" }).click();
    await expect(page.getByText("Du har redan röstat.")).toBeVisible();
    await expect(meter).toContainText("0 av 3 valda");
    await press(page, `Lägg till ${sports}`);
    await expect(meter).toContainText("1 av 3 valda");
    await page.getByRole("link", { name: "Granska" }).click();
    await press(page, "Ersätt min röst");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tack! Din röst är mottagen");
    await expect(page.getByText("Din nya röst har ersatt den förra.")).toBeVisible();
  });
});
