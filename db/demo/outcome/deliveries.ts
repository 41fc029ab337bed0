import type { DeliveryStage } from "#app/domain/decision.ts";
import type { Picture } from "#app/domain/proposal.ts";
import { day } from "../calendar.ts";
import { prose } from "../prose.ts";
import type { DemoDelivery } from "../types.ts";

/** One step of a proposal on its way; days count from the opening of the vote. */
type Step = readonly [day: number, stage: DeliveryStage, note: string, picture?: Picture];

/** A decided proposal's steps, in order. */
export function delivered(number: string, steps: readonly Step[]): DemoDelivery[] {
  return steps.map(([offset, stage, note, picture], index) => ({
    id: `steg-${number.toLowerCase()}-${index + 1}`,
    proposalId: `p-${number.toLowerCase()}`,
    stage,
    on: day(offset),
    note: prose(note),
    picture: picture ?? null,
  }));
}

/** How the main round's winners had come along half a year after the decision. */
export const mainDeliveries: readonly DemoDelivery[] = [
  ...delivered("HS1", [
    [99, "planned", "Bryggan är beställd. Anmälan är skickad till länsstyrelsen."],
    [
      190,
      "planned",
      `Försenad. Länsstyrelsen vill ha en ny ritning av förankringen. Bryggan läggs i vattnet i
      maj 2027.`,
    ],
  ]),
  ...delivered("HS2", [
    [99, "planned", "Bänkar och lyktor är beställda."],
    [149, "building", "Kabeln grävs ner mellan tullplatsen och fiskehamnen."],
    [198, "done", "Tolv bänkar står på plats och fjorton lyktor lyser.", "bench"],
  ]),
  ...delivered("HS3", [
    [120, "planned", "Förslagsställarna har valt redskap tillsammans."],
    [170, "building", "Marken är grävd. Redskapen monteras när tjälen har gått ur marken."],
  ]),
  ...delivered("HS5", [
    [113, "planned", "Stationen är beställd."],
    [176, "done", "Stationen är öppen. Pumpen passar cykel, barnvagn och rullstol.", "wheels"],
  ]),
  ...delivered("HS6", [
    [121, "done", "Lamporna är bytta. Tornet är släckt mellan klockan 23 och 5.", "saving"],
  ]),
  ...delivered("BD1", [
    [106, "planned", "Sjuttio barn röstade fram klätternätet Spindeln."],
    [155, "building", "Den gamla rutschkanan är borta. Nya redskap monteras."],
    [204, "done", "Ekorren är öppen igen. Barnen klippte bandet.", "playground"],
  ]),
  ...delivered("BD2", [
    [113, "planned", "Marken är undersökt. Det finns inget berg i vägen."],
    [183, "done", "Arton lyktor lyser hela vägen till Norra skolan.", "lighting"],
  ]),
  ...delivered("BD5", [
    [134, "planned", "Femtiosex personer står i kö till de tjugofyra lotterna."],
    [168, "building", "Förråd och vattenpost är klara. Odlingen börjar i april 2027."],
  ]),
  ...delivered("BD7", [[141, "planned", "Jorden byts i höst. Ängen sås i april 2027."]]),
  ...delivered("NB1", [
    [106, "planned", "Virket är beställt från sågen i Lövåsen."],
    [168, "done", "Vindskyddet är invigt med kolbullar. Spången är klar.", "fire"],
  ]),
  ...delivered("NB2", [
    [141, "planned", "Elnätsbolaget har anslutit planen."],
    [205, "building", "Sarg och ljus är klara. Banan spolas så fort det är kallt nog."],
  ]),
  ...delivered("NB3", [
    [113, "done", "Tre hjärtstartare är på plats. 84 personer har gått kurs.", "safety"],
  ]),
  ...delivered("NB4", [
    [162, "planned", "Avtal med markägarna är klart. Första etappen byggs i juni 2027."],
  ]),
  ...delivered("NB5", [
    [
      122,
      "done",
      "Bussen kommer varje vecka i ett år. Kvällsturen går en gång i månaden.",
      "books",
    ],
  ]),
  ...delivered("NB6", [
    [121, "done", "Sopbilen tömmer korgarna. Rastplatsen har fått en större.", "saving"],
  ]),
];
