import type { DemoProposal } from "../types.ts";
import { spend } from "./written.ts";

/** Björkdalen's spending proposals for places to be. */
export const bjorkdalen: readonly DemoProposal[] = [
  spend({
    number: "BD1",
    title: "Rusta upp lekplatsen Ekorren",
    summary: `Nya gungor, klätternät och sandlåda på Björkdalens största lekplats. Mjuk mark och
      lek för barn med olika behov.`,
    description: `
      Ekorren är lekplatsen där alla möts. Men gungorna är från 1998 och rutschkanan är
      avstängd.

      Jag har tre barn som är där varje dag. De vill ha klätternät, kompisgunga och en sandlåda
      med vatten.

      Kompisgungan rymmer flera barn samtidigt, även ett barn som behöver stöd. Marken blir
      mjuk och jämn ända fram.

      Sätt två bänkar och ett bord i skuggan, så att vuxna orkar stanna.`,
    place: "Lekplatsen Ekorren, Björkvägen",
    picture: "playground",
    proposer: { id: "demo-amina", name: "Amina Yusuf" },
    coAuthor: { id: "demo-noor", name: "Noor Haddad" },
    sentIn: -89,
    reviewed: -79,
    costKronor: 480_000,
    yearlyCostKronor: 15_000,
    assessment: {
      by: "johan",
      text: `Förslaget går att genomföra. Lekplatsen finns redan, så inget bygglov behövs. Gamla
        redskap tas bort och marken byts ut. Barnen på förskolan får rita och tycka till.`,
      assumptions: `Redskap 290 000 kr, mark och fallskydd 150 000 kr, möbler 40 000 kr. Priserna
        följer kommunens ramavtal.`,
    },
    approved: "Förslaget är till nytta för många barn. Kommunen äger lekplatsen.",
  }),
  spend({
    number: "BD2",
    title: "Belysning på gångvägen till Norra skolan",
    summary: `Arton lyktor längs gångvägen genom skogen. Barnen får en upplyst väg till skolan hela
      vintern.`,
    description: `
      Gångvägen till Norra skolan går genom skogen. Den är 650 meter lång och helt mörk.

      Från november till februari går barnen dit i mörker, både morgon och kväll. Många föräldrar
      kör därför bil i stället.

      Jag vill ha lyktor hela vägen. Ljuset ska vara jämnt, så att man ser vem man möter.

      Den som tränar eller går hem från bussen har också nytta av ljuset.`,
    place: "Gångvägen mellan Björkvägen och Norra skolan",
    picture: "lighting",
    proposer: { name: "Invånare i Björkdalen" },
    sentIn: -88,
    reviewed: -76,
    costKronor: 310_000,
    yearlyCostKronor: 11_000,
    assessment: {
      by: "johan",
      text: `Förslaget går att genomföra. Kabeln grävs ner längs vägens kant, så att rötterna
        skonas. Lyktorna dämpas mellan klockan 23 och 5.`,
      assumptions: `Arton lyktor 180 000 kr, kabel och grävning 130 000 kr. Om det finns berg i
        marken kan grävningen bli 10 procent dyrare.`,
    },
    approved: "Förslaget gör en skolväg tryggare. Kommunen äger vägen.",
  }),
  spend({
    number: "BD3",
    title: "Multisportplan med sarg",
    summary: `En plan för fotboll, basket och innebandy mitt i Björkdalen. Öppen för alla, utan
      bokning.`,
    description: `
      Vi är många i min skola som inte är med i någon klubb. Vi vill ändå kunna spela.

      Den gamla grusplanen är hård och full av stenar. När det regnar blir den en pöl.

      En multisportplan har konstgräs, sarg, mål och korgar. Man kan spela flera sporter på samma
      plan.

      Sätt en låg ingång i sargen, så att man kommer in med rullstol. Sätt också belysning på
      timer.`,
    place: "Grusplanen vid Björkdalens fritidsgård",
    picture: "sport",
    proposer: { id: "demo-noor", name: "Invånare i Björkdalen" },
    sentIn: -86,
    reviewed: -70,
    costKronor: 900_000,
    yearlyCostKronor: 30_000,
    assessment: {
      by: "leila",
      text: `Förslaget går att genomföra och ryms i potten om det vinner först. Konstgräset görs
        utan gummikulor. Planen blir öppen för alla till klockan 21.`,
      assumptions: `Sarg och mål 390 000 kr, konstgräs 280 000 kr, mark 150 000 kr, belysning
        80 000 kr. Priset kan ändras med högst 10 procent.`,
    },
    approved: "Förslaget är till nytta för många. Kommunen äger planen.",
  }),
  spend({
    number: "BD5",
    title: "Odlingslotter med förråd på Västra ängen",
    summary: `Tjugofyra små odlingslotter, vatten och ett gemensamt förråd. Fyra lådor är höga, så
      att man kan odla sittande.`,
    description: `
      Många i Björkdalen bor i lägenhet och saknar balkong. Ändå kan de mycket om odling.

      På Västra ängen finns plats för tjugofyra lotter. Varje lott är tio kvadratmeter. Alla som
      bor i området kan ställa sig i kö.

      Vi behöver en vattenpost och ett förråd för redskap. Fyra odlingslådor ska vara höga, så
      att man kan odla sittande.

      Jag hjälper gärna nybörjare. Man lär känna sina grannar över en rabarber.`,
    place: "Västra ängen",
    picture: "garden",
    proposer: { name: "Zoran Petrović" },
    sentIn: -84,
    reviewed: -72,
    costKronor: 140_000,
    yearlyCostKronor: 5_000,
    assessment: {
      by: "johan",
      text: `Förslaget går att genomföra. Jorden är provtagen och lämplig för odling. Lotterna
        delas ut i köordning till boende i området. Avgiften blir 200 kr om året.`,
      assumptions: `Mark och jord 52 000 kr, vattenpost 38 000 kr, förråd 36 000 kr, lådor
        14 000 kr. Summan är säker.`,
    },
    approved: "Förslaget är öppet för alla i området. Kommunen äger marken.",
  }),
];
