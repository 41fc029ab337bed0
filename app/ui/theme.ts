import { muted, shadeAgainstBlack, shadeAgainstWhite, type Tone, toneOf } from "./colour.ts";
import { mapColours, tileFilters } from "./map/map-colours.ts";
import { type Look, type Recipe, type Scale, scaleOf, steps } from "./scale.ts";
import { sceneColours } from "./scene-colours.ts";

/** The colours a page is made of. `choice` is what I have picked, `saving` a saving. */
export const colourNames = [
  "accent",
  "neutral",
  "choice",
  "saving",
  "success",
  "warning",
  "danger",
  "info",
] as const;
export type ColourName = (typeof colourNames)[number];

const sand = toneOf("#cdbf8f");
// Cloudberry, heather, spruce, amber, the red of Swedish cottages, and lake water.
const fixed = {
  choice: "#e8961e",
  saving: "#85557f",
  success: "#2c7049",
  warning: "#e0a526",
  danger: "#a83220",
  info: "#2b648f",
} as const;

/** Every colour of the theme for one look, mixed from the municipality's own colour. */
export function themeScales(colour: string, look: Look): Record<ColourName, Scale> {
  const own = toneOf(colour);
  const mixed = Object.entries(fixed).map(([name, hex]) => [
    name,
    scaleOf(recipeOf(hex, look), look),
  ]);
  return {
    ...Object.fromEntries(mixed),
    accent: scaleOf(recipeOf(colour, look), look),
    neutral: scaleOf(neutralRecipe(own, look), look),
  } as Record<ColourName, Scale>;
}

/**
 * The stylesheet of one municipality: all colours by day, by night and in high contrast.
 * @param colour the municipality's colour, `#rrggbb`; any colour gives readable pages.
 */
export function themeCss(colour: string): string {
  const day = declarations(colour, { scheme: "light", contrast: "normal" });
  const night = declarations(colour, { scheme: "dark", contrast: "normal" });
  const dayHigh = declarations(colour, { scheme: "light", contrast: "high" });
  const nightHigh = declarations(colour, { scheme: "dark", contrast: "high" });
  const high = "[data-contrast=high]";
  // Only what is shown on a screen can be dark: paper is always white.
  return [
    `:root{color-scheme:light;${day}}`,
    `${high}{${dayHigh}}`,
    ...colourNames.map(pointers),
    `@media screen{[data-color-scheme=dark]{color-scheme:dark;${night}}`,
    `[data-color-scheme=dark]${high}{${nightHigh}}}`,
    "@media screen and (prefers-color-scheme:dark){",
    `[data-color-scheme=auto]{color-scheme:dark;${night}}`,
    `[data-color-scheme=auto]${high}{${nightHigh}}}`,
  ].join("\n");
}

/** Inside `data-color="choice"` every part is drawn in the colours of `choice`. */
function pointers(name: ColourName): string {
  const place = name === "accent" ? ":root,[data-color=accent]" : `[data-color=${name}]`;
  const aims = steps.map((step) => `--ds-color-${step}:var(--ds-color-${name}-${step})`);
  return `${place}{${aims.join(";")}}`;
}

function recipeOf(hex: string, look: Look): Recipe {
  const tone = toneOf(hex);
  const ink = muted(tone, look.scheme === "dark" ? 64 : 92);
  return { surface: muted(tone, 32), text: ink, base: hex };
}

/** By day sand with ink of the municipality's hue, by night the other way round. */
function neutralRecipe(own: Tone, look: Look): Recipe {
  const paper = muted(sand, 26);
  const ink = muted(own, 30);
  const base = shadeAgainstWhite(ink, 12);
  return look.scheme === "light"
    ? { surface: paper, text: ink, base }
    : { surface: muted(own, 38), text: muted(sand, 16), base };
}

function declarations(colour: string, look: Look): string {
  const scales = themeScales(colour, look);
  const colours = colourNames.flatMap((name) =>
    steps.map((step) => `--ds-color-${name}-${step}:${scales[name][step]}`),
  );
  return [...colours, ...depth(colour, look), ...shadows(look), ...scene(look)].join(";");
}

/** The deep band at the foot of the page, and the ring around what has focus. */
function depth(colour: string, look: Look): string[] {
  const tone = muted(toneOf(colour), 70);
  const isDark = look.scheme === "dark";
  return [
    `--deep-background:${shadeAgainstBlack(tone, look.contrast === "high" ? 1.3 : isDark ? 1.5 : 1.95)}`,
    `--deep-line:${shadeAgainstBlack(tone, isDark ? 2.6 : 3.4)}`,
    `--deep-text:${shadeAgainstBlack(muted(sand, 20), 18.5)}`,
    `--deep-text-subtle:${shadeAgainstBlack(muted(sand, 16), 14)}`,
    `--ds-color-focus-inner:${isDark ? "#000000" : "#ffffff"}`,
    `--ds-color-focus-outer:${isDark ? "#ffffff" : shadeAgainstWhite(muted(tone, 40), 17)}`,
  ];
}

function shadows(look: Look): string[] {
  const [near, far] = look.scheme === "dark" ? ["#0006", "#0005"] : ["#2a231612", "#2a231614"];
  return [
    `--ds-shadow-sm:0 1px 2px ${near},0 2px 6px ${far}`,
    `--ds-shadow-md:0 1px 3px ${near},0 6px 18px ${far}`,
    `--ds-shadow-lg:0 2px 6px ${near},0 14px 36px ${far}`,
  ];
}

function scene(look: Look): string[] {
  const at = look.scheme === "dark" ? 1 : 0;
  return [
    ...Object.entries(sceneColours).map(([name, colours]) => `--scene-${name}:${colours[at]}`),
    ...Object.entries(mapColours).map(([name, colours]) => `--map-${name}:${colours[at]}`),
    `--map-tiles:${tileFilters[at]}`,
  ];
}
