import { Hsluv } from "hsluv";

/** A hue (degrees) and a saturation (0-100) in HSLuv, where equal lightness looks equally light. */
export interface Tone {
  hue: number;
  saturation: number;
}

/** The hue and saturation of a colour written `#rrggbb`. */
export function toneOf(hex: string): Tone {
  const colour = new Hsluv();
  colour.hex = hex;
  colour.hexToHsluv();
  return { hue: colour.hsluv_h, saturation: colour.hsluv_s };
}

/** The same hue, at most so saturated (0-100). */
export function muted(tone: Tone, atMost: number): Tone {
  return { hue: tone.hue, saturation: Math.min(tone.saturation, atMost) };
}

/** Relative luminance of a colour written `#rrggbb`: 0 for black, 1 for white (WCAG 2.2). */
export function luminance(hex: string): number {
  const linear = [1, 3, 5].map((from) => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

/** Contrast between two colours written `#rrggbb`, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The shade of a tone that stands out from white by the given contrast (1 is white itself). */
export function shadeAgainstWhite(tone: Tone, target: number): string {
  return shadeOfLuminance(tone, 1.05 / target - 0.05);
}

/** The shade of a tone that stands out from black by the given contrast (1 is black itself). */
export function shadeAgainstBlack(tone: Tone, target: number): string {
  return shadeOfLuminance(tone, 0.05 * target - 0.05);
}

function shadeOfLuminance(tone: Tone, target: number): string {
  let [dark, light] = [0, 100];
  // Luminance grows with lightness, and 20 halvings are finer than a step of 1/255.
  for (let turn = 0; turn < 20; turn++) {
    const middle = (dark + light) / 2;
    if (luminance(hexOf(tone, middle)) < target) dark = middle;
    else light = middle;
  }
  return hexOf(tone, (dark + light) / 2);
}

function hexOf(tone: Tone, lightness: number): string {
  const colour = new Hsluv();
  colour.hsluv_h = tone.hue;
  colour.hsluv_s = tone.saturation;
  colour.hsluv_l = lightness;
  colour.hsluvToHex();
  return colour.hex;
}
