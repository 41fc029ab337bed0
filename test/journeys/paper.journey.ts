import { type Browser, expect, type Page } from "@playwright/test";
import { openAs, test } from "./demo-server.ts";

const paper = "/admin/omgang/alvhamn-2026/papper";
const karins = "196109142387";

test("staff mark a voter and key a batch of paper ballots, two of them and a third", async ({
  browser,
  contextOptions,
  demoAt,
}) => {
  const origin = await demoAt("vote");
  const [maria, johan, leila] = await Promise.all(
    ["Maria Öberg", "Johan Åström", "Leila Rahimi"].map((name) =>
      openedBy(browser, contextOptions, origin, name),
    ),
  );
  if (!maria || !johan || !leila) throw new Error("Not everyone came.");

  await lookUp(maria, karins);
  await maria.getByRole("button", { name: "Föreslå markering" }).click();
  await expect(maria.getByText("Markeringen är föreslagen.")).toBeVisible();
  await lookUp(johan, karins);
  await johan.getByRole("button", { name: "Bekräfta markeringen" }).click();
  await expect(johan.getByText("Markeringen är bekräftad.")).toBeVisible();
  await lookUp(leila, karins);
  await expect(leila.getByText("Har redan röstat på papper.")).toBeVisible();

  const batch = `${origin}${paper}/1`;
  const serials: string[] = [];
  for (const chosen of [["HS1", "HS2"], ["HS3"], []]) {
    await maria.goto(batch);
    await maria.getByRole("link", { name: "Mata in en ny röstsedel" }).click();
    await expect(maria.getByRole("heading", { level: 1 })).toHaveText("Ny röstsedel");
    serials.push(await maria.locator(".receipt-code").innerText());
    await key(maria, chosen);
    await expect(maria.getByText("är inmatad en gång.")).toBeVisible();
  }
  const seconds = [["HS1", "HS2"], ["HS4"], []];
  for (const [at, chosen] of seconds.entries()) {
    await johan.goto(batch);
    await johan.getByLabel("Löpnummer", { exact: true }).fill(serials[at]!.toLowerCase());
    await johan.getByRole("button", { name: "Mata in efter löpnummer" }).click();
    await expect(johan.getByRole("heading", { level: 1 })).toContainText(serials[at]!);
    await expect(johan.getByText("Läsning A")).toHaveCount(0);
    await key(johan, chosen);
    await johan.waitForURL(/klart=/);
  }
  await expect(johan.getByRole("button", { name: "Stäng bunten" })).toHaveCount(0);
  await leila.goto(batch);
  await leila.getByRole("link", { name: `Mata in ${serials[1]}` }).click();
  await expect(leila.getByText("Läsning B")).toBeVisible();
  await key(leila, ["HS3"]);
  await leila.getByRole("button", { name: "Stäng bunten" }).click();
  await expect(leila.getByText("Bunten är stängd.")).toBeVisible();
  await expect(leila.getByText("1 · Tom: 1")).toBeVisible();
});

async function openedBy(
  browser: Browser,
  options: Parameters<Browser["newContext"]>[0],
  origin: string,
  name: string,
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await openAs(page, origin, name, paper);
  return page;
}

async function lookUp(page: Page, number: string): Promise<void> {
  await page.getByLabel("Personnummer eller samordningsnummer").fill(number);
  await page.getByRole("button", { name: "Slå upp" }).click();
  await expect(page.getByRole("status")).toBeVisible();
}

/** Keys the ballot that is shown: its crosses, or that it is blank. */
async function key(page: Page, chosen: readonly string[]): Promise<void> {
  for (const number of chosen) await page.getByLabel(new RegExp(`^${number} `)).check();
  if (chosen.length === 0) {
    await page.getByLabel("Är röstsedeln ogiltig?").selectOption({ label: "Tom" });
  }
  await page.getByRole("button", { name: "Spara inmatningen" }).click();
}
