import type { DeliveryStage } from "#app/domain/delivery.ts";
import type { Picture } from "#app/domain/proposal.ts";
import { at, day } from "../calendar.ts";
import { prose } from "../prose.ts";
import type { DemoDelivery } from "../types.ts";

/** What more a step says; days count from the opening of the vote. */
interface Said {
  picture?: Picture;
  ready?: number;
  why?: string;
  cost?: number;
  /** Which step of the proposal it puts right, from 1, and on which day that was written. */
  corrects?: readonly [step: number, writtenOn: number];
}

/** One step of a proposal on its way; days count from the opening of the vote. */
type Step = readonly [day: number, stage: DeliveryStage, note: string, said?: Said];

/** A decided proposal's steps, in order. */
export function delivered(number: string, steps: readonly Step[]): DemoDelivery[] {
  const idOf = (step: number) => `steg-${number.toLowerCase()}-${step}`;
  return steps.map(([offset, stage, note, said = {}], index) => ({
    id: idOf(index + 1),
    proposalId: `p-${number.toLowerCase()}`,
    stage,
    on: day(offset),
    note: prose(note),
    picture: said.picture ?? null,
    readyOn: said.ready === undefined ? null : day(said.ready),
    delayReason: prose(said.why ?? ""),
    costKronor: said.cost ?? null,
    recordedAtMs: at(said.corrects?.[1] ?? offset, "14:20"),
    corrects: said.corrects ? idOf(said.corrects[0]) : null,
  }));
}

/** How the main round's winners had come along half a year after the decision. */
export const mainDeliveries: readonly DemoDelivery[] = [
  ...delivered("HS1", [
    [
      99,
      "planned",
      "Bryggan är beställd. Anmälan är skickad till länsstyrelsen.",
      { ready: 180, cost: 45_000 },
    ],
    [
      190,
      "planned",
      "Bryggan ligger färdig i verkstaden. Den läggs i vattnet när isen har gått.",
      {
        ready: 376,
        cost: 395_000,
        why: "Länsstyrelsen vill ha en ny ritning av förankringen. Den blev klar först i november.",
      },
    ],
  ]),
  ...delivered("HS2", [
    [99, "planned", "Bänkar och lyktor är beställda.", { ready: 200 }],
    [
      149,
      "building",
      "Kabeln grävs ner mellan tullplatsen och fiskehamnen.",
      { ready: 200, cost: 140_000 },
    ],
    [
      198,
      "done",
      "Tolv bänkar står på plats och fjorton lyktor lyser.",
      { picture: "bench", cost: 281_500 },
    ],
  ]),
  ...delivered("HS3", [
    [120, "planned", "Förslagsställarna har valt redskap tillsammans.", { ready: 370 }],
    [
      170,
      "building",
      "Marken är grävd. Redskapen monteras när tjälen har gått ur marken.",
      { ready: 370, cost: 96_000 },
    ],
  ]),
  ...delivered("HS5", [
    [113, "planned", "Stationen är beställd.", { ready: 180 }],
    [
      176,
      "done",
      "Stationen är öppen. Pumpen passar cykel, barnvagn och rullstol.",
      { picture: "wheels", cost: 131_000 },
    ],
    [
      176,
      "done",
      `Stationen är öppen. Vi skrev först fel summa. Fakturan för taket hade räknats två gånger.`,
      { picture: "wheels", cost: 113_000, corrects: [2, 184] },
    ],
  ]),
  ...delivered("HS6", [
    [
      121,
      "done",
      "Lamporna är bytta. Tornet är släckt mellan klockan 23 och 5.",
      { picture: "saving", cost: 38_500 },
    ],
  ]),
  ...delivered("BD1", [
    [106, "planned", "Sjuttio barn röstade fram klätternätet Spindeln.", { ready: 204 }],
    [
      155,
      "building",
      "Den gamla rutschkanan är borta. Nya redskap monteras.",
      { ready: 204, cost: 210_000 },
    ],
    [
      204,
      "done",
      "Ekorren är öppen igen. Barnen klippte bandet.",
      { picture: "playground", cost: 478_000 },
    ],
  ]),
  ...delivered("BD2", [
    [113, "planned", "Marken är undersökt. Det finns inget berg i vägen.", { ready: 170 }],
    [
      183,
      "done",
      "Arton lyktor lyser hela vägen till Norra skolan.",
      {
        picture: "lighting",
        cost: 342_000,
        why: "En gammal vattenledning låg i vägen och fick flyttas. Det tog två veckor och kostade mer.",
      },
    ],
  ]),
  ...delivered("BD5", [
    [134, "planned", "Femtiosex personer står i kö till de tjugofyra lotterna.", { ready: 348 }],
    [
      168,
      "building",
      "Förråd och vattenpost är klara. Odlingen börjar i april 2027.",
      { ready: 348, cost: 128_000 },
    ],
  ]),
  ...delivered("BD7", [
    [141, "planned", "Jorden byts i höst. Ängen sås i april 2027.", { ready: 350 }],
  ]),
  ...delivered("NB1", [
    [106, "planned", "Virket är beställt från sågen i Lövåsen.", { ready: 168 }],
    [
      168,
      "done",
      "Vindskyddet är invigt med kolbullar. Spången är klar.",
      { picture: "fire", cost: 117_000 },
    ],
  ]),
  ...delivered("NB2", [
    [141, "planned", "Elnätsbolaget har anslutit planen.", { ready: 210 }],
    [
      205,
      "building",
      "Sarg och ljus är klara. Banan spolas så fort det är kallt nog.",
      {
        ready: 237,
        cost: 198_000,
        why: "Det har inte varit kallt nog att spola. Vi försöker igen varje natt under fem grader kallt.",
      },
    ],
  ]),
  ...delivered("NB3", [
    [
      113,
      "done",
      "Tre hjärtstartare är på plats. 84 personer har gått kurs.",
      { picture: "safety", cost: 78_000 },
    ],
  ]),
  ...delivered("NB4", [
    [
      162,
      "planned",
      "Avtal med markägarna är klart. Första etappen byggs i juni 2027.",
      { ready: 420 },
    ],
  ]),
  ...delivered("NB5", [
    [
      122,
      "done",
      "Bussen kommer varje vecka i ett år. Kvällsturen går en gång i månaden.",
      { picture: "books", cost: 95_000 },
    ],
  ]),
  ...delivered("NB6", [
    [
      121,
      "done",
      "Sopbilen tömmer korgarna. Rastplatsen har fått en större.",
      { picture: "saving", cost: 0 },
    ],
  ]),
];
