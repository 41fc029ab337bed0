import { chanceFrom } from "../chance.ts";

const chance = chanceFrom(731);
const drawn = () => chance.below(1000) / 1000;

/** A spruce from its foot up, as a path: branches get shorter towards the top. */
function spruce(x: number, foot: number, high: number, fill: string): string {
  const half = high * 0.17;
  const rows = 7;
  const side = (sign: number) =>
    Array.from({ length: rows }, (_, row) => {
      const up = foot - (high * (row + 0.6)) / rows;
      const out = half * (1 - row / rows);
      return `L${x + sign * out} ${up + high * 0.04}L${x + sign * out * 0.45} ${up - high * 0.03}`;
    });
  const left = side(-1).join("");
  const right = side(1).toReversed();
  const back = right.map((step) => step.slice(1).split("L").toReversed().join("L"));
  return `<path fill="${fill}" d="M${x} ${foot}${left}L${x} ${foot - high}L${back.join("L")}Z"/>`;
}

function row(foot: number, high: number, many: number, fill: string): string {
  return Array.from({ length: many }, (_, place) => {
    const x = (1700 * (place + drawn() * 0.9)) / many - 50;
    const own = high * (0.65 + 0.5 * drawn());
    return spruce(Math.round(x), foot, Math.round(own), fill);
  }).join("");
}

const farShore = row(632, 90, 60, "#3f5754");

/** Spruces by the water, seen from close by: foot and height. */
const near = [
  spruce(70, 1070, 720, "#1c2d28"),
  spruce(235, 1050, 520, "#24392f"),
  spruce(1400, 1100, 560, "#24392f"),
  spruce(1530, 1110, 800, "#1b2b27"),
].join("");

const ripples = Array.from({ length: 70 }, () => {
  const deep = drawn() ** 1.5;
  const [x, y] = [1600 * drawn(), 640 + deep * 430];
  const wide = 40 + 260 * deep;
  return `<ellipse cx="${x}" cy="${y}" rx="${wide}" ry="${1 + 4 * deep}" fill="#fff" opacity="${0.05 + 0.1 * deep}"/>`;
}).join("");

/** The tarn on an evening in August, seen from its northern shore. */
export const stortjarn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1200" width="960" height="720">
<defs>
<linearGradient id="sky" x2="0" y2="1"><stop stop-color="#5b7ea6"/><stop offset=".55" stop-color="#e7b98d"/><stop offset="1" stop-color="#f6d9a8"/></linearGradient>
<linearGradient id="lake" x2="0" y2="1"><stop stop-color="#e9c598"/><stop offset=".3" stop-color="#a9907f"/><stop offset="1" stop-color="#2d4458"/></linearGradient>
<radialGradient id="sun"><stop stop-color="#fff6d8"/><stop offset=".25" stop-color="#ffe3a3" stop-opacity=".8"/><stop offset="1" stop-color="#ffd28a" stop-opacity="0"/></radialGradient>
<linearGradient id="shore" x2="0" y2="1"><stop stop-color="#4c4a33"/><stop offset="1" stop-color="#23261c"/></linearGradient>
<filter id="soft"><feGaussianBlur stdDeviation="5"/></filter><filter id="glow"><feGaussianBlur stdDeviation="22"/></filter>
</defs>
<rect width="1600" height="640" fill="url(#sky)"/>
<circle cx="1080" cy="520" r="330" fill="url(#sun)"/>
<path fill="#8a93a0" d="M0 560q220-90 470-50t520-20 610 30v140H0z"/>
<path fill="#66757d" d="M0 595q300-60 640-20t960-25v100H0z"/>
${farShore}
<rect y="628" width="1600" height="572" fill="url(#lake)"/>
<g opacity=".5" filter="url(#soft)" transform="matrix(1 0 0 -1 0 1262)">${farShore}</g>
<path d="M1040 632h80l40 440h-160z" fill="#ffe9bd" opacity=".22" filter="url(#glow)"/>
${ripples}
<path fill="url(#shore)" d="M0 1010q180-70 420-30 300 50 560 110 330 60 620-10v120H0z"/>
<g fill="#6d6a5e"><ellipse cx="520" cy="1040" rx="92" ry="44"/><ellipse cx="655" cy="1075" rx="60" ry="30"/><ellipse cx="1120" cy="1105" rx="74" ry="33"/></g>
<g fill="#8b8777"><ellipse cx="505" cy="1024" rx="60" ry="20"/><ellipse cx="645" cy="1064" rx="36" ry="12"/><ellipse cx="1108" cy="1092" rx="46" ry="13"/></g>
${near}
</svg>`;
