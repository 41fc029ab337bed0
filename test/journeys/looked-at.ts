import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Light and dark, narrow and wide. */
export const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  [390, 1280].map((width) => ({ colorScheme, width })),
);
/** The narrowest screen that must do, and the height of all, in CSS pixels. */
export const NARROWEST = 320;
export const HEIGHT = 844;

/** What goes wrong while pages are shown: errors in the console, and requests to anyone else. */
export function troublesOf(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  const isMissingPage = (said: string) => said.includes("status of 404");
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    if (!isMissingPage(message.text())) troubles.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    const { protocol } = new URL(request.url());
    const ours = request.url().startsWith(`${origin}/`) || protocol === "data:";
    if (!ours) troubles.push(`${page.url()} asked for ${request.url()}`);
  });
  return troubles;
}

/** True when the app has taken over the page, if it was sent with it. Runs in the browser. */
export function isAwake(): boolean {
  if (!("__remixContext" in window)) return true;
  return Object.keys(document).some((key) => key.startsWith("__reactContainer"));
}

/** What axe finds wrong with the page that is shown, in one look. */
export async function faultsOf(
  page: Page,
  path: string,
  look: (typeof looks)[number],
): Promise<string[]> {
  const { colorScheme, width } = look;
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme });
  // A page that has been looked at has the tool in it already: it is half a megabyte to read.
  const there = await page.evaluate(() => "axe" in window);
  const builder = new AxeBuilder({ page, ...(there ? { axeSource: "void 0" } : {}) });
  const axe = builder.options({ resultTypes: ["violations"] }).withTags(tags);
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${path}, ${colorScheme}, ${width} px: ${id}, ${help}: ` +
      nodes.map(({ html }) => html.slice(0, 200)).join(" · "),
  );
}

/** What sticks out of the narrowest screen, innermost elements only. */
export async function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate((width) => {
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > width + 0.5 || left < -0.5;
      })
      .filter((element) => element.children.length === 0)
      .map((element) => element.outerHTML.slice(0, 200))
      .slice(0, 5);
  }, NARROWEST);
}
