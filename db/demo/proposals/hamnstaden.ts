import type { DemoProposal } from "../types.ts";
import { spend } from "./written.ts";

/** Hamnstaden's spending proposals. */
export const hamnstaden: readonly DemoProposal[] = [
  spend({
    number: "HS1",
    title: "Badbrygga med ramp i Inre hamnen",
    summary: `En flytbrygga där alla kan bada mitt i stan. En bred ramp gör att även den som
      använder rullstol kommer i vattnet.`,
    description: `
      I dag finns inget bad i centrum. Många barn hoppar från kajen, där det är högt och djupt.

      Jag vill ha en flytbrygga i Inre hamnen, vid den gamla tullplatsen. Där är vattnet lugnt och
      solen ligger på hela eftermiddagen.

      Bryggan ska ha en ramp med räcke och en badstege. Rampen går ner under ytan. Då kan den som
      går dåligt eller använder rullstol bada utan att bli buren.

      Kommunen lägger i bryggan i maj och tar upp den i september.`,
    place: "Inre hamnen, vid tullplatsen",
    picture: "water",
    proposer: { id: "demo-karin", name: "Karin Lindqvist" },
    sentIn: -89,
    reviewed: -78,
    costKronor: 620_000,
    yearlyCostKronor: 18_000,
    assessment: {
      by: "johan",
      text: `Förslaget går att genomföra. Kommunen äger kajen och vattnet. Vattnet är provat tre
        somrar i rad och har god badkvalitet. Anmälan om vattenverksamhet görs till länsstyrelsen.`,
      assumptions: `Brygga 360 000 kr, ramp med räcke 190 000 kr, förankring och anmälan 70 000 kr.
        Två leverantörer har lämnat pris. Priset kan ändras med högst 10 procent.`,
    },
    approved: "Förslaget är till nytta för många. Kommunen äger platsen.",
  }),
  spend({
    number: "HS2",
    title: "Sittplatser och belysning längs Kajstråket",
    summary: `Tolv bänkar med armstöd och varmt ljus längs vattnet. Fler vågar och orkar gå hela
      vägen, även på kvällen.`,
    description: `
      Kajstråket är stadens finaste promenad. Men det är långt mellan bänkarna och mörkt på hösten.

      Jag föreslår tolv bänkar med rygg och armstöd. Sätt dem med högst hundra meter emellan.
      Vid varannan bänk ska det finnas plats för en rullstol eller en barnvagn.

      Låga lyktor ska lysa på marken och inte störa dem som bor intill.

      Min pappa är 84 år. Han går gärna ut om han vet var han kan vila.`,
    place: "Kajstråket, från tullplatsen till fiskehamnen",
    picture: "bench",
    proposer: { name: "Mehmet Demir" },
    sentIn: -88,
    reviewed: -77,
    costKronor: 290_000,
    yearlyCostKronor: 9_000,
    assessment: {
      by: "johan",
      text: `Förslaget går att genomföra. Elkabel finns redan i marken längs större delen av
        stråket. Lyktorna får rörelsevakt och lyser svagt efter klockan 23.`,
      assumptions: `Tolv bänkar 108 000 kr, fjorton lyktor 140 000 kr, grävning 42 000 kr. Priserna
        följer kommunens ramavtal och är säkra.`,
    },
    approved: "Förslaget är till nytta för många och gör stråket lättare att använda.",
  }),
  spend({
    number: "HS3",
    title: "Utegym i Sjöparken",
    summary: `Sju redskap som passar både nybörjare och vana. Två av dem går att använda från
      rullstol.`,
    description: `
      Alla har inte råd med gymkort. Ett utegym är gratis och öppet jämt.

      Jag vill ha sju redskap i Sjöparken, på gräset bakom kiosken. Där finns redan gångväg,
      belysning och cykelställ.

      Välj redskap som är enkla att förstå. Sätt upp skyltar med bilder. Två redskap ska gå att
      använda sittande i rullstol.

      Marken ska vara mjuk och jämn, så att ingen snubblar.

      Två andra invånare lämnade nästan samma idé. Vi har enats om det här förslaget.`,
    place: "Sjöparken, bakom kiosken",
    picture: "sport",
    proposer: { name: "Ulla-Britt Edlund" },
    sentIn: -87,
    reviewed: -71,
    costKronor: 380_000,
    yearlyCostKronor: 12_000,
    assessment: {
      by: "leila",
      text: `Förslaget går att genomföra. Platsen är plan och ligger nära belysning. Två liknande
        idéer har slagits ihop med förslaget. Alla tre förslagsställare är överens.`,
      assumptions: `Redskap 245 000 kr, fallskydd och markarbete 120 000 kr, skyltar 15 000 kr.
        Besiktning en gång om året ingår i driften.`,
    },
    approved: "Förslaget är till nytta för många. Två liknande idéer ingår.",
  }),
  spend({
    number: "HS4",
    title: "Sommarscen i Sjöparken",
    summary: `En liten scen med tak för musik, teater och allsång. Alla får boka den gratis under
      sommaren.`,
    description: `
      På sommaren händer det för lite i stan. Alla har inte båt eller stuga.

      Jag vill ha en enkel scen av trä med tak och eluttag. Den kan stå i slänten i Sjöparken, där
      gräset blir en läktare av sig självt.

      Skolor, körer, band och föreningar ska få boka scenen utan kostnad. Den som står på scen
      ansvarar för att städa efter sig.

      En ramp leder upp på scenen. Framför den finns en jämn yta för rullstolar.`,
    place: "Sjöparken, slänten mot vattnet",
    picture: "culture",
    proposer: { name: "Invånare i Hamnstaden" },
    sentIn: -66,
    reviewed: -40,
    costKronor: 450_000,
    yearlyCostKronor: 25_000,
    assessment: {
      by: "leila",
      text: `Förslaget går att genomföra. Bygglov behövs. Ljudet får inte störa efter klockan 22.
        Bokning sköts i kommunens vanliga bokningssystem.`,
      assumptions: `Scen och tak 310 000 kr, el 65 000 kr, ramp och mark 75 000 kr. Driften räknar
        med tillsyn, städning och el i fyra månader.`,
    },
    approved: "Förslaget är till nytta för många och öppet för alla att boka.",
  }),
  spend({
    number: "HS5",
    title: "Cykelmekstation med tak vid resecentrum",
    summary: `Verktyg, pump och ett ställ att hänga cykeln i, under tak. Öppet för alla, dygnet
      runt.`,
    description: `
      Många cyklar till tåget. Men får man punktering finns ingen hjälp i närheten.

      En mekstation har pump, nycklar och skruvmejslar i stålvajer. Cykeln hänger i ett ställ
      medan man lagar den.

      Taket gör att det går att skruva även när det regnar och snöar. En lampa tänds när någon
      kommer.

      Pumpen ska passa barnvagnar och rullstolar också.`,
    place: "Resecentrum, vid cykelparkeringen",
    picture: "wheels",
    proposer: { name: "Jonas Sjögren" },
    sentIn: -85,
    reviewed: -74,
    costKronor: 120_000,
    yearlyCostKronor: 6_000,
    assessment: {
      by: "johan",
      text: `Förslaget går att genomföra. Kommunen hyr marken av järnvägens ägare. Hyresavtalet
        tillåter en mekstation. Ägaren har godkänt läget.`,
      assumptions: `Station med verktyg 38 000 kr, tak 62 000 kr, el och mark 20 000 kr. Driften
        räknar med nya verktyg två gånger om året.`,
    },
    approved: "Förslaget är till nytta för många. Avtal om marken finns.",
  }),
];
