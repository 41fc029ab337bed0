/** How the votes are counted, in numbered sentences made from a round's own rule. */
export const counting = {
  "count.area": "Rösterna räknas för sig i varje område.",
  "count.area.counted": "{voters} röstade. Rösterna räknas för sig i varje område.",
  "count.greedy.first":
    "Förslaget med flest {unit, select, votes {röster} other {poäng}} vinner först, om det ryms i potten.",
  "count.greedy.first.per-cost":
    "Förslaget med flest {unit, select, votes {röster} other {poäng}} för pengarna vinner först, om det ryms. {unit, select, votes {Antalet röster} other {Poängen}} delas med kostnaden.",
  "count.greedy.next": "Sedan prövas nästa. Det som inte ryms hoppas över.",
  "count.greedy.next.no-skip": "Sedan prövas nästa. Räkningen slutar vid det första som inte ryms.",
  "count.minimum":
    "Ett förslag måste få minst {n} {unit, select, votes {röster} other {poäng}} för att vinna.",
  "count.minimum.none":
    "Det finns ingen lägsta gräns för antalet {unit, select, votes {röster} other {poäng}}.",
  "count.greedy.tie":
    "Får två förslag lika många {unit, select, votes {röster} other {poäng}} går det billigare före. Kostar de lika mycket avgör lotten.",
  "count.tie":
    "Står två förslag lika går det billigare före. Kostar de lika mycket går flest {unit, select, votes {röster} other {poäng}} före. Sist avgör lotten.",
  "count.apart.group": "Högst ett av förslagen i gruppen {group} kan vinna: {names}.",
  "count.apart.pair": "{names} kan inte båda vinna.",
  "count.apart.many":
    "Några förslag kan inte vinna tillsammans. Vilka det är står på förslagens sidor.",
  "count.apart.others": "Kan inte vinna tillsammans med {names}.",
  "count.left": "Pengar som blir över går tillbaka till nämnden.",
  "count.left.counted": "Av {pot} blir {left} över. De går tillbaka till nämnden.",
  "count.shares.share": "Alla som röstar får lika mycket av potten.",
  "count.shares.share.known": "Alla som röstar får lika mycket av potten: {share} var.",
  "count.shares.buy":
    "Ett förslag vinner när de som stöder det tillsammans kan betala hela kostnaden. De betalar lika mycket för varje {unit, select, votes {röst} other {poäng}}. Den som har mindre kvar betalar allt den har.",
  "count.shares.order.cost":
    "Först går det förslag där varje {unit, select, votes {röst} other {poäng}} behöver betala den minsta delen av kostnaden.",
  "count.shares.order.cardinality":
    "Först går det förslag där varje {unit, select, votes {röst} other {poäng}} behöver betala minst pengar.",
  "count.shares.none": "När ingen grupp kan betala mer är räkningen klar.",
  "count.shares.grow":
    "När ingen grupp kan betala mer får alla lite mer, och allt räknas om. Så fortsätter det till dess inget mer ryms, eller nästa steg skulle kosta mer än potten.",
  "count.shares.grow.whole":
    "När ingen grupp kan betala mer får alla lite mer, och allt räknas om. Så fortsätter det till dess nästa steg skulle kosta mer än potten.",
  "count.shares.rest":
    "Det som sedan är kvar går till de förslag som har flest {unit, select, votes {röster} other {poäng}} och ryms.",
  "count.shares.grown":
    "Här växte andelarna från {from} till {to}, {step} i taget. {stop, select, exhaustive {Då rymdes inget mer förslag.} other {Nästa steg hade kostat mer än potten.}}",
  "count.shares.still":
    "Här växte andelarna inte. {stop, select, exhaustive {Redan från början rymdes inget mer förslag.} all {Alla förslag ryms i potten.} other {Redan nästa steg hade kostat mer än potten.}}",
  "count.shares.comparison":
    "Resultatet jämförs med flest {unit, select, votes {röster} other {poäng}} först. Det gäller i stället om fler då får fler av sina förslag.",
  "count.shares.compared":
    "Här får {shares} fler av sina förslag med lika andelar, och {greedy} med flest {unit, select, votes {röster} other {poäng}} först. Därför gäller {taken, select, shares {lika andelar} other {flest {unit, select, votes {röster} other {poäng}} först}}.",
  "count.phragmen.share": "När ett förslag vinner delar de som stöder det på kostnaden.",
  "count.phragmen.order":
    "Först går det förslag som ger dem som stöder det minst att bära, med allt de redan bär.",
  "count.phragmen.stop": "Räkningen slutar när nästa förslag inte ryms i potten.",
  "count.phragmen.skip": "Det som inte ryms i potten hoppas över.",
  "ruleName.greedy.skip": "flest {unit, select, votes {röster} other {poäng}} först",
  "ruleName.greedy.no-skip":
    "flest {unit, select, votes {röster} other {poäng}} först, till det första som inte ryms",
  "ruleName.greedy.per-cost":
    "flest {unit, select, votes {röster} other {poäng}} för pengarna först",
  "ruleName.equal-shares.cost": "lika andelar",
  "ruleName.equal-shares.cardinality": "lika andelar utan hänsyn till kostnad",
  "ruleName.completion.none": "det som inte kan köpas för andelarna blir över",
  "ruleName.completion.add1": "andelarna växer tills inget mer ryms",
  "ruleName.completion.add1-greedy":
    "andelarna växer, resten går till flest {unit, select, votes {röster} other {poäng}}",
  "ruleName.completion.add1-no-exhaustive-stop": "andelarna växer så långt potten räcker",
  "ruleName.comparison":
    "om inte fler föredrar flest {unit, select, votes {röster} other {poäng}} först",
  "ruleName.phragmen.stop": "Phragméns metod, till det första som inte ryms",
  "ruleName.phragmen.skip": "Phragméns metod",
} as const;
