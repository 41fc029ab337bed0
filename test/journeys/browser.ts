import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LaunchOptions } from "@playwright/test";

/** Where the systems we know keep a Chromium of their own. */
const systemPaths = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map(
  (name) => `/usr/bin/${name}`,
);

/** The journeys reach nobody but the demo: no updates, no accounts, nothing in the background. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
];

/**
 * How the browser of the journeys is started: `CHROMIUM_PATH` when it is set, else the system's
 * Chromium, else the one that the package @sparticuz/chromium carries inside it.
 */
export async function browserToLaunch(): Promise<LaunchOptions> {
  const named = process.env.CHROMIUM_PATH?.trim();
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH is "${named}", but there is no such file.`);
  }
  const executablePath = named || systemPaths.find((path) => existsSync(path));
  return executablePath ? { executablePath, args: quiet } : packedBrowser();
}

/** The packed browser, with the package's own libraries where the machine lacks them. */
async function packedBrowser(): Promise<LaunchOptions> {
  const folder = await unpacked();
  const executablePath = join(folder, "chromium");
  const runs = (env: NodeJS.ProcessEnv) =>
    spawnSync(executablePath, ["--version"], { env }).status === 0;
  const fonts = { ...process.env, FONTCONFIG_FILE: fontsIn(folder) };
  const libraries = { LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  const env = runs(process.env) ? fonts : { ...fonts, ...libraries };
  if (!runs(env)) {
    throw new Error("No browser runs here: install Chromium, or name one in CHROMIUM_PATH.");
  }
  return { executablePath, args: quiet, env: env as Record<string, string> };
}

/** Names the fonts to use: the machine's, and the package's own where it has none. */
function fontsIn(folder: string): string {
  const path = join(folder, "our-fonts.conf");
  const dirs = ["/usr/share/fonts", "/usr/local/share/fonts", join(folder, "fonts")];
  const lines = dirs.map((dir) => `<dir>${dir}</dir>`).join("");
  const cache = `<cachedir>${join(folder, "font-cache")}</cachedir>`;
  writeFileSync(path, `<?xml version="1.0"?><fontconfig>${lines}${cache}</fontconfig>\n`);
  return path;
}

/**
 * Unpacks the package once. It unpacks to the temporary folder, and its libraries only where it
 * believes itself to be in its maker's cloud: both are told to it by variables.
 */
async function unpacked(): Promise<string> {
  const place = join(tmpdir(), "radslag-chromium-147.0.0");
  if (existsSync(place)) return place;
  const folder = mkdtempSync(join(tmpdir(), "radslag-unpacking-"));
  const before = { ...process.env };
  try {
    process.env.TMPDIR = folder;
    process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  } finally {
    process.env = before;
  }
  try {
    // In one step, so that no other run ever sees half a browser.
    renameSync(folder, place);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}
