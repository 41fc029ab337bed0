import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { openAs, test } from "./demo-server.ts";

const MOST_BYTES = { script: 110_000, stylesheet: 35_000 } as const;
type Kind = keyof typeof MOST_BYTES;

/** The scripts or styles a page has loaded, each with the bytes it takes on the way when packed. */
async function loadedBy(
  page: Page,
  path: string,
  kind: Kind,
): Promise<{ name: string; bytes: number }[]> {
  const loaded: Promise<{ name: string; bytes: number }>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== kind) return;
    const name = new URL(response.url()).pathname;
    loaded.push(response.body().then((body) => ({ name, bytes: gzipSync(body).length })));
  });
  await page.goto(path, { waitUntil: "networkidle" });
  return Promise.all(loaded);
}

for (const kind of ["script", "stylesheet"] as const) {
  test(`the booth stays within its budget of ${kind}s`, async ({ page, sharedDemoAt }) => {
    const origin = await sharedDemoAt("vote");
    await openAs(page, origin, "Karin Lindqvist", "/omgang/alvhamn-2026/rosta");
    const fresh = await page.context().newPage();
    await fresh.route("**/*", (route) => route.continue());
    const loaded = await loadedBy(fresh, `${origin}/omgang/alvhamn-2026/rosta`, kind);
    const bytes = loaded.reduce((sum, one) => sum + one.bytes, 0);
    const told = `booth: ${(bytes / 1000).toFixed(1)} kB gzip of ${kind}s`;
    process.stdout.write(`${told}, at most ${MOST_BYTES[kind] / 1000}\n`);
    if (kind === "script") expect(loaded.map(({ name }) => name)).toEqual(["/booth.js"]);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES[kind]);
  });
}

test("the first page asks for no chart, and shows its words without waiting for scripts", async ({
  page,
  sharedDemoAt,
}) => {
  const scripts = await loadedBy(page, await sharedDemoAt("vote"), "script");
  expect(scripts.filter(({ name }) => name.includes("chart"))).toEqual([]);
});
