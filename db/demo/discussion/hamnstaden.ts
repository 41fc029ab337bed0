import type { DemoArgument } from "../types.ts";
import { debate } from "./debate.ts";

/** What residents argued about Hamnstaden's proposals. */
export const hamnstadenArguments: readonly DemoArgument[] = [
  ...debate(
    "HS1",
    `
    för, dag -76, Eva Strand: Barnen hoppar redan från kajen. Med en brygga och stege blir det
    säkrare, och fler vågar.

    emot, dag -74, Olle Grip: 620 000 kr är nästan halva potten till något som används tio veckor
    om året. För de pengarna får vi två andra förslag.

    för, dag -70, Yasmin Karimi: Min son använder rullstol. Han har aldrig badat ute i Älvhamn.
    Rampen betyder allt för honom.

    för, dag -66, Invånare i Hamnstaden: Vi som bor i centrum saknar bil. Till närmaste badplats
    är det sju kilometer.

    emot, dag -17, Roger Blom: Båtarna i hamnen släpper ut olja. Jag vill se prover från i år
    innan vi bygger något.

    emot, dag -12, Invånare i Hamnstaden: Det blir sena kvällar med musik under våra fönster. Sätt
    i så fall upp tider.

    för, dag 3, Karin Lindqvist: En brygga samlar folk i alla åldrar. Pensionärer simmar på
    morgonen, barn på dagen och unga på kvällen.

    emot, dag 9, Siv Rönn: Vem håller uppsikt? Djupt vatten mitt i stan utan badvakt gör mig
    orolig.`,
  ),
  ...debate(
    "HS2",
    `
    för, dag -75, Britt Ask: Jag är 79 och går gärna. Men jag måste veta att det finns en bänk på
    vägen.

    emot, dag -71, Peter Lund: Det finns redan bänkar vid fiskehamnen. Flytta några av dem i
    stället för att köpa nya.

    för, dag -14, Hanna Sjö: Jag springer där på kvällen. Med ljus vågar jag göra det även i
    november.

    emot, dag 2, Invånare i Hamnstaden: Mer ljus betyder mindre stjärnor. Lys bara där folk går,
    och släck sent på natten.`,
  ),
  ...debate(
    "HS3",
    `
    för, dag -69, Dawit Gebre: Gymkortet kostar mer än min elräkning. Ett utegym gör att alla kan
    träna.

    för, dag -67, Margareta Holm: Vi är ett gäng på tolv seniorer som längtar. Balansredskapen
    gör att färre ramlar hemma.

    emot, dag -65, Camilla Ström: Utegymmet i grannkommunen står tomt halva året. Snö och is gör
    det svårt att använda.

    emot, dag -10, Invånare i Hamnstaden: Sjöparken är liten. Snart finns ingen gräsmatta kvar att
    ligga på.

    för, dag 6, Jonas Sjögren: Det är gratis, öppet jämt och behöver ingen personal. Mer hälsa
    per krona får vi inte.`,
  ),
  ...debate(
    "HS4",
    `
    för, dag -18, Kören Havsbrus medlemmar: Vi är fyrtio som sjunger och saknar scen under sommaren.
    I dag står vi i grus.

    emot, dag -16, Invånare i Hamnstaden: Ljudet bär långt över vattnet. Vi som bor på andra
    sidan hör varje ord.

    för, dag -11, Alex Vik: En scen som alla får boka gratis. Äntligen en plats för oss som spelar
    i källare.

    emot, dag -6, Gun Berglund: 25 000 kr i drift varje år är mycket för tolv kvällar.

    för, dag 5, Invånare i Hamnstaden: Skolorna kan ha avslutning där. Det gör den till allas
    scen.`,
  ),
  ...debate(
    "HS5",
    `
    för, dag -72, Nils Frisk: Jag fick punktering och missade tåget. En pump hade räckt.

    emot, dag -64, Rut Almqvist: Verktygen försvinner inom en månad. Det har hänt i andra städer.

    för, dag 1, Invånare i Hamnstaden: Verktygen sitter i vajer och taket gör att man kan laga i
    regn. Billigt och klokt.`,
  ),
  ...debate(
    "HS6",
    `
    för, dag -71, Maj Dahlin: Ingen tittar på tornet klockan tre på natten. Det här märks inte,
    men pengarna gör nytta.

    emot, dag -69, Kjell Öhman: Tornet är vårt landmärke. Sjöfolk och vi som jobbar natt tycker om
    att se det.

    för, dag -66, Invånare i Hamnstaden: Sovrummet blir äntligen mörkt. Jag har haft ljuset i
    ögonen i tjugo år.

    emot, dag -13, Lisbet Norman: Varje släckt lampa gör stan lite mer övergiven. Byt hellre bara
    till LED.

    för, dag 4, Rickard Hök: Fladdermössen vid tornet störs av ljuset. Här vinner både natur och
    plånbok.

    emot, dag 8, Invånare i Hamnstaden: Elpriset går upp och ner. Jag är inte säker på att vi
    sparar så mycket.`,
  ),
  ...debate(
    "HS7",
    `
    emot, dag -18, Anna-Greta Falk: Jag arbetar i vården och är ledig på lördagar. Då är det enda
    dagen jag hinner.

    för, dag -15, Fredrik Lilja: Elva besökare på tre timmar är inte mycket. Pengarna gör mer nytta
    i parken.

    emot, dag -9, Invånare i Hamnstaden: Alla klarar inte blanketter på nätet. De behöver träffa en
    människa.

    för, dag -4, Invånare i Hamnstaden: Flytta hjälpen till biblioteket. Där är det ändå öppet, och
    där känner sig fler välkomna.

    för, dag 7, Invånare i Hamnstaden: Den där receptionisten är lat och borde ha fått gå för
    länge sedan.

    emot, dag 11, Eva Strand: Vi sparar 140 000 kr men två kvinnor förlorar lön. Det är fel sätt
    att spara.`,
  ),
];
