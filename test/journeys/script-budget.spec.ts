import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { openAs, test } from "./demo-server.ts";

const MOST_BYTES = 110_000;

/** The scripts a page has loaded, each with the bytes it takes on the way when packed. */
async function scriptsOf(page: Page, path: string): Promise<{ name: string; bytes: number }[]> {
  const loaded: Promise<{ name: string; bytes: number }>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    const name = new URL(response.url()).pathname;
    loaded.push(response.body().then((body) => ({ name, bytes: gzipSync(body).length })));
  });
  await page.goto(path, { waitUntil: "networkidle" });
  return Promise.all(loaded);
}

test("the booth's scripts stay within their budget", async ({ page, sharedDemoAt }) => {
  const origin = await sharedDemoAt("vote");
  await openAs(page, origin, "Karin Lindqvist", "/omgang/alvhamn-2026/rosta");
  const fresh = await page.context().newPage();
  await fresh.route("**/*", (route) => route.continue());
  const scripts = await scriptsOf(fresh, `${origin}/omgang/alvhamn-2026/rosta`);
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
  const told = `booth: ${(bytes / 1000).toFixed(1)} kB gzip of script`;
  process.stdout.write(`${told}, at most ${MOST_BYTES / 1000}\n`);
  expect(scripts.map(({ name }) => name)).toEqual(["/booth.js"]);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

test("the first page asks for no chart, and shows its words without waiting for scripts", async ({
  page,
  sharedDemoAt,
}) => {
  const scripts = await scriptsOf(page, await sharedDemoAt("vote"));
  expect(scripts.filter(({ name }) => name.includes("chart"))).toEqual([]);
});
