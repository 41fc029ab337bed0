import type { Locator, Page } from "@playwright/test";

/** The cards of the areas that have been counted. */
export function cardOf(page: Page, area: string): Locator {
  const heading = page.getByRole("heading", { level: 3, name: area });
  return page.locator(".ds-card").filter({ has: heading });
}
