import { expect } from "@playwright/test";
import { identifyAs, signInAs, test } from "./demo-server.ts";

const refusals = [
  {
    who: "a child of eleven",
    name: "Elis Norberg",
    told: "Du måste fylla 12 år senast 25 maj 2026 för att rösta.",
  },
  {
    who: "someone from outside the municipality",
    name: "Tomasz Kowalczyk",
    told: "Du finns inte i omgångens röstlängd.",
  },
  {
    who: "someone from an area that has its turn next year",
    name: "Sofia Backlund",
    told: "Den har dem som bor i områdena.",
  },
];

for (const { who, name, told } of refusals) {
  test(`${who} is told why not to vote, and shown a way on`, async ({ page, demoAt }) => {
    await page.goto(`${await demoAt("vote")}/omgang/alvhamn-2026/rosta`);
    await identifyAs(page, name);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText("Visa att du får rösta");
    await expect(page.getByText("Du kan inte rösta i den här omgången")).toBeVisible();
    await expect(page.getByRole("main")).toContainText(told);
    await expect(page.getByRole("main")).toContainText("Stämmer det inte? Ring Maria Öberg");
    await page.getByRole("link", { name: "Till omgången" }).click();
    await expect(heading).toHaveText("Älvhamn bestämmer 2026");
  });
}

test("one may argue without being allowed to vote", async ({ page, demoAt }) => {
  await page.goto(`${await demoAt("vote")}/logga-in?till=/omgang/alvhamn-2026/forslag/HS1`);
  await signInAs(page, "Elis Norberg");
  await page.getByRole("radio", { name: "För", exact: true }).check();
  await page.getByLabel("Ditt argument").fill("Vi badar där varje sommar.");
  await page.getByRole("button", { name: "Lägg till argumentet" }).click();
  const written = page.getByRole("article").filter({ hasText: "Vi badar där varje sommar." });
  await expect(written).toContainText("Invånare i Hamnstaden");
  await expect(page.getByRole("main")).not.toContainText("Elis Norberg");
});
