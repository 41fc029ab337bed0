import { day } from "../calendar.ts";
import type { DemoProposal } from "../types.ts";
import { save } from "./written.ts";

/** Hamnstaden's savings. */
export const hamnstadenSavings: readonly DemoProposal[] = [
  save({
    number: "HS6",
    title: "Släck vattentornets dekorljus på natten och byt till LED",
    summary: `Strålkastarna på vattentornet släcks mellan klockan 23 och 5. Lamporna byts till LED
      som drar mindre ström.`,
    description: `
      Vattentornet lyses upp av arton gamla strålkastare, hela natten, året om. Det kostar mer än
      all gatubelysning på Kajstråket.

      Förslaget är att släcka klockan 23 och tända igen klockan 5. Samtidigt byts lamporna till
      LED.

      Gatubelysningen runt tornet påverkas inte. Den röda hinderlampan för flyget lyser som förut.

      På nationaldagen, Lucia och nyår får tornet lysa hela natten.`,
    place: "Vattentornet, Tornberget",
    picture: "saving",
    proposer: { name: "Samhälls- och fritidsförvaltningen" },
    sentIn: -86,
    reviewed: -73,
    effect: {
      yearlySavingKronor: 95_000,
      oneOffCostKronor: 40_000,
      effectFrom: day(120),
      affects: "Boende och besökare som ser tornet på natten. Cirka 900 hushåll har det i sikte.",
      consequences: {
        general: `Tornet syns inte mellan klockan 23 och 5. Stadsbilden blir mörkare på natten.
          Fåglar och fladdermöss störs mindre.`,
        children: "Liten påverkan. Barn är sällan ute de tiderna. Vägen till skolan lyses som nu.",
        equality: `Otrygghet i mörker drabbar fler kvinnor än män. Gångvägarna runt tornet lyses
          därför som förut.`,
        accessibility: "Ingen påverkan. Ljuset används inte för att hitta vägen.",
      },
      legalDuty: false,
      staffNegotiation: false,
      alternative: "Byt bara till LED. Det sparar ungefär 60 000 kr om året.",
    },
    assessment: {
      by: "johan",
      text: `Besparingen går att genomföra. Flygets hinderljus är en egen anläggning och rörs inte.
        Bytet kan göras på två dagar med lift.`,
      assumptions: `Räknat på elpriset de senaste tre åren. El 82 000 kr, lampor och lift
        13 000 kr om året. Osäkerheten är 15 procent, mest för elpriset.`,
    },
    approved: "Kommunen äger anläggningen. Ingen lag kräver dekorljus.",
  }),
  save({
    number: "HS7",
    title: "Stäng stadshusets reception på lördagar",
    summary: `Receptionen i stadshuset har öppet måndag till fredag. Lördagens tre öppna timmar
      tas bort.`,
    description: `
      I dag har receptionen öppet på lördagar mellan klockan 10 och 13. I snitt kommer elva
      besökare.

      De flesta hämtar nycklar, lämnar papper eller frågar om vägen. Ungefär var tredje vill ha
      hjälp med en blankett.

      Förslaget är att stänga på lördagar. Kontaktcenter svarar på telefon som vanligt under
      veckan. Papper kan lämnas i brevlådan vid entrén.

      Två medarbetare får ändrat schema. Därför måste kommunen först förhandla med facket.`,
    place: "Stadshuset, Storgatan 1",
    picture: "saving",
    proposer: { name: "Samhälls- och fritidsförvaltningen" },
    sentIn: -65,
    reviewed: -38,
    effect: {
      yearlySavingKronor: 140_000,
      oneOffCostKronor: 0,
      effectFrom: day(242),
      affects: "Ungefär 550 besök om året och två medarbetare.",
      consequences: {
        general: `Den som arbetar på vardagar får svårare att komma till stadshuset. Kommunen måste
          gå att nå, men lagen kräver inte lördagar.`,
        children: "Liten påverkan. Familjer som bokar lokaler på lördagar får göra det på nätet.",
        equality: `Fler kvinnor än män besöker receptionen. De två medarbetarna är kvinnor och
          förlorar tillägg för lördagsarbete.`,
        accessibility: `Den som har svårt med telefon eller nät förlorar en möjlighet till hjälp på
          plats.`,
      },
      legalDuty: true,
      staffNegotiation: true,
      alternative: `Flytta hjälpen till stadsbiblioteket, som har öppet på lördagar. Det sparar
        ungefär 70 000 kr om året.`,
    },
    assessment: {
      by: "leila",
      text: `Besparingen går att genomföra efter förhandling med facket enligt MBL 11 §. Därför är
        omröstningen om den alltid rådgivande.`,
      assumptions: `Lön och tillägg 118 000 kr, vakt och larm 22 000 kr om året. Summan är säker,
        men gäller först när schemat är ändrat.`,
    },
    approved: "Nämnden ansvarar för receptionen. Förhandling med facket krävs först.",
  }),
];
