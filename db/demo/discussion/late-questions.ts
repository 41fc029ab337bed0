import type { Question } from "#app/domain/discussion.ts";
import { asked } from "./asked.ts";

/** Questions put while the vote was open. The last ones were answered after its close. */
export const lateQuestions: readonly Question[] = [
  {
    about: "HS2",
    to: "demo-johan",
    by: "Invånare i Hamnstaden",
    day: 3,
    text: "Kan lyktorna släckas helt på sommaren, när det ändå är ljust?",
    answer: {
      day: 4,
      text: `Ja. Lyktorna styrs av ljuset ute. Från slutet av maj till mitten av juli är de
        släckta.`,
    },
  },
  {
    about: "HS4",
    to: "demo-leila",
    by: "Gun Berglund",
    day: 8,
    text: "Vad ingår i driften på 25 000 kr om året?",
    answer: {
      day: 11,
      text: `Städning och tillsyn kostar 14 000 kr, el 6 000 kr och underhåll av taket 5 000 kr. Vi
        räknar med fyra månader om året.`,
    },
  },
  {
    about: "HS7",
    to: "demo-anders",
    by: "Invånare i Hamnstaden",
    day: 12,
    text: "Har ni räknat på att flytta hjälpen till biblioteket i stället?",
    answer: {
      day: 18,
      text: `Ja. Det sparar ungefär 70 000 kr om året. Vi tar upp frågan i höstens budget, hur
        omröstningen än går.`,
    },
  },
  {
    about: "BD2",
    to: "demo-johan",
    by: "Ebbe Karlsson",
    day: 6,
    text: "Måste träd tas ner för att få plats med lyktorna?",
    answer: {
      day: 7,
      text: `Två björkar och en del sly tas bort. Kabeln grävs på andra sidan vägen, långt från de
        stora tallarna.`,
    },
  },
  {
    about: "BD5",
    to: "demo-johan",
    by: "Invånare i Björkdalen",
    day: 14,
    text: "Hur delar ni ut lotterna om det blir kö?",
    answer: {
      day: 17,
      text: "Vi lottar första gången. Sedan gäller den som har stått längst i kö.",
    },
  },
  {
    about: "BD7",
    to: "demo-birgitta",
    by: "Lennart Frid",
    day: 15,
    text: "Får ungdomarna andra sommarjobb om blommorna försvinner?",
    answer: {
      day: 19,
      text: `Ja. Kommunen har lika många sommarjobb nästa år. Två av dem flyttas till lekplatser och
        badplatser.`,
    },
  },
  {
    about: "NB1",
    to: "demo-leila",
    by: "Gerd Åslund",
    day: 9,
    text: "Vem tömmer torrdasset?",
    answer: {
      day: 10,
      text: `Kommunen tömmer det två gånger om året. Det ingår i driften på 4 000 kr. Byalaget
        sköter veden.`,
    },
  },
  {
    about: "NB5",
    to: "demo-leila",
    by: "Saga Lind",
    day: 16,
    text: "Vilken veckodag blir kvällsturen, och hur länge stannar bussen?",
    answer: {
      day: 20,
      text: `Vi planerar den första torsdagen i månaden. Bussen stannar då till klockan 19.30 i
        Tallmyra.`,
    },
  },
  {
    about: "HS5",
    to: "demo-johan",
    by: "Rut Almqvist",
    day: 15,
    text: "Hur ofta byts verktyg som går sönder eller försvinner?",
    answer: { day: 22, text: "Vi ser till stationen varje månad och byter verktyg vid behov." },
  },
  {
    about: "NB4",
    to: "demo-fatima",
    by: "Aino Niemi",
    day: 20,
    text: "Om stigen inte vinner, kan nämnden bygga en första etapp ändå?",
    answer: {
      day: 51,
      text: `Ja, och så blev det. Nämnden beslutade att bygga första etappen för pengarna som blev
        över. Resten tar vi upp i budgeten för 2027.`,
    },
  },
].map(asked);
