import { chromium, expect, type Page } from "@playwright/test";
import lighthouse from "lighthouse";
import { freePort } from "../free-port.ts";
import { browserToLaunch } from "../journeys/browser.ts";
import { openAs, test } from "../journeys/demo-server.ts";

const RUNS = 3;
/** A browser now and then leaves no trace to measure by: so many looks in all. */
const MOST_LOOKS = 6;
const LEAST = 95;
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const main = "/omgang/alvhamn-2026";

const pages = [
  ["home", "vote", "/"],
  ["proposals", "vote", `${main}/forslag`],
  ["proposal", "vote", `${main}/forslag/BD1`],
  ["booth", "vote", `${main}/rosta`],
  ["results", "decide", `${main}/resultat`],
] as const;

/** What one run says: each category of 100, the layout's shift, and ids of what it remarks on. */
interface Verdict {
  scores: number[];
  shift: number;
  remarks: string[];
}

for (const [name, moment, path] of pages) {
  test(name, async ({ page, sharedDemoAt }) => {
    const origin = await sharedDemoAt(moment);
    const cookies = name === "booth" ? await voterOf(page, origin, path) : "";
    const verdicts: Verdict[] = [];
    let looks = 0;
    for (; verdicts.length < RUNS && looks < MOST_LOOKS; looks += 1) {
      const verdict = await look(origin + path, cookies);
      if (!Number.isNaN(verdict.shift)) verdicts.push(verdict);
    }
    expect(verdicts).toHaveLength(RUNS);
    const scores = categories.map((_, at) => median(verdicts.map(({ scores }) => scores[at] ?? 0)));
    const shift = Math.max(...verdicts.map(({ shift }) => shift));
    const remarks = [...new Set(verdicts.flatMap(({ remarks }) => remarks))];
    process.stdout.write(
      `${JSON.stringify({ name, scores, least: LEAST, shift, looks, remarks })}\n`,
    );
    for (const score of scores) expect(score).toBeGreaterThanOrEqual(LEAST);
    expect(shift).toBe(0);
  });
}

/** The cookies of one who has been let into the booth. */
async function voterOf(page: Page, origin: string, path: string): Promise<string> {
  await openAs(page, origin, "Karin Lindqvist", path);
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** One run in a browser of its own, on Lighthouse's slow phone with its slow connection. */
async function look(address: string, cookies: string): Promise<Verdict> {
  const port = await freePort();
  const launch = await browserToLaunch();
  const args = [...(launch.args ?? []), `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ ...launch, args });
  try {
    const told = await lighthouse(address, {
      ...{ port, onlyCategories: [...categories], logLevel: "error" },
      ...(cookies === "" ? {} : { extraHeaders: { Cookie: cookies } }),
    });
    if (!told) throw new Error(`Lighthouse said nothing of ${address}.`);
    const { lhr } = told;
    if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(address).pathname) {
      throw new Error(`${address} led to ${lhr.finalDisplayedUrl}.`);
    }
    const wanting = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 0.9);
    return {
      scores: categories.map((category) => (lhr.categories[category]?.score ?? 0) * 100),
      shift: lhr.audits["cumulative-layout-shift"]?.numericValue ?? NaN,
      remarks: wanting.map(({ id }) => id),
    };
  } finally {
    await browser.close();
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
