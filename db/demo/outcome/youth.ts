import type { Decision, RoundNote } from "#app/domain/decision.ts";
import { at, day } from "../calendar.ts";
import { prose } from "../prose.ts";
import type { DemoDelivery, DemoMeeting } from "../types.ts";
import { decided } from "./decided.ts";
import { delivered } from "./deliveries.ts";

/** The meeting where the nämnd took up the youth round. */
export const youthMeeting: DemoMeeting = {
  id: "mote-unga-2025",
  roundId: "r-unga-2025",
  startsAtMs: at(-328, "13:15"),
  organ: "Samhälls- och fritidsnämnden",
  place: "Stadshuset, sal Älven",
  agenda: [
    {
      title: "Ungas pott 2025: beslut om tre förslag",
      text: prose(`
        412 elever röstade. Basketkorgar, hängmattor och utomhusbio ryms i potten. Anbudet för
        bion är högre än beräknat.`),
    },
  ],
  noticeAtMs: at(-337, "09:00"),
};

/** What the nämnd decided about the pupils' vote. It departed once, because of the cost. */
export const youthDecisions: readonly Decision[] = decided(
  { roundId: "r-unga-2025", paragraph: "§ 71", on: day(-328), atMs: at(-328, "15:20") },
  [
    ["U1", "follow", "Förslaget vann med 231 röster. Korgarna sätts upp för 60 000 kr."],
    ["U2", "follow", "Förslaget vann med 198 röster. Hängmattorna sätts upp för 45 000 kr."],
    [
      "U3",
      "reject",
      `Förslaget rymdes i potten när ni röstade. Men elen måste dras 180 meter. Det lägsta anbudet
      blev 97 000 kr i stället för 42 000 kr. Så mycket pengar finns inte kvar. Nämnden sparar
      45 000 kr till nästa ungdomspott. Ungdomsfullmäktige har fått säga sitt.`,
      "cost",
    ],
    ["U4", "follow", "Förslaget fick 174 röster men rymdes inte i potten. Det genomförs inte."],
    ["U5", "follow", "Förslaget fick 87 röster, och potten räckte inte. Det genomförs inte."],
  ],
);

/** Two of the three winners were built in the same year. */
export const youthDeliveries: readonly DemoDelivery[] = [
  ...delivered("U1", [
    [-300, "planned", "Korgarna är beställda. Klass 7B har valt färg.", { ready: -245 }],
    [
      -245,
      "done",
      "Två korgar står på plats. Klass 7B spelade första matchen.",
      { picture: "sport", cost: 57_500 },
    ],
  ]),
  ...delivered("U2", [
    [-292, "planned", "Platsen är utmärkt i Sjöparken.", { ready: -235 }],
    [-270, "building", "Stolparna är gjutna och får torka i fyra veckor.", { ready: -235 }],
    [
      -236,
      "done",
      "Åtta hängmattor hänger i Sjöparken. Två hänger lågt.",
      { picture: "trees", cost: 44_200 },
    ],
  ]),
];

export const youthNotes: readonly RoundNote[] = [
  {
    id: "notis-unga-1",
    roundId: "r-unga-2025",
    atMs: at(-368, "10:15"),
    text: prose(`
      En klass fick koder som inte fungerade. Klassen fick nya koder samma dag. Alla elever i
      klassen kunde rösta.`),
  },
];
