/** A face as the demo draws it: nobody's, in the colours of a person and of a room behind. */
interface Face {
  skin: string;
  hair: string;
  clothes: string;
  wall: readonly [string, string];
  /** What of the hair is seen, as a path. */
  cut: string;
  glasses?: true;
}

const glasses =
  '<g fill="none" stroke="#2c2a2a" stroke-width="9"><rect x="288" y="318" width="92" height="70" rx="30"/><rect x="420" y="318" width="92" height="70" rx="30"/><path d="M380 344q20-14 40 0"/></g>';

function face({ skin, hair, clothes, wall, cut, ...wears }: Face): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="640" height="640">
<defs><linearGradient id="wall" x2="1" y2="1"><stop stop-color="${wall[0]}"/><stop offset="1" stop-color="${wall[1]}"/></linearGradient>
<linearGradient id="light" x2="1"><stop stop-color="#fff" stop-opacity=".18"/><stop offset="1" stop-color="#000" stop-opacity=".16"/></linearGradient></defs>
<rect width="800" height="800" fill="url(#wall)"/>
<rect x="560" y="60" width="190" height="300" rx="6" fill="#fff" opacity=".25"/>
<path d="M90 800c10-190 130-250 310-250s300 60 310 250z" fill="${clothes}"/>
<path d="M330 500h140v80q-70 70-140 0z" fill="${skin}"/><path d="M330 540q70 60 140 0v-30H330z" fill="#000" opacity=".12"/>
<ellipse cx="400" cy="360" rx="150" ry="190" fill="${skin}"/>
<ellipse cx="400" cy="360" rx="150" ry="190" fill="url(#light)"/>
<path d="${cut}" fill="${hair}"/>
<g fill="#2b2320"><ellipse cx="336" cy="352" rx="14" ry="11"/><ellipse cx="464" cy="352" rx="14" ry="11"/></g>
<g fill="none" stroke-linecap="round"><path d="M304 312q32-20 62-4M434 308q32-16 62 4" stroke="${hair}" stroke-width="11"/><path d="M398 366q-18 50 8 56" stroke="#000" stroke-opacity=".25" stroke-width="8"/><path d="M340 462q60 44 120 0" stroke="#8d4238" stroke-width="13"/></g>
${wears.glasses ? glasses : ""}
</svg>`;
}

/** Those of the demo's staff who have put up a picture; the others stand there by initials. */
export const demoPortraits: readonly { personId: string; svg: string }[] = [
  {
    personId: "demo-birgitta",
    svg: face({
      ...{ skin: "#efc9ae", hair: "#c9c4bd", clothes: "#31506b", wall: ["#cfd9dc", "#93a8b0"] },
      cut: "M236 420c-30-150 10-270 164-270s194 120 164 270c-6-80-30-140-76-170-70 30-150 30-196 4-30 40-50 90-56 166z",
      glasses: true,
    }),
  },
  {
    personId: "demo-leila",
    svg: face({
      ...{ skin: "#d9a784", hair: "#2a1d18", clothes: "#7a3b46", wall: ["#e8d9c3", "#b79f83"] },
      cut: "M226 620c-40-160-60-470 174-480 234 10 214 320 174 480-24-10-50-20-60-40 30-130 30-240-20-320-80 20-150 10-190-20-50 80-50 210-18 340-10 20-36 30-60 40z",
    }),
  },
];
