import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appendAudit, listAuditLinks } from "#db/audit.server.ts";
import { type AuditLink, auditHash, NO_HASH } from "#db/audit-chain.server.ts";
import { migrateToNewest } from "#db/migrate.server.ts";
import { openDatabase } from "#db/open.server.ts";

const home = mkdtempSync(join(tmpdir(), "verify-audit-"));
const path = join(home, "radslag.db");
let links: AuditLink[];

beforeAll(async () => {
  const { db, close } = await openDatabase(`file:${path}`);
  await migrateToNewest(db);
  for (const subject of ["p-1", "p-2", "p-3"]) {
    await db.transaction().execute(async (db) => {
      const line = { atMs: 1, actorId: "u-1", act: "hide-post", subject, detail: {} };
      await appendAudit(db, line);
    });
  }
  links = await listAuditLinks(db);
  await close();
});
afterAll(() => rmSync(home, { recursive: true }));

const textOf = (some: readonly object[]) => some.map((one) => `${JSON.stringify(one)}\n`).join("");

function verify(words: readonly string[], { input = "", url = `file:${path}` } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/verify.ts", "--audit", ...words],
    {
      cwd: resolve(import.meta.dirname, "../.."),
      encoding: "utf8",
      input,
      env: { ...process.env, DATABASE_URL: url },
    },
  );
  return { code: status, said: (stdout || stderr).trim() };
}

/** The same log after someone changed a line, and hashed it and all that follow anew. */
function rewritten(place: number): AuditLink[] {
  let prev = NO_HASH;
  return links.map((link, at) => {
    const line = at + 1 === place ? link.line.replace("u-1", "u-2") : link.line;
    const hash = auditHash(prev, line);
    const made = { ...link, prev, line, hash };
    prev = hash;
    return made;
  });
}

test("C15: verify --audit tells that the database's log holds, with the hash to write down", () => {
  const head = links.at(-1)?.hash;
  const said = `3 lines hold together, the last has ${head}`;
  expect(verify([])).toEqual({ code: 0, said });
  expect(verify(["--seen", links[0]!.hash, "--seen", head!])).toEqual({ code: 0, said });
  expect(verify(["-"], { input: textOf(links) })).toEqual({ code: 0, said });
});

test("C15: verify --audit names the first line of a file that does not hold", () => {
  const file = join(home, "logg.jsonl");
  const verdictOn = (text: string) => {
    writeFileSync(file, text);
    return verify([file]);
  };
  const edited = links.map((link) => ({ ...link, line: link.line.replace("p-2", "p-9") }));
  const changed = "its text or its hash was changed";
  expect(verdictOn(textOf(edited))).toEqual({ code: 1, said: `${file}:2: ${changed}` });
  expect(verdictOn(textOf([links[0]!, links[2]!])).said).toMatch(/:2: its number is 3: lines are/);
  expect(verdictOn(`${textOf(links.slice(0, 2))}no link\n`).said).toMatch(/:3: /);
  expect(verdictOn(`${textOf(links)}\n`).said).toMatch(/:4: /);
});

test("C15: a log that was made anew from the beginning is found by a hash that was kept", () => {
  const input = textOf(rewritten(1));
  expect(verify(["-"], { input }).code).toBe(0);
  const seen = links.at(-1)!.hash;
  const said = `standard input: no line has the hash ${seen} any more`;
  expect(verify(["-", "--seen", seen], { input })).toEqual({ code: 1, said });
  const cut = textOf(links.slice(0, 2));
  expect(verify(["-", "--seen", seen], { input: cut }).code).toBe(1);
});

test("what cannot be read is told in one sentence, and no database is made", () => {
  const none = { code: 2, said: "There is no file /nowhere/logg.jsonl that can be read." };
  expect(verify(["/nowhere/logg.jsonl"])).toEqual(none);
  const url = `file:${join(home, "none.db")}`;
  expect(verify([], { url })).toEqual({ code: 2, said: `There is no file ${url.slice(5)}.` });
  expect(verify(["a", "b"]).code).toBe(2);
});
