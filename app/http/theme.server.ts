import { createHash } from "node:crypto";
import { themeCss, themeScales } from "#app/ui/theme.ts";

const around = new Map<string, { light: string; dark: string }>();
const made = new Map<string, { path: string; css: string }>();

/** The municipality's colours as CSS, with an address that changes when the colours do. */
export function themeOf(colour: string): { path: string; css: string } {
  const known = made.get(colour);
  if (known) return known;
  const css = themeCss(colour);
  const hash = createHash("sha256").update(css).digest("hex").slice(0, 12);
  const theme = { path: `/tema-${hash}.css`, css };
  made.set(colour, theme);
  return theme;
}

/** Where the colours are served. */
export function themePath(colour: string): string {
  return themeOf(colour).path;
}

/** What a phone draws around the page, by day and by night: the colour that the page begins with. */
export function themeColours(colour: string): { light: string; dark: string } {
  const known = around.get(colour);
  if (known) return known;
  const top = (scheme: "light" | "dark") =>
    themeScales(colour, { scheme, contrast: "normal" }).neutral["surface-default"];
  const colours = { light: top("light"), dark: top("dark") };
  around.set(colour, colours);
  return colours;
}
