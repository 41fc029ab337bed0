import type { BrowserContext } from "@playwright/test";
import type { DemoMoment } from "#db/demo/index.ts";
import { type Sight, type Viewer, viewers } from "../addresses.ts";
import { identifyAs } from "./demo-server.ts";

/** The one resident by whom a page is read closely, and in the other languages at all. */
export function readerOf({ route, by }: Sight): Viewer {
  const [first = "visitor"] = by;
  return by.includes("resident") && !route.includes("/logga-in") ? "resident" : first;
}

/** A page's address in a language. */
export function inLanguage(language: "sv" | "ar", path: string): string {
  if (language === "sv") return path;
  return path === "/" ? `/${language}` : `/${language}${path}`;
}

/** Signs in as a viewer; a resident goes on into the booth while the vote is open. */
export async function signInAsViewer(
  context: BrowserContext,
  origin: string,
  viewer: Viewer,
  moment: DemoMoment,
): Promise<void> {
  const person = viewers[viewer];
  if (!person) return;
  await context.request.post(`${origin}/logga-in`, {
    form: { person: person.id, back: "/" },
    headers: { Origin: origin },
    maxRedirects: 0,
  });
  if (viewer !== "resident" || moment !== "vote") return;
  const page = await context.newPage();
  await page.goto(`${origin}/omgang/alvhamn-2026/rosta/legitimera`);
  await identifyAs(page, person.name);
  await page.waitForURL(/rosta$/);
  await page.close();
}
