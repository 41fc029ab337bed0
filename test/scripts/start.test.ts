import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { realClock } from "#app/clock.server.ts";
import { openDatabase } from "#db/open.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { sample } from "../db/samples.ts";
import { freePort } from "../free-port.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "radslag-start-"));
const taken = createServer();
let takenPort = 0;

beforeAll(async () => {
  for (const program of ["serve", "demo", "migrate"]) {
    if (!existsSync(join(root, `build/scripts/${program}.js`))) {
      throw new Error("The platform is not built: run `npm run build` first.");
    }
  }
  taken.listen(0, "127.0.0.1");
  await once(taken, "listening");
  const address = taken.address();
  takenPort = typeof address === "object" ? (address?.port ?? 0) : 0;
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});

type Variables = Readonly<Record<string, string>>;

function variables(given: Variables): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_ENV: "production",
    DATABASE_URL: `file:${join(folder, "radslag.db")}`,
    KEYS_DIR: join(folder, "keys"),
    ...given,
  };
}

function start(program: string, given: Variables, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, `build/scripts/${program}.js`), ...words],
    { cwd: root, encoding: "utf8", env: variables(given), timeout: 20_000 },
  );
  return { status, stdout, stderr };
}

describe("A server that cannot start says why in one sentence, and ends with 1", () => {
  test.each([
    ["PORT", { PORT: "abc" }, 'PORT is "abc", but must be a whole number from 1 to 65535.'],
    ["PORT", { PORT: "0" }, 'PORT is "0", but must be a whole number'],
    ["DATABASE_URL", { DATABASE_URL: "mysql://x" }, 'DATABASE_URL is "mysql://x", but must be'],
    ["HOST", { HOST: "0.0.0.0" }, 'HOST is "0.0.0.0", but must be 127.0.0.1 as long as'],
    ["APP_ORIGIN", { APP_ORIGIN: "radslag.example" }, 'APP_ORIGIN is "radslag.example", but must'],
    ["SMTP_URL", { SMTP_URL: "mail.example" }, 'SMTP_URL is "mail.example", but must be smtp://'],
    [
      "the mail server's password, unsaid",
      { SMTP_URL: "smtp://radslag:hemligt@mail.example/inkorg" },
      'SMTP_URL is "smtp://***@mail.example/inkorg", but must be',
    ],
    ["CLOCK", { CLOCK: "2027-03-01T10:00Z" }, "CLOCK is"],
    ["DEMO_MOMENT", { DEMO_MOMENT: "vote" }, "DEMO_MOMENT is set, but a real server never signs"],
    [
      "the database's password, unsaid",
      { DATABASE_URL: "postgress://radslag:hemligt@localhost/x" },
      'DATABASE_URL is "postgress://***@localhost/x"',
    ],
    ["a database nobody answers at", { DATABASE_URL: "postgres://127.0.0.1:1/x" }, "did not open"],
    ["a folder that is not there", { DATABASE_URL: "file:/dev/null/x.db" }, "did not open"],
  ])("%s", (_, given, told) => {
    const { status, stdout, stderr } = start("serve", given);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(told);
    expect(stderr).not.toContain("hemligt");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("a key for the e-ID broker that others may read, or that is not there", () => {
    const path = join(folder, "e-id-client.pem");
    const broker = {
      ...{ OIDC_ISSUER: "https://e-id.example.se", OIDC_CLIENT_ID: "radslag" },
      ...{ OIDC_ACR_VALUES: "loa3", OIDC_CLIENT_KEY_FILE: path },
    };
    const gone = start("serve", broker);
    expect([gone.status, gone.stderr]).toEqual([
      1,
      `OIDC_CLIENT_KEY_FILE: ${path} could not be read: ENOENT.\n`,
    ]);
    writeFileSync(path, "hemligt", { mode: 0o644 });
    const open = start("serve", broker);
    expect([open.status, open.stderr]).toEqual([
      1,
      `OIDC_CLIENT_KEY_FILE: ${path} may be read by others than its owner: chmod 600 ${path}\n`,
    ]);
    const asked = start("e-id-key", {}, path);
    expect([asked.status, asked.stdout]).toEqual([1, ""]);
    expect(open.stderr).toBe(`OIDC_CLIENT_KEY_FILE: ${asked.stderr}`);
  });

  test("a port that is taken", () => {
    const { status, stderr } = start("serve", { PORT: String(takenPort) });
    expect(status).toBe(1);
    expect(stderr).toContain(`${takenPort}`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("a database that is no database", () => {
    const path = join(folder, "text.db");
    writeFileSync(path, "Detta är ingen databas. ".repeat(100));
    const { status, stderr } = start("serve", { DATABASE_URL: `file:${path}` });
    expect(status).toBe(1);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test.each(["installation.key", "pepper.key"])("%s that has been cut short", (name) => {
    const keys = join(folder, `cut-${name}`);
    const own = { KEYS_DIR: keys, DATABASE_URL: `file:${keys}.db`, PORT: String(takenPort) };
    start("serve", own);
    expect(readdirSync(keys)).toEqual(["installation.key", "pepper.key"]);
    writeFileSync(join(keys, name), "kort");
    const { status, stderr } = start("serve", own);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(`${name} holds 4 bytes; a key has 32. Restore it.`);
  });

  test("a pepper that is not the one the database was made with", () => {
    const path = join(folder, "peppered");
    const own = { DATABASE_URL: `file:${path}.db`, PORT: String(takenPort) };
    start("serve", { ...own, KEYS_DIR: `${path}-one` });
    const { status, stderr } = start("serve", { ...own, KEYS_DIR: `${path}-other` });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The pepper is not the one this database was made with: restore .*\n$/);
  });

  test("a clock that shows a time from before the last checkpoint", async () => {
    const path = join(folder, "turned-back");
    const own = { DATABASE_URL: `file:${path}.db`, KEYS_DIR: path, PORT: String(takenPort) };
    start("serve", own);
    const { db, close } = await openDatabase(own.DATABASE_URL);
    await saveRound(db, sample);
    const sign = (atMs: number) => db.updateTable("round").set({ signed_at: atMs }).execute();
    await sign(realClock() + 3_600_000);
    const { status, stderr } = start("serve", own);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The clock is wrong: The clock says .* set the clock .*\(NTP\).*\n$/);
    await sign(realClock());
    await close();
    expect(start("serve", own).stderr).toContain(`${takenPort}`);
  });

  test("a demo at a moment that is none", () => {
    const { status, stderr } = start("demo", { DEMO_MOMENT: "later" });
    expect(status).toBe(1);
    expect(stderr).toContain('DEMO_MOMENT is "later", but must be inform, discuss, vote');
  });

  test("a demo told to start over in a database that is not its own", () => {
    const { status, stderr } = start("demo", { DATABASE_URL: "postgres://x/y" }, "--reset");
    expect(status).toBe(1);
    expect(stderr).toContain("empty a PostgreSQL database yourself");
  });
});

test("a server without a demo offers nobody to sign in as, and lets nobody in", async () => {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const program = join(root, "build/scripts/serve.js");
  const env = variables({ PORT: String(port), APP_ORIGIN: `http://localhost:${port}` });
  const server = spawn(process.execPath, [program], { cwd: root, env });
  try {
    await once(server.stdout, "data");
    const page = await fetch(`${origin}/logga-in`);
    expect(page.status).toBe(200);
    const text = await page.text();
    expect(text).toContain("Inloggning med e-post är inte öppen än");
    expect(text).not.toContain("<button name=");
    const body = new URLSearchParams({ person: "demo-maria" });
    const pressed = await fetch(`${origin}/logga-in`, {
      method: "POST",
      body,
      headers: { Origin: origin },
      redirect: "manual",
    });
    expect(pressed.status).toBe(403);
    expect(pressed.headers.getSetCookie()).toEqual([]);
    expect((await fetch(`${origin}/halsa`)).status).toBe(200);
    expect((await fetch(`${origin}/redo`)).status).toBe(200);
  } finally {
    server.kill("SIGTERM");
    const [code] = await once(server, "exit");
    expect(code).toBe(0);
  }
});
