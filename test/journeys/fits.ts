import type { Page } from "@playwright/test";
import { HEIGHT, NARROWEST } from "./looked-at.ts";

/** A way of reading that everything must fit in, without sliding sideways. */
export interface Fit {
  name: string;
  width: number;
  height?: number;
  /** The page's own setting. */
  text?: "large";
  /** The spacing that WCAG 1.4.12 lets a reader set. */
  spaced?: boolean;
}

/** A window of 640 CSS pixels at 200 % is one of 320: narrow, and not high. */
export const fits: readonly Fit[] = [
  { name: "at 200 % zoom", width: NARROWEST, height: 360 },
  { name: "narrow, with larger text", width: NARROWEST, text: "large" },
  { name: "with wide spacing", width: 390, spaced: true },
];

/** What does not fit when a page is read in this way. */
export async function misfitsOf(page: Page, path: string, fit: Fit): Promise<string[]> {
  await page.setViewportSize({ width: fit.width, height: fit.height ?? HEIGHT });
  await page.evaluate(readIn, fit);
  const found = await page.evaluate(misfits);
  await page.evaluate(readIn, { name: "as before", width: 0 });
  return found.map((what) => `${path}, ${fit.name}: ${what}`);
}

/** Sets how the page is read. Runs in the browser. */
function readIn({ text, spaced }: Fit): void {
  const html = document.documentElement;
  html.dataset.text = text ?? "normal";
  const sheet = new CSSStyleSheet();
  if (spaced) {
    const letters = "letter-spacing: 0.12em !important; word-spacing: 0.16em !important";
    const lines = "line-height: 1.5 !important";
    sheet.replaceSync(`* { ${letters}; ${lines} } p { margin-block-end: 2em !important }`);
  }
  document.adoptedStyleSheets = [sheet];
}

/** What sticks out sideways, is cut off, leaves its box, or lies on other words. Runs in the browser. */
function misfits(): string[] {
  const most = 5;
  const width = document.documentElement.clientWidth;
  const boxes = "button, .ds-button, .ds-tag, .ds-card, .proposal, td, th, summary";
  const above =
    ".meter, .compare-bar, .skip-link, .drop-panel, .visually-hidden, svg, option, [hidden]";
  interface Words {
    text: Text;
    rect: DOMRect;
    parent: Element;
  }

  /** Kept for those who listen: in a spot of one pixel. */
  const isHeardOnly = (element: Element | null): boolean =>
    element !== null &&
    ((element.clientWidth <= 1 && element.clientHeight <= 1 && element.clientWidth > 0) ||
      isHeardOnly(element.parentElement));

  const words: Words[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || parent.closest(`${above}, script, style`)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (isHeardOnly(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      if (rect.width > 1 && rect.height > 1) words.push({ text, rect, parent });
    }
  }

  const said = ({ text }: Words) => `"${text.data.trim().slice(0, 40)}"`;
  const boundsOf = (element: Element) => element.getBoundingClientRect();
  /** The nearest part that scrolls sideways by itself, as a wide table does. */
  const slides = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || slides(element.parentElement));

  const faults: string[] = [];
  const tell = (fault: string) => {
    if (faults.length < most && !faults.includes(fault)) faults.push(fault);
  };
  if (document.documentElement.scrollWidth > width) {
    tell(`the page is ${document.documentElement.scrollWidth} px wide`);
  }
  for (const one of words) {
    const { rect, parent } = one;
    if (slides(parent)) continue;
    if (rect.right > width + 1 || rect.left < -1) tell(`${said(one)} sticks out of the page`);
    const box = parent.closest(boxes);
    if (box) {
      const { left, right } = boundsOf(box);
      if (rect.right > right + 1 || rect.left < left - 1) tell(`${said(one)} leaves its box`);
    }
    for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (!/hidden|clip/.test(style.overflowX + style.overflowY)) continue;
      const { left, right, top, bottom } = boundsOf(at);
      const spill = Math.max(rect.right - right, left - rect.left);
      const tall = Math.max(rect.bottom - bottom, top - rect.top);
      if (spill > 1 || tall > rect.height / 3) tell(`${said(one)} is cut off`);
    }
  }

  const sorted = [...words].sort((a, b) => a.rect.top - b.rect.top);
  for (const [place, one] of sorted.entries()) {
    for (let next = place + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.rect.top >= one.rect.bottom) break;
      if (other.text === one.text) continue;
      const across =
        Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down =
        Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      if (across > 3 && down > 0.45 * Math.min(one.rect.height, other.rect.height)) {
        tell(`${said(one)} lies on ${said(other)}`);
      }
    }
  }
  return faults;
}
