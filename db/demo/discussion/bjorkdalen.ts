import type { DemoArgument } from "../types.ts";
import { debate } from "./debate.ts";

/** What residents argued about Björkdalen's proposals. */
export const bjorkdalenArguments: readonly DemoArgument[] = [
  ...debate(
    "BD1",
    `
    för, dag -77, Amina Yusuf: Rutschkanan har varit avstängd i två år. Barnen frågar varje dag
    när den öppnar.

    emot, dag -73, Kurt Engman: Kommunen ska sköta sina lekplatser ändå. Det borde inte behövas en
    omröstning.

    för, dag -68, Förskolans föräldraråd: Ekorren är gården för två hundra barn utan egen
    trädgård. Vi använder den mest av alla.

    emot, dag -8, Invånare i Björkdalen: Halva potten går till en enda plats. Vi som har vuxna barn
    får inget.`,
  ),
  ...debate(
    "BD2",
    `
    för, dag -74, Invånare i Björkdalen: Min dotter är åtta år och rädd i skogen. Hon har slutat gå
    själv.

    emot, dag -70, Ebbe Karlsson: Skolan har en upplyst väg på andra sidan. Den är bara fyra
    minuter längre.

    för, dag -63, Lina Bergqvist: När barnen kan gå slipper vi bilkön vid skolan. Det är farligare
    än skogen.

    emot, dag 4, Invånare i Björkdalen: Skogen är mörk av en anledning. Tänk på ugglorna, och släck
    på natten.`,
  ),
  ...debate(
    "BD3",
    `
    för, dag -69, Invånare i Björkdalen: Vi är trettio som vill spela varje dag. Grusplanen river
    sönder knäna.

    emot, dag -67, Zoran Petrović: 900 000 kr är nästan hela potten. Då blir det inget kvar till
    något annat.

    för, dag -65, Ahmed Saleh: På en plan möts barn från alla gårdar. Det gör mer för området än
    några bänkar.

    emot, dag -64, Invånare i Björkdalen: Konstgräs måste bytas efter tio år. Vem betalar då?

    för, dag 2, Tränare i Björkdalens fritidsgård: Vi har ingen plats för tjejerna på kvällen.
    Planen skulle ge dem egna tider.

    emot, dag 12, Monica Hedlund: Fotboll till klockan 21 under mitt fönster blir för mycket.
    Lägg planen längre bort.`,
  ),
  ...debate(
    "BD4",
    `
    för, dag -68, Rahel Tesfay: Svenska lär man sig genom att prata. På kursen sitter vi mest
    tysta.

    för, dag -66, Elin Sandberg: Jag har varit läxhjälpare. Ett enda ja från en vuxen kan ändra ett
    helt betyg.

    emot, dag -64, Invånare i Björkdalen: Pengarna tar slut efter ett år. Sedan står vi där utan
    kafé igen.

    emot, dag -9, Torsten Ny: Skolan och studieförbunden har redan läxhjälp. Använd det som finns.

    för, dag 8, Invånare i Björkdalen: Alla kommer inte till stan. Här når man dem där de bor.`,
  ),
  ...debate(
    "BD5",
    `
    för, dag -70, Huda Mansour: Hemma odlade jag allt själv. Här har jag en fönsterbräda.

    emot, dag -66, Invånare i Björkdalen: Tjugofyra lotter till tusentals boende. De flesta kommer
    bara att stå i kö.

    för, dag -12, Zoran Petrović: Odling är billigt och samlar folk i alla åldrar. Jag lär gärna
    ut det jag kan.

    emot, dag 6, Stina Roos: Västra ängen är den enda öppna gräsytan vi har. Där åker barnen
    pulka.`,
  ),
  ...debate(
    "BD6",
    `
    för, dag -17, Invånare i Björkdalen: Alla konstnärer börjar någonstans. Här får man öva utan
    att göra fel.

    emot, dag -15, Kurt Engman: En laglig vägg lockar hit mer klotter. Sedan hamnar det på husen
    bredvid.

    för, dag -10, Mira Lahti: Kurs med en konstnär gratis! Sådant finns annars bara i stora
    städer.

    emot, dag -3, Invånare i Björkdalen: Det är få som kommer att måla. Pengarna behövs mer på
    lekplatsen.

    för, dag 10, Invånare i Björkdalen: Tunneln är ful och otrygg. En fin vägg gör att man vill
    gå förbi.`,
  ),
  ...debate(
    "BD7",
    `
    för, dag -18, Gunilla Ek: Vi slänger tusentals blommor varje höst. En äng kommer tillbaka av
    sig själv.

    emot, dag -16, Iréne Wall: Rondellen är det första gästerna ser. En vissen äng säger att ingen
    bryr sig.

    för, dag -11, Invånare i Björkdalen: Mina barn räknar humlor. På sommarblommorna finns nästan
    inga.

    emot, dag -5, Lennart Frid: Två ungdomar förlorar sitt sommarjobb. Det är dyrt på ett annat
    sätt.

    för, dag 3, Samuel Berhane: 110 000 kr om året för vatten till bilister. Det är en enkel sak
    att spara på.

    emot, dag 13, Invånare i Björkdalen: Börja med tre rondeller. Då ser vi om det blir fint innan
    vi gör alla.`,
  ),
];
