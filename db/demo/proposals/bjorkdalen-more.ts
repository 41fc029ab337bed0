import { day } from "../calendar.ts";
import type { DemoProposal } from "../types.ts";
import { save, spend } from "./written.ts";

/** Björkdalen's spending proposals for things to do, and its saving. */
export const bjorkdalenMore: readonly DemoProposal[] = [
  spend({
    number: "BD4",
    title: "Språkkafé och läxhjälp i ett år",
    summary: `Två kvällar i veckan på biblioteket i Björkdalen. Öva svenska över en fika, och få
      hjälp med läxan.`,
    description: `
      Jag lärde mig svenska på ett språkkafé. Nu vill jag att fler ska få den chansen.

      På tisdagar och torsdagar blir det språkkafé och läxhjälp samtidigt. Vuxna pratar, barn
      pluggar och alla fikar.

      En ledare på deltid håller i kvällarna. Frivilliga hjälper till, och gymnasieelever får
      betalt för läxhjälp.

      Allt är gratis. Man behöver inte anmäla sig.`,
    place: "Björkdalens bibliotek",
    picture: "learning",
    proposer: { name: "Rahel Tesfay" },
    sentIn: -85,
    reviewed: -69,
    costKronor: 165_000,
    yearlyCostKronor: null,
    assessment: {
      by: "leila",
      text: `Förslaget går att genomföra som en aktivitet i ett år. Biblioteket har öppet och lokal
        de kvällarna. Efter året krävs ett nytt beslut.`,
      assumptions: `Ledare på deltid 98 000 kr, läxhjälpare 45 000 kr, fika och material
        22 000 kr. Räknat på 40 veckor.`,
    },
    approved: "Förslaget är öppet för alla. Kostnaden tar slut efter ett år.",
  }),
  spend({
    number: "BD6",
    title: "Öppen graffitivägg med workshop",
    summary: `En laglig vägg att måla på, och tre kurskvällar med en konstnär. Målningarna får byta
      av varandra.`,
    description: `
      Det målas redan i gångtunneln. Varför inte ha en plats där det är tillåtet?

      Jag vill att stödmuren vid fritidsgården blir en öppen vägg. Där får vem som helst måla.

      I starten håller en konstnär tre kvällar för den som vill lära sig. Färg och mask ingår.

      Regler sätts upp på väggen. Hat och reklam målas över.`,
    place: "Stödmuren vid Björkdalens fritidsgård",
    picture: "culture",
    proposer: { name: "Invånare i Björkdalen" },
    sentIn: -63,
    reviewed: -36,
    costKronor: 85_000,
    yearlyCostKronor: 6_000,
    assessment: {
      by: "leila",
      text: `Förslaget går att genomföra. Muren är i gott skick och syns från vägen. Fritidsgården
        ser till väggen varje vardag.`,
      assumptions: `Grundmålning 30 000 kr, konstnär 33 000 kr, färg och skydd 22 000 kr. Driften
        räknar med en ommålning om året.`,
    },
    approved: "Förslaget är öppet för alla. Kommunen äger muren.",
  }),
  save({
    number: "BD7",
    title: "Ängsytor i stället för sommarblommor i rondeller",
    summary: `Sex rondeller i Björkdalen blir blommande äng. Ängen sköter sig nästan själv, och
      bin trivs.`,
    description: `
      I dag planteras tusentals sommarblommor i sex rondeller. De vattnas med tankbil i tre
      månader och slängs på hösten.

      En äng sås en gång. Sedan slås den en gång om året.

      Det tar två somrar innan ängen blommar som bäst. Första året kan den se gles ut.

      Parkens planteringar och blomlådorna vid centrum blir kvar.`,
    place: "Sex rondeller längs Björkdalsleden",
    picture: "trees",
    proposer: { name: "Gunilla Ek" },
    sentIn: -58,
    reviewed: -37,
    effect: {
      yearlySavingKronor: 110_000,
      oneOffCostKronor: 60_000,
      effectFrom: day(350),
      affects: "Alla som passerar rondellerna, ungefär 7 000 fordon om dagen.",
      consequences: {
        general: `Rondellerna får inga färgstarka sommarblommor. Ängen ser vissen ut under
          våren och sen höst.`,
        children: "Ingen påverkan på barns lek. Skolor kan följa hur ängen växer.",
        equality: "Ingen skillnad mellan kvinnor och män. Två sommarjobb för unga försvinner.",
        accessibility: "Ingen påverkan. Ängen klipps låg vid övergångarna så att sikten är fri.",
      },
      legalDuty: false,
      staffNegotiation: false,
      alternative: "Plantera perenner i tre rondeller. Det sparar ungefär 45 000 kr om året.",
    },
    assessment: {
      by: "johan",
      text: `Besparingen går att genomföra. Trafikverket behöver inte tillfrågas, för
        kommunen äger rondellerna. Jorden byts i hälften av ytan.`,
      assumptions: `Plantor 48 000 kr, vattning 47 000 kr, plantering 15 000 kr om året. Det kostar
        60 000 kr en gång att byta jord och så.`,
    },
    approved: "Kommunen äger rondellerna. Ingen lag kräver sommarblommor.",
  }),
];
