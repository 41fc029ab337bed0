import type { Question } from "#app/domain/discussion.ts";
import { asked } from "./asked.ts";

/** Questions put before the vote opened. */
export const earlyQuestions: readonly Question[] = [
  {
    about: "HS1",
    to: "demo-johan",
    by: "Eva Strand",
    day: -75,
    text: "Vem lyfter upp bryggan på hösten, och vad händer om isen kommer tidigt?",
    answer: {
      day: -73,
      text: `Våra medarbetare i hamnen tar upp bryggan i september. Den förvaras på land. Kostnaden
        för det ingår i driften på 18 000 kr om året.`,
    },
  },
  {
    about: "HS1",
    to: "demo-johan",
    by: "Roger Blom",
    day: -16,
    text: "Finns det prover på vattnet i Inre hamnen från de senaste åren?",
    answer: {
      day: -14,
      text: `Ja. Vi har tagit prover tre somrar i rad, fem gånger varje sommar. Alla visade god
        badkvalitet. Nya prover tas i juni.`,
    },
  },
  {
    about: "HS6",
    to: "demo-johan",
    by: "Kjell Öhman",
    day: -70,
    text: "Blir det mörkt på gångvägen runt tornet om ljuset släcks?",
    answer: {
      day: -69,
      text: `Nej. Gångvägen har egna lyktor, och de lyser som förut. Det är bara strålkastarna mot
        själva tornet som släcks.`,
    },
  },
  {
    about: "HS7",
    to: "demo-birgitta",
    by: "Anna-Greta Falk",
    day: -17,
    text: "Varför får vi rösta om receptionen om det ändå bara är rådgivande?",
    answer: {
      day: -15,
      text: `Kommunen måste förhandla med facket innan scheman ändras. Därför kan vi inte lova
        utfallet i förväg. Men vi väger in resultatet och förklarar vårt beslut.`,
    },
  },
  {
    about: "BD1",
    to: "demo-johan",
    by: "Amina Yusuf",
    day: -76,
    text: "Får barnen vara med och välja redskapen?",
    answer: {
      day: -74,
      text: `Ja. Om förslaget vinner träffar vi förskolan och barnen på gården i augusti. De väljer
        mellan tre förslag inom samma pris.`,
    },
  },
  {
    about: "BD3",
    to: "demo-leila",
    by: "Zoran Petrović",
    day: -66,
    text: "Kan planen byggas billigare, till exempel utan konstgräs?",
    answer: {
      day: -64,
      text: `Ja, med asfalt kostar den ungefär 640 000 kr. Förslagsställaren valde konstgräs för att
        färre ska skada sig. Därför gäller priset för konstgräs.`,
    },
  },
  {
    about: "BD4",
    to: "demo-fatima",
    by: "Invånare i Björkdalen",
    day: -12,
    text: "Vad händer med språkkaféet när året är slut?",
    answer: {
      day: -9,
      text: `Då krävs ett nytt beslut i nämnden. Jag vill att vi mäter hur många som kommer.
        Då vet vi om det är värt pengarna. Det är min egen åsikt som ledamot i oppositionen.`,
    },
  },
  {
    about: "NB2",
    to: "demo-leila",
    by: "Anita Berg",
    day: -20,
    text: "Varför blev isbanan 12 procent dyrare?",
    answer: {
      day: -18,
      text: `Vi räknade först med att ansluta elen från skolan. Elnätsbolaget kräver en egen
        anslutning. Deras pris är fast, så summan ändras inte igen.`,
    },
  },
  {
    about: "NB4",
    to: "demo-johan",
    by: "Bo Eklund",
    day: -64,
    text: "Vem sköter stigen när den är klar?",
    answer: {
      day: -61,
      text: `Kommunen sköter den. I driften på 14 000 kr ingår slyröjning, nytt grus och en kontroll
        av bron varje vår.`,
    },
  },
  {
    about: "NB6",
    to: "demo-johan",
    by: "Marianne Tun",
    day: -14,
    text: "Går det att tömma oftare vid rastplatsen under våren?",
    answer: {
      day: -12,
      text: `Ja. Vi sätter dit en korg som rymmer dubbelt så mycket. Om den ändå blir full tömmer vi
        den varje vecka i april och maj.`,
    },
  },
].map(asked);
