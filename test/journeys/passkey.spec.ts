import { expect, type Page } from "@playwright/test";
import { takeUp, test } from "./real-server.ts";

const email = "eva.ek@alvhamn.example";
const password = "fyra hästar i hagen";

/** A device that holds passkeys, such as a phone, and knows its owner or does not. */
async function addDevice(page: Page, knowsOwner = true) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const options = {
    ...({ protocol: "ctap2", transport: "internal", automaticPresenceSimulation: true } as const),
    ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: knowsOwner },
  };
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", { options });
  return { session, authenticatorId };
}

test("a passkey signs staff in, confirms them, and is of no use when it is removed", async ({
  page,
  realServer,
}) => {
  const { origin, db } = realServer;
  await takeUp(page, await realServer.invite(email, "administrator"), "Eva Ek", password);
  const { session, authenticatorId } = await addDevice(page);
  await page.goto(`${origin}/konto/sakerhet`);
  await page.getByLabel("Namn på enheten").fill("Evas telefon");
  await page.getByRole("button", { name: "Lägg till passnyckel" }).click();
  await expect(page.getByText("Bytet är klart.")).toBeVisible();
  await expect(page.getByText("Evas telefon").first()).toBeVisible();

  await page.context().clearCookies();
  await page.goto(`${origin}/logga-in/personal?till=/admin/personal`);
  const answered = page.waitForRequest((request) => request.method() === "POST");
  await page.getByRole("button", { name: "Logga in med passnyckel" }).click();
  const caught = (await answered).postData() ?? "";
  await expect(page).toHaveURL(`${origin}/admin/personal`);

  await db.updateTable("session").set({ auth_at: 1 }).execute();
  await page.getByLabel("E-postadress").fill("ny@alvhamn.example");
  await page.getByRole("button", { name: "Bjud in", exact: true }).click();
  await page.getByRole("button", { name: "Bekräfta med passnyckel" }).click();
  await expect(page.getByLabel("E-postadress")).toHaveValue("ny@alvhamn.example");

  // An answer that was caught on its way is good once.
  const replayed = await page.request.post(`${origin}/logga-in/personal`, {
    data: caught,
    headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: origin },
    maxRedirects: 0,
  });
  expect(replayed.status()).toBe(422);

  // A device that does not know who holds it lets nobody in.
  await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await page.context().clearCookies();
  await page.goto(`${origin}/logga-in/personal`);
  await page.getByRole("button", { name: "Logga in med passnyckel" }).click();
  await expect(page.getByText("Passnyckeln användes inte.")).toBeVisible();
  await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: true });
  await page.getByRole("button", { name: "Logga in med passnyckel" }).click();
  await expect(page).toHaveURL(`${origin}/admin`);
  await page.goto(`${origin}/konto/sakerhet`);
  await page.getByRole("button", { name: "Ta bort Evas telefon" }).click();
  await expect(page.getByText("Du har ingen passnyckel.")).toBeVisible();
  await page.context().clearCookies();
  await page.goto(`${origin}/logga-in/personal`);
  await page.getByRole("button", { name: "Logga in med passnyckel" }).click();
  await expect(page.getByRole("alert")).toContainText("Passnyckeln kunde inte användas.");
});
