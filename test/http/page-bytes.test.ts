import { expect, test } from "vitest";
import { startDemoForTest } from "./a-server.ts";

test("no page holds a zero byte, wherever its letters fall", async () => {
  const { origin } = await startDemoForTest("decide");
  const shifted = Array.from(
    { length: 40 },
    (_, n) => `/omgang/alvhamn-2026/forslag?sok=${"x".repeat(n)}`,
  );
  const paths = ["/omgang/alvhamn-2026/resultat", "/rapport/alvhamn-2026", ...shifted];
  const holding: string[] = [];
  for (const path of paths) {
    const bytes = Buffer.from(await (await fetch(origin + path)).arrayBuffer());
    expect(bytes.toString()).toContain("</html>");
    if (bytes.includes(0)) holding.push(path);
  }
  expect(holding).toEqual([]);
});
