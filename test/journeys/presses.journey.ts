import { expect, type Locator } from "@playwright/test";
import { test } from "./ballot-server.ts";
import { titleOf } from "./demo-server.ts";

const numbers = ["BD1", "BD2", "BD3"] as const;

for (const choices of [1, 3]) {
  test(`a letter's code becomes a counted vote for ${choices} in ${choices + 3} presses`, async ({
    page,
    voteWith,
  }) => {
    const vote = await voteWith({ kind: "approval", choices: 3 });
    let presses = 0;
    const press = async (what: Locator) => {
      presses += 1;
      await what.click();
    };
    const button = (name: string) => page.getByRole("button", { name, exact: true });

    // What the letter's square code leads to.
    await page.goto(`${vote.origin}/k/${await vote.letterCode("Amina Yusuf")}`);
    await press(button("Öppna min röstsedel"));
    for (const [place, number] of numbers.slice(0, choices).entries()) {
      await press(button(`Lägg till ${titleOf(number)}`));
      await expect(page.getByRole("region", { name: "Din röst" })).toContainText(
        `${place + 1} av 3 valda`,
      );
    }
    await press(page.getByRole("link", { name: "Granska" }));
    await press(button("Lägg min röst"));

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tack! Din röst är mottagen");
    await expect(page.locator(".receipt-code")).toBeVisible();
    expect(presses).toBe(choices + 3);
  });
}
