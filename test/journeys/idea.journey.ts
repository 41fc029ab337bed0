import { expect, type Page } from "@playwright/test";
import { phonePhoto } from "../a-picture.ts";
import { openAs, signInAs, test } from "./demo-server.ts";

const round = "/omgang/alvhamn-2026";

/** Presses the map of the area: beside it, in its middle, and a step to the north. */
async function pointOut(page: Page): Promise<void> {
  const place = page.getByRole("group", { name: "Platsen på kartan" });
  const map = place.locator("input[type=image]:visible");
  await map.click({ position: { x: 4, y: 4 } });
  await expect(page.getByRole("alert")).toContainText("utanför Björkdalen");
  const { width, height } = (await map.boundingBox())!;
  await map.click({ position: { x: width / 2, y: height / 2 } });
  await expect(place).toContainText("Platsen är utpekad i Björkdalen.");
  const north = place.getByRole("button", { name: "Mot norr" });
  await north.click();
  await expect(north).not.toHaveAttribute("aria-busy");
  await expect(page.getByLabel("Var i området?")).toHaveValue("Vid skolan");
}

const pictured = "Skolgården en tisdag, utan något att spela på.";

/** Sends a picture from a phone, is asked what it shows, and says it. */
async function addPicture(page: Page): Promise<void> {
  const photo = { name: "IMG_2041.jpg", mimeType: "image/jpeg", buffer: await phonePhoto() };
  await page.getByLabel("Egen bild", { exact: true }).setInputFiles(photo);
  await page.getByRole("button", { name: "Fortsätt" }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Beskriv bilden för den som inte ser den. En mening räcker.");
  await expect(page.getByText("ser bara ni som skriver den")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Idrott" })).toBeChecked();
  await page.getByLabel("Beskriv bilden för den som inte ser den").fill(pictured);
}

/** A picture that has come: the browser has unpacked it. */
async function seesPicture(page: Page): Promise<void> {
  const image = page.getByRole("main").getByRole("img", { name: pictured });
  await image.scrollIntoViewIfNeeded();
  const width = () => image.evaluate((one) => (one as HTMLImageElement).naturalWidth);
  await expect.poll(width).toBeGreaterThan(0);
}

/** Hands in an idea as a resident, and gives the address where it can be followed. */
async function handIn(
  page: Page,
  origin: string,
  title: string,
  place?: "on the map",
): Promise<string> {
  await page.goto(`${origin}${round}`);
  await page.getByRole("link", { name: "Lämna en idé" }).click();
  await page.getByRole("main").getByRole("link", { name: "Logga in" }).click();
  await signInAs(page, "Noor Haddad");
  const onward = page.getByRole("button", { name: "Fortsätt" });
  const heading = page.getByRole("heading", { level: 1 });
  await onward.click();
  await expect(page.getByRole("alert")).toContainText("Det här behöver rättas");
  const name = page.getByLabel("Vad heter idén?");
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await name.fill(title);
  await onward.click();
  await expect(heading).toHaveText(/^(Liknar det här\?|Berätta mer)$/);
  const alike = page.getByRole("button", { name: "Mitt är annat, gå vidare" });
  if ((await heading.textContent()) === "Liknar det här?") await alike.click();
  await expect(heading).toHaveText("Berätta mer");
  await expect(page.getByRole("heading", { name: "Vad kan det kosta?" })).toBeVisible();
  await expect(page.getByLabel("Vilket område gäller den?")).toHaveValue("a-bd");
  await page.getByLabel("Var i området?").fill("Vid skolan");
  if (place) await pointOut(page);
  await page.getByLabel("Beskriv idén i en eller två meningar").fill("Tre bord för pingis.");
  await page.getByLabel("Varför är den bra, och för vem?").fill("Alla kan spela, hela dagen.");
  await onward.click();
  await expect(heading).toHaveText("Bild och namn");
  await page.getByRole("radio", { name: "Idrott" }).check();
  if (place) await addPicture(page);
  await onward.click();
  await expect(heading).toHaveText("Så här ser det ut");
  const onMap = page.getByRole("img", { name: "Karta över Björkdalen med platsen för" });
  await expect(onMap).toHaveCount(place ? 1 : 0);
  if (place) await seesPicture(page);
  await page.getByRole("button", { name: "Skicka idén" }).click();
  await expect(page.getByText("Tack! Idén är inskickad.")).toBeVisible();
  await expect(heading).toHaveText(title);
  await expect(onMap).toHaveCount(place ? 1 : 0);
  if (place) await seesPicture(page);
  await expect(page.getByText("Väntar på granskning")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Invånare i Björkdalen");
  return new URL(page.url()).pathname;
}

async function review(page: Page, origin: string, title: string): Promise<void> {
  await openAs(page, origin, "Leila Rahimi", "/admin/arenden");
  await page.getByRole("link", { name: `Granska: ${title}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

test("an idea that cannot be done is answered with the reason", async ({ page, demoAt }) => {
  const origin = await demoAt("discuss");
  const title = "Pingisbord på skolgården";
  const tracked = await handIn(page, origin, title, "on the map");
  await review(page, origin, title);

  await test.step("a rejection without a reason is refused, and what was chosen stays", async () => {
    await page.getByRole("radio", { name: "Går inte vidare", exact: true }).check();
    await page.getByLabel("Grund, om idén inte går vidare").selectOption("Redan planerat");
    await page.getByRole("button", { name: "Spara beskedet" }).click();
    await expect(page.getByRole("alert")).toContainText("Skriv ett skäl.");
    const chosen = page.getByRole("radio", { name: "Går inte vidare", exact: true });
    await expect(chosen).toBeChecked();
  });

  await page.getByLabel("Skäl, som förslagsställaren").fill("Skolan bygger redan två bord i år.");
  await page.getByRole("button", { name: "Spara beskedet" }).click();
  await expect(page.getByText("Beskedet är sparat.")).toBeVisible();
  await expect(page.getByRole("link", { name: `Granska: ${title}` })).toHaveCount(0);

  await openAs(page, origin, "Noor Haddad", tracked);
  await expect(page.getByText("Går inte vidare", { exact: true })).toBeVisible();
  await expect(page.getByText("Skolan bygger redan två bord i år.")).toBeVisible();
  await expect(page.getByText("Skäl enligt kriterierna: Redan planerat")).toBeVisible();
  await expect(page.getByText("Leila Rahimi, handläggare kultur och fritid ·")).toBeVisible();
});

test("an idea that can be done stands on the ballot", async ({ page, demoAt }) => {
  const origin = await demoAt("discuss");
  const title = "Pingisbord i parken";
  const tracked = await handIn(page, origin, title);
  await review(page, origin, title);
  await page.getByRole("radio", { name: "Går vidare till omröstningen" }).check();
  await page.getByLabel("Nummer på röstsedeln").fill("BD8");
  await page.getByLabel("Kostnad i kronor").fill("60 000");
  await page.getByLabel("Drift per år i kronor").fill("2 000");
  await page.getByLabel("Kommunens bedömning").fill("Går att göra på ett halvår.");
  await page.getByLabel("Så är kostnaden beräknad").fill("Pris från förra året.");
  await page.getByLabel("Skäl, som förslagsställaren").fill("Passar in i parken.");
  await page.getByRole("button", { name: "Spara beskedet" }).click();
  await expect(page.getByText("Beskedet är sparat.")).toBeVisible();

  await openAs(page, origin, "Noor Haddad", `${round}/forslag`);
  await page.goto(origin + tracked);
  await expect(page.getByText("Passar in i parken.")).toBeVisible();
  // The idea's address leads to the proposal's, now that it has a number.
  await expect(page).toHaveURL(`${origin}${round}/forslag/BD8`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByRole("main")).toContainText("60 000 kr");
  await expect(page.getByRole("main")).toContainText("Går att göra på ett halvår.");
});

test("an idea that lacks something is completed by its proposer, and reviewed again", async ({
  page,
  demoAt,
}) => {
  const origin = await demoAt("discuss");
  const title = "Pingisbord vid skolan";
  const tracked = await handIn(page, origin, title);
  await review(page, origin, title);
  await page.getByRole("radio", { name: "Behöver kompletteras" }).check();
  await page.getByLabel("Skäl, som förslagsställaren").fill("Vilken skola menar du?");
  await page.getByRole("button", { name: "Spara beskedet" }).click();
  await expect(page.getByText("Beskedet är sparat.")).toBeVisible();

  await openAs(page, origin, "Karin Lindqvist", tracked);
  await expect(page.getByText("Vilken skola menar du?")).toBeVisible();
  await expect(page.getByRole("button", { name: "Skicka kompletteringen" })).toHaveCount(0);

  await openAs(page, origin, "Noor Haddad", `${round}/forslag`);
  const mine = page.locator("#mina");
  await expect(mine).toContainText("Behöver kompletteras");
  await mine.getByRole("link", { name: title }).click();
  await expect(page.getByLabel("Vad heter idén?")).toHaveValue(title);
  const where = page.getByLabel("Var i området?");
  await where.fill("");
  await page.getByRole("button", { name: "Skicka kompletteringen" }).click();
  await expect(page.getByRole("alert")).toContainText("Det här behöver rättas");
  await where.fill("Norra skolans gård");
  await page.getByRole("button", { name: "Skicka kompletteringen" }).click();
  await expect(page.getByText("Tack! Idén är kompletterad")).toBeVisible();
  await expect(page.getByText("Väntar på granskning", { exact: true })).toBeVisible();
  await expect(page.getByText("Norra skolans gård")).toBeVisible();
  await expect(page.getByRole("button", { name: "Skicka kompletteringen" })).toHaveCount(0);

  await review(page, origin, title);
  await expect(page.getByText("Norra skolans gård")).toBeVisible();
});

test("before the ideas are asked for, the page says when they will be", async ({
  page,
  demoAt,
}) => {
  await page.goto(`${await demoAt("inform")}${round}/lamna-forslag`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Idétiden är inte öppen");
  await expect(page.getByRole("main")).toContainText("Du kan lämna idéer från");
});
