import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, type Page } from "@playwright/test";
import { type DemoMoment, demoAt } from "#db/demo/index.ts";
import { freePort } from "../free-port.ts";

const root = join(import.meta.dirname, "../..");
const program = join(root, "build/scripts/demo.js");
const PATIENCE_MS = 90_000;

/** A running demo: where it answers, and how it is ended. */
export interface Demo {
  origin: string;
  stop(): Promise<void>;
}

interface Fixtures {
  /** Starts a demo of the test's own, with nothing in it but what the moment holds. */
  demoAt: (moment: DemoMoment) => Promise<string>;
}

interface WorkerFixtures {
  /** A demo that only is read, shared by the tests of a worker. */
  sharedDemoAt: (moment: DemoMoment) => Promise<string>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  demoAt: async ({}, use) => {
    const started: Demo[] = [];
    await use(async (moment) => {
      const demo = await startDemo(moment);
      started.push(demo);
      return demo.origin;
    });
    await Promise.all(started.map((demo) => demo.stop()));
  },
  sharedDemoAt: [
    async ({}, use) => {
      const started = new Map<DemoMoment, Promise<Demo>>();
      await use(async (moment) => {
        const demo = started.get(moment) ?? startDemo(moment);
        started.set(moment, demo);
        return (await demo).origin;
      });
      for (const demo of started.values()) await (await demo).stop();
    },
    { scope: "worker" },
  ],
});

/** Starts the built demo on a free port, with a database and keys that are removed afterwards. */
export async function startDemo(
  moment: DemoMoment,
  variables: Readonly<Record<string, string>> = {},
): Promise<Demo> {
  if (!existsSync(program)) throw new Error("The demo is not built: run `npm run build` first.");
  const folder = mkdtempSync(join(tmpdir(), `radslag-${moment}-`));
  const port = await freePort();
  const server = spawn(process.execPath, [program], {
    cwd: root,
    env: {
      NODE_ENV: "production",
      PORT: String(port),
      DATABASE_URL: `file:${join(folder, "demo.db")}`,
      KEYS_DIR: join(folder, "keys"),
      DEMO_MOMENT: moment,
      ...variables,
    },
  });
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill("SIGKILL");
      await once(server, "exit");
    }
    rmSync(folder, { recursive: true });
  };
  try {
    await answering(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin: `http://localhost:${port}`, stop };
}

/** Waits until the demo says where it answers; fails with what it said when it ends instead. */
function answering(server: ChildProcess): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The demo ${why}:\n${said}`));
    const timer = setTimeout(() => fail("did not answer in time"), PATIENCE_MS);
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (!said.includes("answers at")) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", () => {
      clearTimeout(timer);
      fail("ended");
    });
  });
}

/** What a proposal of the main round is called, by its number on the ballot. */
export function titleOf(number: string): string {
  const proposals = demoAt("vote").rounds.flatMap((round) => round.proposals);
  const found = proposals.find((proposal) => proposal.number === number);
  if (!found) throw new Error(`The demo has no proposal ${number}.`);
  return found.title;
}

/** Becomes one of the demo's people, and opens a page as that person. */
export async function openAs(page: Page, origin: string, name: string, path: string) {
  await page.goto(`${origin}/logga-in?till=${path}`);
  await signInAs(page, name);
  if (path.includes("/rosta")) await confirmAs(page, name);
  await page.waitForURL((url) => url.pathname === path);
}

/** Votes as one of the demo's people for the first that can be chosen, as far as the receipt. */
export async function voteAs(page: Page, origin: string, name: string): Promise<void> {
  await openAs(page, origin, name, "/omgang/alvhamn-2026/rosta");
  await page
    .getByRole("button", { name: /^Lägg till/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Granska" }).click();
  await page.getByRole("button", { name: "Lägg min röst" }).click();
  await page.waitForURL(/kvitto/);
}

/** Goes through the test e-ID, from the page before the booth, as one of the demo's people. */
export async function identifyAs(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Legitimera dig", exact: true }).click();
  await confirmAs(page, name);
}

/** Says at the test e-ID that one is one of the demo's people. */
async function confirmAs(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Legitimera mig som ${name}` }).click();
}

/** Signs in as one of the demo's people, by the button that carries the name. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Logga in som ${name}` }).click();
}
