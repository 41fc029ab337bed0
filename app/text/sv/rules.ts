/** Sentences made from a round's own rules: outcome, ballot, count, savings, who may vote. */
export const rules = {
  "outcome.spend.advisory":
    "Satsningar är rådgivande. Nämnden väger in resultatet och motiverar om den avviker.",
  "outcome.spend.binding":
    "Satsningar är avgörande. Nämnden har åtagit sig att besluta enligt resultatet, inom lag och budget.",
  "outcome.spend.binding-when": "Satsningar är avgörande om {conditions}. Annars är de rådgivande.",
  "outcome.save.advisory":
    "Besparingar är rådgivande. Nämnden väger in resultatet och motiverar om den avviker.",
  "outcome.save.binding":
    "Besparingar är avgörande. Nämnden har åtagit sig att besluta enligt resultatet, inom lag och budget.",
  "outcome.save.binding-when": "Besparingar är avgörande om {conditions}. Annars är de rådgivande.",
  "outcome.ground": "Beslut: {organ}, {paragraph}, {date}.",
  "outcome.noGround": "Beslutet som regeln vilar på är inte inskrivet än.",
  "outcome.level.KF": "Beslutsnivå: kommunfullmäktige",
  "outcome.level.KS": "Beslutsnivå: kommunstyrelsen",
  "outcome.level.nämnd": "Beslutsnivå: nämnd",
  "outcome.and": "{first} och {last}",
  "outcome.condition.turnout": "minst {percent} av de röstberättigade röstar",
  "outcome.condition.ballots": "minst {n} röstar",
  "outcome.what": "Vad betyder det?",
  "outcome.whatText":
    "Avgörande: nämnden har i förväg beslutat att följa resultatet, om lag och budget tillåter det. Rådgivande: nämnden fattar beslutet och måste förklara om den avviker från resultatet. I båda fallen är det nämnden som fattar det formella beslutet.",
  "reason.always-advisory": "Det följer av omgångens regel.",
  "reason.always-binding": "Det följer av omgångens regel.",
  "reason.conditions-met": "Villkoret är uppfyllt: {conditions}.",
  "reason.conditions-not-met": "Villkoret är inte uppfyllt: {conditions}.",
  "reason.staff-negotiation":
    "Kommunen måste först förhandla med facken. Därför kan besparingen aldrig bli avgörande.",
  "ballot.approval": "{n, plural, one {Välj ett förslag} other {Välj upp till {n} förslag}}",
  "ballot.knapsack": "Fyll budgeten",
  "ballot.choose-one": "Välj ett förslag",
  "ballot.points": "Dela ut {total}",
  "ballot.ranking": "{n, plural, one {Rangordna ett förslag} other {Rangordna {n} förslag}}",
  "ballot.grades": "Betygsätt förslagen",
  "ballot.star": "Fyll budgeten och stjärnmärk ett förslag",
  "ballot.imported": "Inlästa röster",
  "ballot.approval.text":
    "{n, plural, one {Du lägger en röst på en satsning.} other {Du lägger upp till {n} röster på olika satsningar.}} Varje röst räknas lika.",
  "ballot.knapsack.text":
    "Du väljer satsningar som tillsammans ryms i områdets pott. Varje satsning du väljer räknas lika.",
  "ballot.choose-one.text": "Du lägger din röst på en satsning. Du kan byta tills du skickar den.",
  "ballot.points.text": "Du delar ut {total} på satsningarna. En satsning kan få högst {mostEach}.",
  "ballot.ranking.text":
    "{n, plural, one {Du väljer den satsning du helst vill ha. Den får {points} poäng.} other {Du rangordnar upp till {n} satsningar, den bästa först. Platserna ger i tur och ordning {points} poäng.}}",
  "ballot.grades.text":
    "Du ger satsningarna betyg från 0 till {top}. Betygen räknas ihop som poäng.",
  "ballot.star.text":
    "Du väljer satsningar som tillsammans ryms i områdets pott. En av dem kan du stjärnmärka. Den får två röster, de andra en.",
  "ballot.atLeast": "Väljer du någon satsning ska du välja minst {least}.",
  "ballot.imported.text": "Rösterna är inlästa från en fil. Nya röster tas inte emot.",
  "ballot.savings.text": "Du svarar ja, nej eller avstår på varje besparing.",
  "savings.addition":
    "Får en besparing fler ja än nej växer potten. Den växer med det som sparas första året.",
  "savings.target": "Besparingar med fler ja än nej räknas samman mot målet {sum}.",
  "savings.list": "Besparingar med fler ja än nej blir en lista till nämnden. Potten ändras inte.",
  "savings.minimum": "Minst {n} måste svara ja eller nej.",
  "savings.both": "Resultatet visas både utan och med besparingarna.",
  "eligible.age": "Du måste fylla {age} år senast {date}.",
  "eligible.ageBetween": "Du måste vara mellan {age} och {most} år den {date}.",
  "eligible.ageAny": "Alla åldrar får rösta.",
  "eligible.home": "Du röstar i det område där du bor.",
  "eligible.chosen": "Du röstar i ett av områdena. Du väljer själv vilket.",
  "eligible.residentOfOne": "Du måste vara folkbokförd i området.",
  "eligible.resident": "Du måste vara folkbokförd i något av områdena.",
  "eligible.self-declared": "Ingen röstlängd används. Du intygar själv var du bor.",
  "eligible.codes": "Du röstar med en kod som du får.",
  "eligible.organisations": "Företag och föreningar kan inte rösta.",
} as const;
