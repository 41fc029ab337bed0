import type { rules as sv } from "../sv/rules.ts";

/** Sentences made from a round's own rules, in easy Swedish. */
export const rules = {
  "outcome.spend.advisory":
    "Rösterna är råd till nämnden. Gör nämnden på annat sätt? Då säger de varför.",
  "outcome.spend.binding": "Rösterna avgör. Nämnden har lovat att följa dem.",
  "outcome.spend.binding-when": "Rösterna avgör om {conditions}. Annars är de råd.",
  "outcome.save.advisory": "Svaren om att spara är råd. Nämnden bestämmer. De säger varför.",
  "outcome.save.binding": "Svaren om att spara avgör. Nämnden har lovat följa dem.",
  "outcome.save.binding-when": "Svaren om att spara avgör om {conditions}. Annars är de råd.",
  "outcome.ground": "Det beslutet togs {date} av {organ}, {paragraph}.",
  "outcome.condition.turnout": "minst {percent} av alla som får rösta röstar",
  "outcome.what": "Vad betyder orden?",
  "outcome.whatText":
    "Avgörande betyder att nämnden har lovat något. Den ska följa rösterna. Lagen måste tillåta det. Pengarna måste räcka. Rådgivande betyder att rösterna är råd. Följer nämnden inte rådet? Då måste den säga varför. Det är alltid nämnden som bestämmer till sist.",
  "reason.always-advisory": "Så har nämnden bestämt.",
  "reason.always-binding": "Så har nämnden bestämt.",
  "ballot.grades": "Ge förslagen betyg",
  "ballot.approval.text":
    "{n, plural, one {Du har en röst.} other {Du har {n} röster. Välj olika förslag.}} Alla röster är lika mycket värda.",
  "ballot.knapsack.text": "Välj förslag tills pengarna är slut. Alla röster räknas lika.",
  "ballot.choose-one.text": "Välj ett förslag. Du får byta innan du skickar.",
  "ballot.points.text": "Du har {total} att ge. Ett förslag får högst {mostEach}.",
  "ballot.grades.text": "Ge förslagen betyg. Lägsta är 0. Högsta är {top}.",
  "ballot.star.text":
    "Välj förslag tills pengarna är slut. Ge ett av dem en stjärna. Det förslaget får två röster. De andra får en röst.",
  "ballot.savings.text": "Svara ja eller nej på det som sparar pengar.",
  "savings.addition":
    "Fler ja än nej? Då finns det mer pengar. Det är pengarna vi sparar första året.",
  "savings.target": "Säger fler ja än nej? Då räknar vi mot {sum}.",
  "savings.list": "Säger fler ja än nej? Då får nämnden veta det.",
  "savings.minimum": "Minst {n} måste svara ja eller nej.",
  "savings.both": "Vi visar båda sätten: med sparat och utan sparat.",
  "eligible.age": "Du måste ha fyllt {age} år senast {date}.",
  "eligible.ageBetween": "Du ska vara {age} till {most} år den {date}.",
  "eligible.ageAny": "Alla får rösta. Även barn.",
  "eligible.home": "Du röstar där du bor.",
  "eligible.chosen": "Du röstar i ett område. Du väljer vilket.",
  "eligible.residentOfOne": "Du måste bo i området.",
  "eligible.resident": "Du måste bo i något av områdena.",
  "eligible.self-declared": "Du säger själv var du bor.",
  "eligible.codes": "Du får en kod. Den röstar du med.",
  "eligible.organisations": "Bara människor får rösta. Inte företag.",
} as const satisfies Partial<Record<keyof typeof sv, string>>;
