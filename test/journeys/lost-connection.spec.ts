import { expect, type Page } from "@playwright/test";
import { openAs, test } from "./demo-server.ts";

const proposal = "/omgang/alvhamn-2026/forslag/BD1";
const words = "Barnen har ingenstans att leka efter skolan.";

async function write(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "För", exact: true }).check();
  await page.getByLabel("Ditt argument").fill(words);
}

const send = (page: Page) => page.getByRole("button", { name: "Lägg till argumentet" }).click();
const written = (page: Page) => page.getByRole("article").filter({ hasText: words });

async function expectKept(page: Page): Promise<void> {
  const told = page.getByRole("alert").filter({ hasText: "Det du skrev står kvar" });
  await expect(told).toBeVisible();
  await expect(page.getByLabel("Ditt argument")).toHaveValue(words);
  await expect(page.getByRole("radio", { name: "För", exact: true })).toBeChecked();
  await expect(page.getByRole("button", { name: "Lägg till argumentet" })).toBeEnabled();
}

test("what is sent without a connection stays in its form, and goes when sent again", async ({
  page,
  context,
  demoAt,
}) => {
  await openAs(page, await demoAt("vote"), "Amina Yusuf", proposal);
  await write(page);
  await context.setOffline(true);
  await send(page);
  await expectKept(page);
  await send(page);
  await expectKept(page);
  await context.setOffline(false);
  await send(page);
  await expect(page.getByText("Tack! Ditt argument finns nu på sidan.")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(written(page)).toHaveCount(1);
});

test("what arrived though its answer did not is there once when it is sent again", async ({
  page,
  demoAt,
}) => {
  await openAs(page, await demoAt("vote"), "Amina Yusuf", proposal);
  await write(page);
  await page.route(
    "**/forslag/BD1",
    async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    },
    { times: 1 },
  );
  await send(page);
  await expectKept(page);
  await send(page);
  await expect(written(page)).toHaveCount(1);
});

test("what was refused and is sent again without a connection stays too", async ({
  page,
  context,
  demoAt,
}) => {
  await openAs(page, await demoAt("vote"), "Amina Yusuf", proposal);
  await page.getByLabel("Ditt argument").fill(words);
  await send(page);
  const refused = page.getByRole("alert").filter({ hasText: "Det här behöver rättas" });
  await expect(refused).toBeFocused();
  await page.getByRole("radio", { name: "För", exact: true }).check();
  await context.setOffline(true);
  await send(page);
  await expectKept(page);
});

test("a server that cannot answer leaves what was written in its form", async ({
  page,
  demoAt,
}) => {
  await openAs(page, await demoAt("vote"), "Amina Yusuf", proposal);
  await write(page);
  const post = "**/forslag/BD1";
  await page.route(post, (route) => route.fulfill({ status: 502, body: "Bad gateway" }));
  await send(page);
  await expectKept(page);
  await page.unroute(post);
  await send(page);
  await expect(written(page)).toHaveCount(1);
});

test("a small press without a connection takes nothing away, and counts nothing", async ({
  page,
  context,
  demoAt,
}) => {
  await openAs(page, await demoAt("vote"), "Amina Yusuf", proposal);
  await write(page);
  const helpful = page.getByRole("button", { name: /hjälpsamt/i }).first();
  await context.setOffline(true);
  await helpful.click();
  await expectKept(page);
  await expect(helpful).toHaveAttribute("aria-pressed", "false");
  await context.setOffline(false);
  await helpful.click();
  await expect(helpful).toHaveAttribute("aria-pressed", "true");
  await expect(helpful).toBeFocused();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByLabel("Ditt argument")).toHaveValue(words);
});

test("what is written in another form of the page stays when one is sent", async ({
  page,
  demoAt,
}) => {
  await openAs(page, await demoAt("vote"), "Amina Yusuf", proposal);
  await page.getByLabel("Din fråga").fill("Vem sköter den?");
  await write(page);
  await send(page);
  await expect(written(page)).toHaveCount(1);
  await expect(page.getByLabel("Din fråga")).toHaveValue("Vem sköter den?");
  await expect(page.getByLabel("Ditt argument")).toHaveValue("");
});

test("a double press sends once", async ({ page, demoAt }) => {
  await openAs(page, await demoAt("vote"), "Amina Yusuf", proposal);
  await write(page);
  let sent = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") sent += 1;
  });
  await page.getByRole("button", { name: "Lägg till argumentet" }).dblclick();
  await expect(written(page)).toHaveCount(1);
  expect(sent).toBe(1);
});

test.describe("a slow network", () => {
  // What a service worker asks for cannot be held up.
  test.use({ serviceWorkers: "block" });

  test("what has been sent is not sent again while the next page is on its way", async ({
    page,
    demoAt,
  }) => {
    await openAs(
      page,
      await demoAt("discuss"),
      "Noor Haddad",
      "/omgang/alvhamn-2026/lamna-forslag",
    );
    const onward = page.getByRole("button", { name: "Fortsätt" });
    const heading = page.getByRole("heading", { level: 1 });
    await page.getByLabel("Vad heter idén?").fill("Schackbord av sten");
    await onward.click();
    await expect(heading).toHaveText(/^(Liknar det här\?|Berätta mer)$/);
    const alike = page.getByRole("button", { name: "Mitt är annat, gå vidare" });
    if ((await heading.textContent()) === "Liknar det här?") await alike.click();
    await page.getByLabel("Var i området?").fill("I parken");
    await page.getByLabel("Beskriv idén i en eller två meningar").fill("Två bord för schack.");
    await page.getByLabel("Varför är den bra, och för vem?").fill("Alla kan spela.");
    let sent = 0;
    await page.route("**/lamna-forslag/**", async (route) => {
      const request = route.request();
      if (request.method() === "POST") sent += 1;
      if (request.isNavigationRequest()) await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    // Pressed again and again until the page is left.
    await onward.evaluate((button) => {
      const press = () => (button as HTMLButtonElement).click();
      press();
      setInterval(press, 100);
    });
    await expect(heading).toHaveText("Bild och namn");
    expect(sent).toBe(1);
  });
});
