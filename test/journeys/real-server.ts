import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { totpCodeAt } from "#app/adapters/one-time-code.server.ts";
import { openKeys } from "#app/ballot-box/round-keys.server.ts";
import { openText } from "#app/ballot-box/sealed-text.server.ts";
import { clockFrom, realClock } from "#app/clock.server.ts";
import type { StaffRole } from "#app/domain/person.ts";
import { startServer } from "#app/http/start.server.ts";
import { inviteStaff } from "#app/services/invite-staff.server.ts";
import { demoClockStarts } from "#db/demo/index.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { type Db, openDatabase } from "#db/open.server.ts";
import { freePort } from "#test/free-port.ts";
import { makeDemo } from "../../scripts/make-demo.ts";
import { test as base } from "./demo-server.ts";

/** A server as a municipality runs it, where nobody is signed in by a button. */
export interface RealServer {
  origin: string;
  db: Db;
  /** The address of a new invitation. */
  invite(email: string, role: StaffRole): Promise<string>;
  /** The address in the letter that waits. */
  lastLink(): Promise<string>;
}

export const test = base.extend<{ realServer: RealServer }>({
  realServer: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "radslag-real-"));
    const database = await openDatabase(`file:${join(folder, "radslag.db")}`);
    const { db } = database;
    await migrateToNewest(db);
    const keysFolder = join(folder, "keys");
    const keys = openKeys(keysFolder);
    await makeDemo({ db, keys }, "inform");
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const { close } = await startServer({
      ...{ database, keysFolder, origin, port, host: "127.0.0.1", demo: false },
      sendsMail: true,
      clock: clockFrom(demoClockStarts.inform),
      app: { folder: join(import.meta.dirname, "../../build") },
    });
    const invite: RealServer["invite"] = async (email, role) => {
      const realNowMs = realClock();
      const invited = { email, role, title: null, answersQuestions: false };
      const times = { nowMs: realNowMs, realNowMs };
      const made = await inviteStaff({ db, keys }, invited, "command-line", () => null, times);
      if ("problems" in made) throw new Error(`${email} was not invited.`);
      return `${origin}/inbjudan/${made.token}`;
    };
    const lastLink = async () => {
      const mail = await db.selectFrom("outbox").selectAll().executeTakeFirstOrThrow();
      const letter = openText(keys.installation(), `mail\0${mail.id}`, mail.sealed) ?? "";
      return /http[^\\]+/.exec(letter)?.[0] ?? "";
    };
    await use({ origin, db, invite, lastLink });
    await close();
    rmSync(folder, { recursive: true });
  },
});

/** Takes an invitation up on its page. Gives back the secret of the codes and the recovery codes. */
export async function takeUp(page: Page, link: string, name: string, password: string) {
  await page.goto(link);
  const shown = await page.locator(".totp-secret").textContent();
  const secret = (shown ?? "").replaceAll(" ", "");
  await page.getByLabel("Ditt namn").fill(name);
  await page.getByLabel("Lösenord").fill(password);
  await page.getByLabel("Koden som appen visar").fill(totpCodeAt(secret, realClock()));
  await page.getByRole("button", { name: "Skapa konto" }).click();
  await page.getByRole("heading", { name: "Spara dina reservkoder" }).waitFor();
  const recoveryCodes = await page.locator(".code-list code").allTextContents();
  return { secret, recoveryCodes };
}
