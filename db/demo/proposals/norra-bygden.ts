import type { DemoProposal } from "../types.ts";
import { spend } from "./written.ts";

/** Norra bygden's spending proposals. */
export const norraBygden: readonly DemoProposal[] = [
  spend({
    number: "NB1",
    title: "Vindskydd och grillplats vid Stortjärn",
    summary: `Ett vindskydd med plats för tolv, en grill och ett torrdass. En spång gör att man
      kommer fram med barnvagn.`,
    description: `
      Stortjärn är navet för oss i byarna. Där fiskar vi på vintern och badar på sommaren.

      Det gamla vindskyddet rasade för två år sedan. Sedan dess eldar folk direkt på berget.

      Bygg ett nytt för tolv personer, med grill, vedförråd och torrdass. Lägg en spång de sista
      sextio meterna från vändplanen.

      Byalaget fyller på ved. Det har vi alltid gjort.`,
    place: "Stortjärn, norra stranden",
    picture: "fire",
    proposer: { name: "Invånare i Norra bygden" },
    sentIn: -87,
    reviewed: -75,
    costKronor: 120_000,
    yearlyCostKronor: 4_000,
    assessment: {
      by: "leila",
      text: `Förslaget går att genomföra. Kommunen arrenderar stranden till år 2041. Markägaren
        har sagt ja till bygget. Strandskyddet tillåter ett vindskydd för friluftsliv.`,
      assumptions: `Vindskydd 62 000 kr, grill och torrdass 28 000 kr, spång 30 000 kr. Virket köps
        från ortens såg.`,
    },
    approved: "Förslaget är öppet för alla. Avtal om marken finns.",
  }),
  spend({
    number: "NB2",
    title: "Isbana med belysning i Tallmyra",
    summary: `En spolad isbana på grusplanen i Tallmyra, med låg sarg och fyra lyktstolpar.
      Gratis skridskor att låna.`,
    description: `
      Det är fyra mil till närmaste ishall. Våra barn åker skridskor två gånger om året.

      Grusplanen i Tallmyra används inte på vintern. Den kan bli isbana från december till mars.

      Det behövs en låg sarg, fyra lyktstolpar och en slang för att spola. I boden vill vi ha
      skridskor, hjälmar och en skridskokälke att låna.

      Föreningen i Tallmyra spolar banan om kommunen betalar vatten och el.`,
    place: "Grusplanen i Tallmyra",
    picture: "ice",
    proposer: { name: "Emma Hedberg" },
    sentIn: -88,
    reviewed: -74,
    costKronor: 210_000,
    yearlyCostKronor: 22_000,
    assessment: {
      by: "leila",
      text: `Förslaget går att genomföra. Kommunen äger planen och vattenposten. Banan är öppen för
        alla när det är kallt nog. Föreningen spolar enligt avtal.`,
      assumptions: `Sarg 68 000 kr, belysning 74 000 kr, anslutning av el 40 500 kr, slang och
        skridskor 27 500 kr. Elnätsbolaget har lämnat ett fast pris.`,
    },
    approved: "Förslaget är öppet för alla. Kommunen äger planen.",
  }),
  spend({
    number: "NB3",
    title: "Hjärtstartare i Tallmyra, Käxnäs och Lövåsen",
    summary: `En hjärtstartare utomhus i varje by, i uppvärmt skåp. Fyra kvällar med kurs i
      hjärt-lungräddning ingår.`,
    description: `
      Ambulansen behöver ungefär tjugofem minuter till våra byar. Vid hjärtstopp räknas varje
      minut.

      Jag överlevde själv tack vare en granne. Hon hade gått kurs.

      Jag vill att varje by får en hjärtstartare. Den ska hänga utomhus, synlig och olåst, i ett
      skåp som tål kyla.

      Alla i byarna bjuds in till kurs. Skylten ska ha bilder, så att även barn förstår.`,
    place: "Byarnas mittpunkter: busskuren, butiken och bygdegården",
    picture: "safety",
    proposer: { id: "demo-per-olov", name: "Per-Olov Hedman" },
    sentIn: -89,
    reviewed: -80,
    costKronor: 78_000,
    yearlyCostKronor: 9_000,
    assessment: {
      by: "leila",
      text: `Förslaget går att genomföra. De tre platserna har el. Kommunen registrerar
        hjärtstartarna, så att larmcentralen hittar dem.`,
      assumptions: `Tre hjärtstartare 48 000 kr, skåp 18 000 kr, kurs 12 000 kr. Driften gäller
        batterier, elektroder och tillsyn.`,
    },
    approved: "Förslaget är till nytta för alla som vistas i byarna.",
  }),
  spend({
    number: "NB4",
    title: "Grusad stig från Käxnäs till badplatsen",
    summary: `En 1,6 kilometer lång stig med fast yta. Barnen slipper gå på landsvägen när de ska
      bada.`,
    description: `
      Till badplatsen går vi på landsvägen. Den är smal, och bilarna kör i åttio.

      I skogen finns en gammal stig. Den är full av rötter, och våt i svackan.

      Gräv ur, lägg grus och bygg en liten bro över bäcken. Då kan man cykla, gå med barnvagn och
      köra permobil.

      Gör stigen två meter bred. Sätt en bänk på halva vägen.`,
    place: "Mellan Käxnäs by och badplatsen",
    picture: "path",
    proposer: { name: "Aino Niemi" },
    sentIn: -86,
    reviewed: -68,
    costKronor: 340_000,
    yearlyCostKronor: 14_000,
    assessment: {
      by: "johan",
      text: `Förslaget går att genomföra. Två markägare har skrivit på avtal om vägen. Stigen kan
        byggas i två etapper om pengarna inte räcker.`,
      assumptions: `Grus och dränering 225 000 kr, bro 80 000 kr, röjning 35 000 kr. Priset kan
        ändras med 15 procent, mest för svackan.`,
    },
    approved: "Förslaget är öppet för alla. Avtal med markägarna finns.",
  }),
];
