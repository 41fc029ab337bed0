/** Why a proposal won or did not, from the step that decided it. */
export const why = {
  "why.got": "Fick {score}.",
  "why.funded": "Fick {score}. Det kostar {cost}, och {left} fanns kvar.",
  "why.funded.tie": "Fick {score}, lika många som {others}, men är billigare och gick före.",
  "why.funded.lot": "Fick {score}, lika många som {others}. Lotten avgjorde ordningen.",
  "why.does-not-fit": "Fick {score} men ryms inte. Det kostar {cost} och {left} fanns kvar.",
  "why.does-not-fit.tie":
    "Fick {score}, lika många som {others}, som är billigare och gick före. Det här kostar {cost}, men {left} fanns kvar.",
  "why.does-not-fit.lot":
    "Fick {score}, lika många som {others}. Lotten avgjorde ordningen. Det här kostar {cost}, men {left} fanns kvar.",
  "why.below-minimum": "Fick {score}. Det krävs minst {minimum}.",
  "why.dearer-than-pot": "Fick {score}. Det kostar {cost}, mer än hela potten.",
  "why.no-support": "Fick inga röster.",
  "why.no-cost": "Har ingen kostnad och kan inte räknas.",
  "why.supporters-short": "Fick {score}. De som stödde det hade för lite kvar av sin andel.",
  "why.not-reached": "Fick {score}. Räkningen tog slut innan det blev dess tur.",
  "why.group-taken":
    "Fick {score}. {winner} vann, och högst ett förslag i gruppen {group} kan vinna.",
  "why.incompatible": "Fick {score}. {winner} vann, och de två kan inte båda vinna.",
  "why.with-savings.room.open":
    "Utan besparingar: {left} fanns kvar och det kostar {cost}. Antar nämnden {savings} ryms det.",
  "why.with-savings.room.settled":
    "Utan besparingar: {left} fanns kvar och det kostar {cost}. Med {savings} ryms det.",
  "why.without-savings.room.open":
    "Ryms utan besparingar. Antar nämnden {savings} går ett dyrare förslag före.",
  "why.without-savings.room.settled":
    "Ryms utan besparingar. Med {savings} går ett dyrare förslag före.",
  "why.more-yes": "{yes} sade ja och {no} sade nej.",
  "why.more-no": "{yes} sade ja och {no} sade nej.",
  "why.tied": "Lika många sade ja som nej.",
  "why.below-minimum.save": "Färre än {minimum} svarade ja eller nej.",
  "why.no-answers": "Ingen svarade ja eller nej.",
  "why.others": "{n} andra förslag",
  "why.even-with-savings": "Inte heller med besparingarna räcker det: då fanns {left} kvar.",
  "why.funded.per-cost":
    "Fick {score} och kostar {cost}. Turordningen gick efter {unit, select, votes {röster} other {poäng}} för pengarna, och {left} fanns kvar.",
  "why.paid":
    "Fick {score}. De som stödde det betalade {cost} tillsammans, {price} för varje {unit, select, votes {röst} other {poäng}}.",
  "why.paid.most":
    "Fick {score}. De som stödde det betalade {cost} tillsammans, högst {price} för varje {unit, select, votes {röst} other {poäng}}.",
  "why.paid.later":
    "Fick {score}. Andelarna räckte inte, men det rymdes i de {left} som blev över.",
  "why.short":
    "Fick {score}. De som stödde det hade {had} kvar tillsammans, och det kostar {cost}.",
  "why.short.after":
    "Fick {score}. De som stödde det betalade först för {others}. Sedan hade de {had} kvar, och det kostar {cost}.",
  "why.short.start":
    "Fick {score}. De som stödde det fick {had} tillsammans, och det kostar {cost}.",
  "why.short.left": "Det ryms inte heller i de {left} som blev över.",
  "why.load":
    "Fick {score} och kostar {cost}. Efter köpet bar var och en som stödde det {load} av kostnaderna.",
  "why.stopped": "Där slutade räkningen.",
  "why.not-reached.after":
    "Fick {score}. Räkningen slutade dessförinnan, när {others} inte rymdes.",
  "why.tie.first.cost": "Det stod lika med {others} och gick före som billigare.",
  "why.tie.first.score":
    "Det stod lika med {others} och gick före med fler {unit, select, votes {röster} other {poäng}}.",
  "why.tie.first.lot": "Det stod lika med {others}, och lotten lät det gå före.",
  "why.tie.after.cost": "Det stod lika med {others}, som är billigare och gick före.",
  "why.tie.after.score":
    "Det stod lika med {others}, som har fler {unit, select, votes {röster} other {poäng}} och gick före.",
  "why.tie.after.lot": "Det stod lika med {others}, som lotten lät gå före.",
  "why.with-savings.other.open":
    "Utan besparingar vinner det inte. Antar nämnden {savings} vinner det.",
  "why.with-savings.other.settled": "Utan besparingar vinner det inte. Med {savings} vinner det.",
  "why.without-savings.other.open":
    "Vinner utan besparingar. Antar nämnden {savings} går andra förslag före.",
  "why.without-savings.other.settled":
    "Vinner utan besparingar. Med {savings} går andra förslag före.",
} as const;
