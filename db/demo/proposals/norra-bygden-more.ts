import { day } from "../calendar.ts";
import type { DemoProposal } from "../types.ts";
import { save, spend } from "./written.ts";

/** Norra bygden's one-year activity and its saving. */
export const norraBygdenMore: readonly DemoProposal[] = [
  spend({
    number: "NB5",
    title: "En extra tur med bokbussen i ett år",
    summary: `Bokbussen kommer varje vecka i stället för varannan. Den stannar längre i Tallmyra,
      Käxnäs och Lövåsen.`,
    description: `
      Bokbussen är vårt bibliotek. Men den kommer bara varannan torsdag, och stannar tjugo
      minuter.

      De som arbetar hinner sällan dit. Barnen hinner läsa ut sina böcker långt före nästa tur.

      Jag vill att bussen kommer varje vecka i ett år. Den ska stanna fyrtio minuter i varje by,
      och ha en kväll i månaden.

      Bussen har lift. Personalen hjälper även till med e-legitimation och blanketter.`,
    place: "Tallmyra, Käxnäs och Lövåsen",
    picture: "books",
    proposer: { name: "Invånare i Norra bygden" },
    sentIn: -64,
    reviewed: -39,
    costKronor: 95_000,
    yearlyCostKronor: null,
    assessment: {
      by: "leila",
      text: `Förslaget går att genomföra som en aktivitet i ett år. Bussen är ledig de dagarna.
        Efter året krävs ett nytt beslut.`,
      assumptions: `Personal 62 000 kr, drivmedel och slitage 21 000 kr, nya böcker 12 000 kr.
        Räknat på 44 veckor.`,
    },
    approved: "Förslaget är öppet för alla. Kostnaden tar slut efter ett år.",
  }),
  save({
    number: "NB6",
    title: "Töm papperskorgarna samtidigt med soporna",
    summary: `Sopbilen tömmer byarnas papperskorgar på samma tur. Kommunens egen bil behöver då
      inte köra dit.`,
    description: `
      I dag kör en bil från stan för att tömma tjugotvå papperskorgar i byarna. Samma dag kör
      sopbilen samma väg.

      Förslaget är att sopbilen tar båda. Det sparar ungefär 200 mil körning om året.

      Korgarna töms varannan vecka i stället för varje. Vid badplatserna töms de varje vecka under
      sommaren.

      Korgar som ofta blir fulla byts mot större.`,
    place: "Papperskorgar i hela Norra bygden",
    picture: "saving",
    proposer: { name: "Stig Forsell" },
    sentIn: -82,
    reviewed: -67,
    effect: {
      yearlySavingKronor: 45_000,
      oneOffCostKronor: 0,
      effectFrom: day(120),
      affects: "Alla som använder byarnas tjugotvå papperskorgar.",
      consequences: {
        general: `Korgarna töms hälften så ofta. Det finns risk för fulla korgar vid rastplatsen
          på våren.`,
        children: "Liten påverkan. Vid lekplatsen i Lövåsen töms korgen varje vecka som förut.",
        equality: "Ingen skillnad mellan kvinnor och män.",
        accessibility: "Ingen påverkan. Korgarna står kvar på samma platser.",
      },
      legalDuty: true,
      staffNegotiation: false,
      alternative: "Ta bort de sju korgar som används minst. Det sparar ungefär 15 000 kr om året.",
    },
    assessment: {
      by: "johan",
      text: `Besparingen går att genomföra inom dagens avtal. Kommunen måste hålla rent på
        allmänna platser. Det klarar vi även med den nya ordningen.`,
      assumptions: `Körning 27 000 kr, arbetstid 18 000 kr om året. Summan är säker.`,
    },
    approved: "Kommunen ansvarar för tömningen. Lagens krav uppfylls.",
  }),
];
