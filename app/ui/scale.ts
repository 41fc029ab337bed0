import {
  contrast,
  luminance,
  muted,
  shadeAgainstBlack,
  shadeAgainstWhite,
  type Tone,
  toneOf,
} from "./colour.ts";

/** The look a page is drawn in. */
export interface Look {
  scheme: "light" | "dark";
  contrast: "normal" | "high";
}

/** The steps of one colour, from the page behind everything to the text on a button. */
export const steps = [
  "background-default",
  "background-tinted",
  "surface-default",
  "surface-tinted",
  "surface-hover",
  "surface-active",
  "border-subtle",
  "border-default",
  "border-strong",
  "text-subtle",
  "text-default",
  "base-default",
  "base-hover",
  "base-active",
  "base-contrast-subtle",
  "base-contrast-default",
] as const;
export type Step = (typeof steps)[number];
export type Scale = Record<Step, string>;

/** What one colour is mixed from. `base` is the colour of buttons, written `#rrggbb`. */
export interface Recipe {
  surface: Tone;
  text: Tone;
  base: string;
}

type Ladder = Record<Exclude<Step, `base-${string}`>, number>;

// Contrast against white. Text keeps 4.5 on every surface up to "active", borders keep 3.
const light: Ladder = {
  "background-default": 1.065,
  "background-tinted": 1.13,
  "surface-default": 1,
  "surface-tinted": 1.15,
  "surface-hover": 1.25,
  "surface-active": 1.36,
  "border-subtle": 1.5,
  "border-default": 4.6,
  "border-strong": 6.6,
  "text-subtle": 7,
  "text-default": 15.5,
};

// Contrast against black: night is drawn from the dark up.
const dark: Ladder = {
  "background-default": 1.2,
  "background-tinted": 1.29,
  "surface-default": 1.4,
  "surface-tinted": 1.6,
  "surface-hover": 1.82,
  "surface-active": 2.08,
  "border-subtle": 2.5,
  "border-default": 6.6,
  "border-strong": 9.4,
  "text-subtle": 10,
  "text-default": 17.4,
};

const lightHigh: Partial<Ladder> = {
  "background-default": 1,
  "background-tinted": 1.05,
  "surface-tinted": 1.08,
  "border-subtle": 4.6,
  "border-default": 9,
  "border-strong": 12,
  "text-subtle": 11,
  "text-default": 20,
};

const darkHigh: Partial<Ladder> = {
  "background-default": 1.04,
  "background-tinted": 1.1,
  "surface-default": 1.16,
  "surface-tinted": 1.3,
  "border-subtle": 6.6,
  "border-default": 12,
  "border-strong": 15,
  "text-subtle": 16,
  "text-default": 20,
};

const drawnInInk = /^text|^border-(default|strong)/;

/** Mixes the sixteen steps of one colour for one look. */
export function scaleOf(recipe: Recipe, look: Look): Scale {
  const isDark = look.scheme === "dark";
  const high = isDark ? darkHigh : lightHigh;
  const ladder = { ...(isDark ? dark : light), ...(look.contrast === "high" ? high : {}) };
  const shade = isDark ? shadeAgainstBlack : shadeAgainstWhite;
  const drawn = Object.entries(ladder).map(([step, target]) => {
    return [step, shade(drawnInInk.test(step) ? recipe.text : recipe.surface, target)];
  });
  return { ...Object.fromEntries(drawn), ...baseSteps(recipe, look) } as Scale;
}

/** Buttons: the colour itself by day, lifted out of the dark by night; text as it reads best. */
function baseSteps(recipe: Recipe, look: Look): Partial<Scale> {
  const tone = muted(toneOf(recipe.base), look.scheme === "dark" ? 78 : 100);
  const base = baseColour(recipe.base, tone, look);
  const tinted = shadeAgainstBlack(muted(tone, 60), 1.08);
  const ink = contrast(base, tinted) >= 4.5 ? tinted : "#000000";
  const onBase = contrast(base, "#ffffff") >= 4.5 ? "#ffffff" : ink;
  // Hover and press move away from the text's colour, so that it only grows clearer.
  const away = onBase === ink ? 1.18 : 1 / 1.18;
  const lift = (times: number) =>
    shadeAgainstBlack(tone, clamp(((luminance(base) + 0.05) / 0.05) * away ** times, 1, 21));
  const soft = onBase === ink ? ink : shadeAgainstBlack(muted(tone, 40), 17.5);
  return {
    "base-default": base,
    "base-hover": lift(1),
    "base-active": lift(2),
    "base-contrast-subtle": contrast(soft, base) >= 4.5 ? soft : onBase,
    "base-contrast-default": onBase,
  };
}

function baseColour(given: string, tone: Tone, look: Look): string {
  if (look.scheme === "dark") {
    const least = look.contrast === "high" ? 12 : 7.4;
    return shadeAgainstBlack(tone, clamp(contrast(given, "#000000"), least, 15));
  }
  return look.contrast === "high" && contrast(given, "#ffffff") < 8
    ? shadeAgainstWhite(tone, 8)
    : given;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
