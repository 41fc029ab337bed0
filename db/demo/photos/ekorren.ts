import { chanceFrom } from "../chance.ts";

const chance = chanceFrom(2026);
const drawn = () => chance.below(1000) / 1000;

function birch(x: number, foot: number, high: number): string {
  const marks = Array.from({ length: 9 }, () => {
    const y = foot - high * (0.06 + 0.6 * drawn());
    return `<path d="M${x - 9} ${y}h${8 + 9 * drawn()}" stroke="#3b3a36" stroke-width="5"/>`;
  }).join("");
  const leaves = Array.from({ length: 60 }, (_, place) => {
    const [a, b] = [drawn(), drawn()];
    const cx = x + (a - 0.5) * high * 0.62;
    const cy = foot - high * (0.45 + 0.55 * b);
    const fill = ["#d9a62e", "#c98a24", "#e2bd4f", "#a8912f"][place % 4];
    return `<ellipse cx="${cx}" cy="${cy}" rx="${26 + 26 * b}" ry="${20 + 18 * a}" fill="${fill}" opacity=".8"/>`;
  }).join("");
  return `<path d="M${x} ${foot}V${foot - high * 0.8}" stroke="#ece7dc" stroke-width="22"/>${marks}${leaves}`;
}

const fallen = Array.from({ length: 140 }, (_, place) => {
  const [x, y] = [1600 * drawn(), 800 + 390 * drawn()];
  const fill = ["#c7912b", "#a8762a", "#dcb64f"][place % 3];
  return `<ellipse cx="${x}" cy="${y}" rx="${5 + 7 * (y / 1200)}" ry="4" fill="${fill}" opacity=".75"/>`;
}).join("");

const windows = Array.from({ length: 44 }, (_, place) => {
  const [x, y] = [140 + (place % 11) * 124, 300 + Math.floor(place / 11) * 92];
  const fill = drawn() > 0.72 ? "#f4dc97" : "#7f94a1";
  return `<rect x="${x}" y="${y}" width="62" height="52" fill="${fill}"/>`;
}).join("");

/** The playground as it is now: one swing of two left, the sandbox without its edge. */
export const ekorren = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1200" width="960" height="720">
<defs>
<linearGradient id="sky" x2="0" y2="1"><stop stop-color="#9fb6c6"/><stop offset="1" stop-color="#e3e4da"/></linearGradient>
<linearGradient id="lawn" x2="0" y2="1"><stop stop-color="#8d9259"/><stop offset="1" stop-color="#5f6a3d"/></linearGradient>
<linearGradient id="house" x2="1" y2="0"><stop stop-color="#c9a487"/><stop offset="1" stop-color="#b58d70"/></linearGradient>
<radialGradient id="sand"><stop stop-color="#d8c59b"/><stop offset="1" stop-color="#bda678"/></radialGradient>
<filter id="soft"><feGaussianBlur stdDeviation="9"/></filter>
</defs>
<rect width="1600" height="760" fill="url(#sky)"/>
<g opacity=".9"><rect x="90" y="240" width="1420" height="470" fill="url(#house)"/><rect x="90" y="222" width="1420" height="26" fill="#6e5a4e"/>${windows}</g>
<path fill="#6f7a4a" d="M0 690q400-40 800-10t800-5v90H0z"/>
<rect y="730" width="1600" height="470" fill="url(#lawn)"/>
<path fill="#a99f88" d="M0 860q500-60 900 10t700 40v70q-400-20-760-70T0 930z"/>
${birch(210, 800, 640)}${birch(330, 770, 520)}${birch(1440, 790, 600)}
<ellipse cx="1130" cy="1010" rx="330" ry="92" fill="#000" opacity=".18" filter="url(#soft)"/>
<ellipse cx="1130" cy="1000" rx="310" ry="86" fill="url(#sand)"/>
<path d="M850 1020q-20-80 120-98M1290 930q140 30 130 90" fill="none" stroke="#7d5f3c" stroke-width="22" stroke-linecap="round"/>
<path d="M1060 985l40-16 34 22z" fill="#c24a3a"/>
<g fill="none" stroke-linecap="round">
<ellipse cx="600" cy="1085" rx="300" ry="34" fill="#000" opacity=".2" filter="url(#soft)" stroke="none"/>
<path d="M370 1090l70-430 60 430M780 1090l-60-430-70 430" stroke="#8c3b32" stroke-width="24"/>
<path d="M430 662h310" stroke="#a34a3e" stroke-width="26"/>
<path d="M520 672l-16 290M590 672l-8 290" stroke="#555" stroke-width="6"/>
<path d="M488 964h112" stroke="#3b2f28" stroke-width="18"/>
<path d="M656 672l6 190M706 672l-30 120" stroke="#555" stroke-width="6"/>
</g>
${fallen}
</svg>`;
