import type { results as sv } from "../sv/results.ts";

/** The results, in easy Swedish. */
export const results = {
  "results.preliminary": "Inte klart",
  "results.confirmed": "Klart",
  "results.preliminaryText": "Nämnden bestämmer {when}. Innan dess kan det ändras.",
  "results.confirmedText": "Nämnden bestämde det sista {when}.",
  "results.notYet.title": "Vi vet inte vad som vann än",
  "results.notYet.vote": "Du kan rösta till {when}. Ingen ser hur det går nu.",
  "results.notYet.count": "Vi kollar rösterna. Du ser vad som vann {when}.",
  "results.notYet.opening": "Vi räknar rösterna nu. Kom tillbaka om en stund.",
  "results.notYet.before": "Du kan rösta från {when}.",
  "results.lost": "Det här vann inte",
  "results.savings": "Spara pengar",
  "results.pot.raised": "Sparar nämnden? Då finns {sum} till.",
  "results.without": "Om vi inte sparar",
  "results.with": "Om vi sparar",
  "results.col.cost": "Kostar",
  "results.col.outcome": "Så gick det",
  "results.col.left": "Pengar kvar",
  "results.col.abstain": "Inget svar",
  "results.col.entitled": "Får rösta",
  "results.col.turnout": "Så många röstade",
  "results.how": "Så räknade vi rösterna",
  "results.turnoutTitle": "De här röstade",
  "results.turnoutHidden": "Vi visar inte små tal. Ingen ska kunna känna igen dig.",
  "results.total": "Alla",
  "results.decisions": "Det här har nämnden bestämt",
  "results.decisions.none": "Nämnden har inte bestämt något än.",
  "results.delivery.none": "Ingen har börjat bygga än.",
  "results.delivery.building": "Vi bygger",
  "results.files": "Räkna själv",
  "results.titleOf": "Det här vann: {title}",
  "results.figure.entitled": "{percent} av {entitled} som får rösta",
  "results.figure.winners": "{n, plural, one {förslag vann} other {förslag vann}}",
  "results.figure.cost": "{n, plural, one {kostar det} other {kostar allt}}",
  "results.ifText": "Först måste nämnden spara. Annars räcker pengarna inte.",
  "results.pot.of": "{spent} går åt av {pot}. {left} är kvar.",
  "results.bothSame": "Samma förslag vinner om vi sparar.",
  "results.minimum": "Strecket visar det lägsta talet, {minimum}.",
  "results.check": "Se att din röst är med",
  "results.notYet.comes": "Du ser vad som vann {when}.",
  "results.pot.hasGrown": "Vi sparade. Då kom {sum} till.",
  "results.decisions.here": "Här ser du vad nämnden bestämmer.",
  "results.fold.area": "Visa alla röster i {area}",
  "results.fold.delivery": "Visa mer om {number}",
  "results.fold.reach": "Visa alla tal",
  "results.conditional":
    "{n, plural, =0 {} one {Ett till vinner om nämnden sparar.} other {# till vinner om nämnden sparar.}}",
  "results.partlyText":
    "{n, plural, one {Nämnden har bestämt en sak av {all}.} other {Nämnden har bestämt # saker av {all}.}} Det kan ändras.",
  "results.ifSettled": "Nämnden har bestämt vad vi sparar. Då gick det så här.",
  "settled.adopted.wins": "Nämnden sade ja till {savings}. Då räcker pengarna. Förslaget vinner.",
  "settled.adopted.loses": "Nämnden sade ja till {savings}. Då vinner förslaget inte.",
  "settled.not-adopted.wins": "Nämnden sade nej till {savings}. Då vinner förslaget.",
  "settled.not-adopted.loses":
    "Nämnden sade nej till {savings}. Då räcker pengarna inte. Förslaget vinner inte.",
  "results.target": "Vi skulle spara {target}. Vi sparar {reached}. Det saknas {missing}.",
  "results.decisions.count":
    "Nämnden har bestämt {n, plural, one {en sak} other {# saker}}. {departing, plural, =0 {Allt blir som ni röstade.} one {En sak blir inte som ni röstade.} other {# saker blir inte som ni röstade.}}",
  "results.decisions.follow":
    "{n, plural, one {Visa den sak som blir som ni röstade} other {Visa # saker som blir som ni röstade}}",
  "results.filesText": "Alla får ta filerna och använda dem. Där står inga namn.",
  "results.ballots.few":
    "Vi visar inte rösterna i {area}. Färre än {least} röstade där. Ingen ska kunna känna igen dig.",
  "results.ballots.guards":
    "Vi visar inte rösterna i {area}. Annars går det att räkna ut var få röstade.",
  "results.whoDecides": "Vem bestämmer till sist?",
  "results.notYet.missing":
    "Det går inte att öppna rösterna. {n, plural, one {En röst} other {# röster}} är borta. Kommunen måste hämta tillbaka {n, plural, one {den} other {dem}}.",
  "results.notYet.stopped":
    "Vi räknar inte just nu. Något stämmer inte. Kommunen vet vad det är. Vi visar inget än. Vill du fråga? Ring {name}, {phone}.",
} as const satisfies Partial<Record<keyof typeof sv, string>>;
