import type { Picture } from "#app/domain/proposal.ts";
import { at, day } from "../calendar.ts";
import { prose } from "../prose.ts";
import { demoSpot } from "../spots.ts";
import type { DemoProposal } from "../types.ts";

interface Written {
  number: string;
  title: string;
  summary: string;
  description: string;
  place: string;
  picture: Picture;
  proposerName: string;
  costKronor: number;
  yearlyCostKronor: number | null;
  judged: string;
}

function youth(written: Written): DemoProposal {
  const { judged, costKronor, yearlyCostKronor, ...told } = written;
  const id = `p-${written.number.toLowerCase()}`;
  return {
    ...told,
    photo: null,
    id,
    spot: demoSpot(id),
    roundId: "r-unga-2025",
    areaId: "a25-alla",
    summary: prose(written.summary),
    description: prose(written.description),
    kind: "spend",
    money: { kind: "spend", costKronor, yearlyCostKronor },
    proposerId: null,
    assessment: {
      text: prose(judged),
      officerName: "Leila Rahimi",
      on: day(-412),
      assumptions: "Priserna kommer från kommunens ramavtal och från två butiker.",
    },
    review: { outcome: "approved", reason: "Förslaget är öppet för alla unga i Älvhamn." },
    submittedAtMs: at(-445, "10:30"),
    reviewedAtMs: at(-412, "09:40"),
    group: null,
    cannotWinWith: [],
    hiddenReason: null,
  };
}

/** The five proposals pupils voted on in 2025. */
export const youthProposals: readonly DemoProposal[] = [
  youth({
    number: "U1",
    title: "Basketkorgar vid fritidsgården",
    summary: "Två korgar i olika höjd på asfalten utanför fritidsgården.",
    description: `
      Vi står bara och hänger utanför. Med två korgar blir det något att göra.

      En korg ska vara låg. Då kan även yngre och den som använder rullstol spela.`,
    place: "Björkdalens fritidsgård",
    picture: "sport",
    proposerName: "Klass 7B, Norra skolan",
    costKronor: 60_000,
    yearlyCostKronor: 2_000,
    judged: "Går att genomföra. Planen ägs av kommunen och är redan asfalterad.",
  }),
  youth({
    number: "U2",
    title: "Hängmattor i Sjöparken",
    summary: "Åtta hängmattor mellan stadiga stolpar, med utsikt över vattnet.",
    description: `
      Alla platser är till för små barn eller för vuxna. Vi vill ha en egen plats att ta det lugnt.

      Två hängmattor ska hänga lågt, så att alla kommer i.`,
    place: "Sjöparken",
    picture: "trees",
    proposerName: "Elever i åk 8, Hamnskolan",
    costKronor: 45_000,
    yearlyCostKronor: 3_000,
    judged: "Går att genomföra. Stolparna gjuts fast och mattorna tas in på vintern.",
  }),
  youth({
    number: "U3",
    title: "Utomhusbio fyra kvällar",
    summary: "Film på stor duk i Sjöparken, fyra kvällar i augusti. Gratis för alla.",
    description: `
      Närmaste bio ligger fem mil bort. Vi vill se film tillsammans under sommaren.

      Kommunen kan köpa en duk och låna ut den till skolorna efteråt.`,
    place: "Sjöparken",
    picture: "culture",
    proposerName: "Ungdomar i Norra bygden",
    costKronor: 42_000,
    yearlyCostKronor: null,
    judged: "Går att genomföra. Priset bygger på att el finns nära platsen.",
  }),
  youth({
    number: "U4",
    title: "Skejtramp vid resecentrum",
    summary: "En ramp av betong som tål regn och snö.",
    description: `
      Vi skejtar på torget och blir bortkörda. En egen ramp vore bättre för alla.

      Den ska vara av betong, för trä ruttnar.`,
    place: "Resecentrum",
    picture: "wheels",
    proposerName: "Elever i åk 9, Hamnskolan",
    costKronor: 140_000,
    yearlyCostKronor: 5_000,
    judged: "Går att genomföra, men tar nästan hela potten.",
  }),
  youth({
    number: "U5",
    title: "Spelhelg på biblioteket",
    summary: "En helg med brädspel och datorspel, öppet till klockan 23.",
    description: `
      Alla ska kunna spela, även den som inte har egen dator.

      Biblioteket har plats för sextio personer och personal som kan vara kvar.`,
    place: "Stadsbiblioteket",
    picture: "books",
    proposerName: "Klass 6A, Tallmyra skola",
    costKronor: 35_000,
    yearlyCostKronor: null,
    judged: "Går att genomföra en helg i november.",
  }),
];
