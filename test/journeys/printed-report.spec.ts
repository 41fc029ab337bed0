import { expect } from "@playwright/test";
import { test } from "./demo-server.ts";
import { pagesOfPdf } from "./pdf-text.ts";

test.use({ viewport: { width: 1280, height: 900 } });

const numbers = /\b(?:HS|BD|NB)\d+\b/g;

test("the report on paper has all that the report on the screen has", async ({
  page,
  sharedDemoAt,
}) => {
  await page.goto(`${await sharedDemoAt("follow-up")}/rapport/alvhamn-2026`);
  const pictures = page.locator(".chart-frame");
  await expect(page.locator(".chart-drawn")).toHaveCount(await pictures.count());
  const pages = pagesOfPdf(await page.pdf({ format: "A4" }));
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator("body").innerText();
  expect(counted(pages.join("\n"))).toEqual(counted(shown));
  expect(Object.keys(counted(shown)).length).toBeGreaterThan(15);

  for (const area of ["Hamnstaden", "Björkdalen", "Norra bygden"]) {
    // The table follows on the picture above it; it does not leave the page empty for the next.
    const first = pages.find((text) => text.includes(`${area}: pott`));
    expect([area, first]).toEqual([area, expect.stringContaining(`Satsningar i ${area}`)]);
    expect(pages.join("\n").split(`Besparingar i ${area}`)).toHaveLength(2);
  }
});

/** How often each proposal's number stands in a text. */
function counted(text: string): Record<string, number> {
  const times: Record<string, number> = {};
  for (const [number] of text.matchAll(numbers)) times[number] = (times[number] ?? 0) + 1;
  return times;
}
