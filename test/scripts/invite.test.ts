import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { tokenHash } from "#app/ballot-box/token.server.ts";
import { listInvitations } from "#db/accounts.server.ts";
import { listAudit } from "#db/audit.server.ts";
import { openDatabase } from "#db/open.server.ts";

const folder = mkdtempSync(join(tmpdir(), "radslag-invite-"));
afterAll(() => rmSync(folder, { recursive: true }));
const DATABASE_URL = `file:${join(folder, "radslag.db")}`;

function invite(...words: string[]) {
  const program = resolve(import.meta.dirname, "../../build/scripts/invite.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: "utf8",
    env: {
      ...{ PATH: process.env.PATH, DATABASE_URL, KEYS_DIR: join(folder, "keys") },
      NODE_ENV: "production",
      APP_ORIGIN: "https://radslag.example",
    },
  });
  return { status, stdout, stderr };
}

test("the first administrator is invited from the command line, by a link that is not kept", async () => {
  const links = [1, 2].map(() => {
    const { status, stdout } = invite("Maria@Alvhamn.example", "--role", "administrator");
    expect(status).toBe(0);
    return /https:\/\/radslag\.example\/inbjudan\/([\w-]{43})\n$/.exec(stdout)?.[1] ?? "";
  });
  const { db, close } = await openDatabase(DATABASE_URL);
  const invitations = await listInvitations(db);
  const lines = await listAudit(db, { limit: 9 });
  await close();
  // The second takes the place of the first.
  expect(invitations).toMatchObject([
    { email: "maria@alvhamn.example", role: "administrator", hash: tokenHash(links[1] ?? "") },
  ]);
  expect(JSON.stringify(invitations)).not.toContain(links[1]);
  expect(lines.map(({ act, actorId }) => [act, actorId])).toEqual([
    ["invite-staff", "command-line"],
    ["invite-staff", "command-line"],
  ]);
});

test.each([
  [["maria@alvhamn.example"], "Usage: npm run invite"],
  [["--role", "administrator"], "Usage: npm run invite"],
  [["a@b.se", "c@d.se", "--role", "officer"], "Usage: npm run invite"],
  [["maria", "--role", "administrator"], 'with "maria"'],
  [["maria@alvhamn.example", "--role", "resident"], 'the role "resident"'],
  [["maria@alvhamn.example", "--rolle", "officer"], "--rolle"],
])("%j is told how it is done, in one sentence", (words, told) => {
  const { status, stdout, stderr } = invite(...words);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain(told);
});
