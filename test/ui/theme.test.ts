import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast } from "#app/ui/colour.ts";
import type { Look, Scale, Step } from "#app/ui/scale.ts";
import { colourNames, themeCss, themeScales } from "#app/ui/theme.ts";

const looks: Look[] = [
  { scheme: "light", contrast: "normal" },
  { scheme: "dark", contrast: "normal" },
  { scheme: "light", contrast: "high" },
  { scheme: "dark", contrast: "high" },
];
const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, "0")}`);
const grounds: Step[] = [
  "background-default",
  "background-tinted",
  "surface-default",
  "surface-tinted",
  "surface-hover",
  "surface-active",
];
const texts: Step[] = ["text-default", "text-subtle"];
const lines: Step[] = ["border-default", "border-strong"];
const buttons: Step[] = ["base-default", "base-hover", "base-active"];

/** The smallest contrast of any of the first steps against any of the second. */
function least(above: Scale, steps: Step[], below: Scale, on: Step[]): number {
  return Math.min(...steps.flatMap((a) => on.map((b) => contrast(above[a], below[b]))));
}

describe.each(looks)("the theme, $scheme with $contrast contrast", (look) => {
  it("keeps every text readable on every surface it may stand on, whatever the colour", () => {
    fc.assert(
      fc.property(colour, (own) => {
        const scales = themeScales(own, look);
        for (const name of colourNames) {
          for (const ground of new Set([name, "neutral", "accent"] as const)) {
            expect(least(scales[name], texts, scales[ground], grounds)).toBeGreaterThanOrEqual(4.5);
          }
          expect(
            least(scales.neutral, ["text-default"], scales[name], grounds),
          ).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps every border visible and every button readable, whatever the colour", () => {
    fc.assert(
      fc.property(colour, (own) => {
        const scales = themeScales(own, look);
        for (const name of colourNames) {
          const scale = scales[name];
          expect(least(scale, lines, scale, grounds)).toBeGreaterThanOrEqual(3);
          expect(least(scale, lines, scales.neutral, grounds)).toBeGreaterThanOrEqual(3);
          expect(least(scale, ["base-contrast-default"], scale, buttons)).toBeGreaterThanOrEqual(
            4.5,
          );
          expect(
            contrast(scale["base-contrast-subtle"], scale["base-default"]),
          ).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the stylesheet", () => {
  it("keeps the municipality's own colour on buttons by day", () => {
    const scales = themeScales("#0b5a66", { scheme: "light", contrast: "normal" });
    expect(scales.accent["base-default"]).toBe("#0b5a66");
  });

  it("writes black on a yellow button", () => {
    const accent = themeScales("#ffe600", { scheme: "light", contrast: "normal" }).accent;
    expect(contrast(accent["base-contrast-default"], "#000000")).toBeLessThan(1.3);
  });

  it("is dark on screens only, so that paper stays white", () => {
    const [day, ...night] = themeCss("#0b5a66").split("@media screen");
    expect(day).not.toContain("color-scheme:dark");
    expect(night).toHaveLength(2);
  });

  it("reads the foot of the page in every look", () => {
    fc.assert(
      fc.property(colour, (own) => {
        const css = themeCss(own);
        const read = (name: string) => [
          ...css.matchAll(new RegExp(`--${name}:(#[0-9a-f]{6})`, "g")),
        ];
        const text = read("deep-text-subtle");
        read("deep-background").forEach((ground, at) => {
          expect(contrast(ground[1]!, text[at]![1]!)).toBeGreaterThanOrEqual(4.5);
        });
      }),
      { numRuns: 20 },
    );
  });
});
