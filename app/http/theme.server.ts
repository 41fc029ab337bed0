import { createHash } from "node:crypto";
import { themeCss } from "#app/ui/theme.ts";

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
