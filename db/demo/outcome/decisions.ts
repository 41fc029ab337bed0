import type { Decision } from "#app/domain/decision.ts";
import { at, day } from "../calendar.ts";
import { decided } from "./decided.ts";

const minutes = { roundId: "r-2026", on: day(50) };

/** Item 1: the savings, first because HS5 hangs on HS6. */
const savings = decided({ ...minutes, paragraph: "§ 96", atMs: at(50, "14:05") }, [
  [
    "HS6",
    "follow",
    `352 svarade ja och 201 nej. Nämnden antar besparingen. Gångvägarna lyses som förut. Tornet
    lyser hela natten på nationaldagen, Lucia och nyår.`,
  ],
  [
    "HS7",
    "follow",
    `327 svarade nej och 198 ja. Nämnden följer invånarnas råd. Receptionen har öppet på lördagar
    även i fortsättningen.`,
  ],
  [
    "BD7",
    "follow",
    `231 svarade ja och 109 nej. Nämnden antar besparingen. De två sommarjobben flyttas till
    lekplatser och badplatser.`,
  ],
  [
    "NB6",
    "follow",
    `261 svarade ja och 88 nej. Nämnden antar besparingen. Rastplatsen får en dubbelt så stor
    korg.`,
  ],
]);

/** Item 2: the spending proposals, in the order of the ballot. */
const spending = decided({ ...minutes, paragraph: "§ 97", atMs: at(50, "15:10") }, [
  ["HS1", "follow", "Förslaget vann med 341 röster. Bryggan byggs för 620 000 kr."],
  ["HS2", "follow", "Förslaget vann med 268 röster. Bänkar och ljus sätts upp för 290 000 kr."],
  ["HS3", "follow", "Förslaget vann med 255 röster. Utegymmet byggs för 380 000 kr."],
  [
    "HS4",
    "follow",
    `Förslaget fick 249 röster men rymdes inte i potten. Det genomförs inte. Förslagsställaren får
    hjälp att söka kulturbidrag.`,
  ],
  [
    "HS5",
    "follow",
    `Nämnden antog besparingen HS6 i § 96. Då växte potten med 55 000 kr, och förslaget ryms.
    Stationen byggs för 120 000 kr.`,
  ],
  ["BD1", "follow", "Förslaget vann med 214 röster. Lekplatsen rustas upp för 480 000 kr."],
  ["BD2", "follow", "Förslaget vann med 198 röster. Gångvägen får ljus för 310 000 kr."],
  [
    "BD3",
    "follow",
    `Förslaget fick 176 röster men rymdes inte i potten. Det genomförs inte. Planen tas upp i
    fritidsplanen för 2028.`,
  ],
  [
    "BD4",
    "follow",
    `Förslaget fick 151 röster, lika många som BD5. BD5 kostar mindre och gick före. Resten av
    potten räcker inte. Förslaget genomförs inte.`,
  ],
  [
    "BD5",
    "follow",
    `Förslaget fick 151 röster, lika många som BD4. Det billigare går före. Lotterna anläggs för
    140 000 kr.`,
  ],
  ["BD6", "follow", "Förslaget fick 38 röster. Det krävs minst 40. Förslaget genomförs inte."],
  ["NB1", "follow", "Förslaget vann med 243 röster. Vindskyddet byggs för 120 000 kr."],
  ["NB2", "follow", "Förslaget vann med 229 röster. Isbanan byggs för 210 000 kr."],
  ["NB3", "follow", "Förslaget vann med 301 röster. Hjärtstartarna köps för 78 000 kr."],
  ["NB5", "follow", "Förslaget vann med 104 röster. Bokbussen kör varje vecka för 95 000 kr."],
]);

/** Item 3: the money left in Norra bygden. */
const partFunding = decided({ ...minutes, paragraph: "§ 98", atMs: at(50, "15:55") }, [
  [
    "NB4",
    "follow-with-change",
    `Hela stigen kostar 340 000 kr och ryms inte. Men 196 000 kr är kvar i Norra bygden. Nämnden
    bygger därför första etappen, 900 meter från Käxnäs till bäcken, för 190 000 kr. Där är
    landsvägen som farligast. Ingen vinnare blir utan pengar. Resten prövas i budgeten för 2027.
    Oppositionen ville utreda frågan mer och reserverade sig.`,
    "cost",
  ],
]);

/** What the nämnd decided about every proposal of the main round. */
export const mainDecisions: readonly Decision[] = [...savings, ...spending, ...partFunding];
