import { stortjarn } from "./stortjarn.ts";

const logs = Array.from(
  { length: 9 },
  (_, place) =>
    `<rect x="${560 + place * 2}" y="${724 + place * 27}" width="${500 - place * 4}" height="25" rx="12" fill="${place % 2 ? "#7a5434" : "#8b6340"}"/>`,
).join("");

const boards = Array.from(
  { length: 12 },
  (_, place) =>
    `<path d="M${760 + place * 9} ${1010 + place * 17}l${250 + place * 9}-${4}l${5} 15l-${260 + place * 9} 5z" fill="${place % 2 ? "#a98a63" : "#b99b74"}"/>`,
).join("");

/** The lean-to by the tarn, on the day it was opened: logs, a roof of boards and a fire. */
export const vindskydd = stortjarn.replace(
  "</svg>",
  `<ellipse cx="800" cy="1010" rx="430" ry="70" fill="#35361f"/>
<path d="M545 745L640 618h420l95 127z" fill="#22170f"/>
<path d="M520 980l30-280h540l30 280z" fill="#2a1d14"/>
${logs}
<path d="M470 735L610 600h470l130 150-60 14-90-110H640L530 752z" fill="#5d4a3a"/>
<path d="M610 600h470l26 30H582z" fill="#7b6551"/>
<rect x="548" y="730" width="26" height="262" fill="#5a3d26"/><rect x="1066" y="730" width="26" height="262" fill="#5a3d26"/>
<rect x="600" y="920" width="440" height="34" rx="8" fill="#9c7449"/><rect x="600" y="950" width="440" height="16" fill="#4b3422"/>
${boards}
<ellipse cx="480" cy="1065" rx="120" ry="30" fill="#2b2620"/>
<g fill="#6d6a66"><circle cx="382" cy="1062" r="24"/><circle cx="424" cy="1086" r="26"/><circle cx="482" cy="1096" r="26"/><circle cx="540" cy="1086" r="25"/><circle cx="580" cy="1060" r="23"/></g>
<path d="M480 930c46 54 62 84 50 118-8 24-92 26-102 0-12-34 22-50 52-118z" fill="#f08a2c"/>
<path d="M482 978c24 32 32 50 24 70-8 14-42 14-50 0-6-22 12-34 26-70z" fill="#ffd971"/>
<circle cx="480" cy="1030" r="260" fill="url(#sun)" opacity=".35"/>
</svg>`,
);
