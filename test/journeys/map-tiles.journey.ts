import { expect, type Locator } from "@playwright/test";
import sharp from "sharp";
import { startMapService, tileColour } from "../a-map-service.ts";
import { openAs, startDemo, test } from "./demo-server.ts";

const list = "/omgang/alvhamn-2026/forslag";
const form = "/admin/omgang/alvhamn-2026/forslag/p-nb3";

test("tiles lie under the map of the list, and under the one that a place is pressed on", async ({
  page,
}) => {
  const service = await startMapService();
  const demo = await startDemo("discuss", { TILE_URL: service.url, TILE_CREDIT: "© Kartverket" });
  try {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${demo.origin}${list}`);
    const map = page.getByRole("navigation", { name: "Karta" });
    await expect.poll(() => shareOfTiles(map.locator("svg").first())).toBeGreaterThan(0.3);
    await expect(map).toContainText("© Kartverket");
    await openAs(page, demo.origin, "Maria Öberg", form);
    const picture = page.locator("input[type=image]:visible");
    await expect.poll(() => shareOfTiles(picture)).toBeGreaterThan(0.2);
  } finally {
    await demo.stop();
    service.close();
  }
});

/** How much of what is shown has the tiles' colour, or that colour behind an area's. */
async function shareOfTiles(shown: Locator): Promise<number> {
  const { data, info } = await sharp(await shown.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [red, green, blue] = [1, 3, 5].map((at) =>
    Number.parseInt(tileColour.slice(at, at + 2), 16),
  );
  let [like, pixels] = [0, 0];
  for (let at = 0; at < data.length; at += info.channels) {
    const far = Math.max(
      ...[red, green, blue].map((tone, channel) =>
        Math.abs((data[at + channel] ?? 0) - (tone ?? 0)),
      ),
    );
    pixels += 1;
    if (far < 24) like += 1;
  }
  return like / pixels;
}
