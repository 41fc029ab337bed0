import type { rules as sv } from "../sv/rules.ts";

/** Sentences made from a round's own rules: outcome, ballot, count, savings, who may vote. */
export const rules = {
  "outcome.spend.advisory":
    "Panostuksissa tulos on neuvoa-antava. Lautakunta ottaa tuloksen huomioon ja perustelee, jos poikkeaa siitä.",
  "outcome.spend.binding":
    "Panostuksissa tulos on ratkaiseva. Lautakunta on sitoutunut päättämään tuloksen mukaan lain ja talousarvion rajoissa.",
  "outcome.spend.binding-when":
    "Panostuksissa tulos on ratkaiseva, jos {conditions}. Muuten se on neuvoa-antava.",
  "outcome.save.advisory":
    "Säästöissä tulos on neuvoa-antava. Lautakunta ottaa tuloksen huomioon ja perustelee, jos poikkeaa siitä.",
  "outcome.save.binding":
    "Säästöissä tulos on ratkaiseva. Lautakunta on sitoutunut päättämään tuloksen mukaan lain ja talousarvion rajoissa.",
  "outcome.save.binding-when":
    "Säästöissä tulos on ratkaiseva, jos {conditions}. Muuten se on neuvoa-antava.",
  "outcome.ground": "Päätös: {organ}, {paragraph}, {date}.",
  "outcome.noGround": "Päätöstä, johon sääntö perustuu, ei ole vielä kirjattu.",
  "outcome.level.KF": "Päätöstaso: kunnanvaltuusto",
  "outcome.level.KS": "Päätöstaso: kunnanhallitus",
  "outcome.level.nämnd": "Päätöstaso: lautakunta",
  "outcome.and": "{first} ja {last}",
  "outcome.condition.turnout": "vähintään {percent} äänioikeutetuista äänestää",
  "outcome.condition.ballots": "äänestäjiä on vähintään {n}",
  "outcome.what": "Mitä tämä tarkoittaa?",
  "outcome.whatText":
    "Ratkaiseva: lautakunta on päättänyt etukäteen noudattaa tulosta, jos laki ja talousarvio sallivat sen. Neuvoa-antava: lautakunta tekee päätöksen ja selittää, jos poikkeaa tuloksesta. Kummassakin tapauksessa virallisen päätöksen tekee lautakunta.",
  "reason.always-advisory": "Tämä perustuu kierroksen sääntöön.",
  "reason.always-binding": "Tämä perustuu kierroksen sääntöön.",
  "reason.conditions-met": "Ehto täyttyy: {conditions}.",
  "reason.conditions-not-met": "Ehto ei täyty: {conditions}.",
  "reason.staff-negotiation":
    "Kunnan on ensin neuvoteltava ammattiliittojen kanssa. Siksi säästö ei voi koskaan olla ratkaiseva.",
  "ballot.approval":
    "{n, plural, one {Valitse yksi ehdotus} other {Valitse enintään {n} ehdotusta}}",
  "ballot.knapsack": "Täytä budjetti",
  "ballot.choose-one": "Valitse yksi ehdotus",
  "ballot.points": "Jaa {total}",
  "ballot.ranking":
    "{n, plural, one {Aseta yksi ehdotus järjestykseen} other {Aseta {n} ehdotusta järjestykseen}}",
  "ballot.grades": "Anna ehdotuksille arvosanat",
  "ballot.star": "Täytä budjetti ja merkitse yksi ehdotus tähdellä",
  "ballot.imported": "Tiedostosta luetut äänet",
  "ballot.approval.text":
    "{n, plural, one {Annat yhden äänen yhdelle panostukselle.} other {Annat enintään {n} ääntä eri panostuksille.}} Jokainen ääni on samanarvoinen.",
  "ballot.knapsack.text":
    "Valitset panostuksia, jotka yhdessä mahtuvat alueen pottiin. Jokainen valintasi on samanarvoinen.",
  "ballot.choose-one.text":
    "Annat äänesi yhdelle panostukselle. Voit vaihtaa, kunnes lähetät äänesi.",
  "ballot.points.text":
    "Jaettavanasi on {total}. Yhdelle panostukselle annettava enimmäismäärä on {mostEach}.",
  "ballot.ranking.text":
    "{n, plural, one {Valitset panostuksen, jonka haluat mieluiten. Se saa {points} pistettä.} other {Asetat enintään {n} panostusta järjestykseen, paras ensin. Sijat antavat pisteitä tässä järjestyksessä: {points}.}}",
  "ballot.grades.text":
    "Annat panostuksille arvosanoja asteikolla 0–{top}. Arvosanat lasketaan yhteen pisteinä.",
  "ballot.star.text":
    "Valitset panostuksia, jotka yhdessä mahtuvat alueen pottiin. Yhden niistä voit merkitä tähdellä. Se saa kaksi ääntä, muut yhden.",
  "ballot.atLeast": "Jos valitset panostuksia, niitä on oltava vähintään {least}.",
  "ballot.imported.text": "Äänet on luettu tiedostosta. Uusia ääniä ei oteta vastaan.",
  "ballot.savings.text": "Vastaat jokaiseen säästöön ”kyllä”, ”ei” tai ”en ota kantaa”.",
  "savings.addition":
    "Jos säästö saa enemmän kyllä- kuin ei-vastauksia, potti kasvaa. Siihen lisätään se, mitä ensimmäisenä vuonna säästyy.",
  "savings.target":
    "Jos säästö saa enemmän kyllä- kuin ei-vastauksia, se lasketaan mukaan tavoitteeseen {sum}.",
  "savings.list":
    "Säästöistä, jotka saavat enemmän kyllä- kuin ei-vastauksia, tehdään luettelo lautakunnalle. Potti ei muutu.",
  "savings.minimum": "Kyllä- ja ei-vastauksia on tultava yhteensä vähintään {n}.",
  "savings.both": "Tulos näytetään sekä ilman säästöjä että säästöjen kanssa.",
  "eligible.age": "Sinun on täytettävä {age} vuotta viimeistään {date}.",
  "eligible.ageBetween": "Sinun on oltava {age}–{most}-vuotias {date}.",
  "eligible.ageAny": "Kaikenikäiset saavat äänestää.",
  "eligible.home": "Äänestät sillä alueella, jolla asut.",
  "eligible.chosen": "Äänestät yhdellä alueista. Valitset itse, millä.",
  "eligible.residentOfOne": "Sinun on oltava kirjoilla alueella.",
  "eligible.resident": "Sinun on oltava kirjoilla jollakin alueista.",
  "eligible.self-declared": "Äänioikeusluetteloa ei käytetä. Vakuutat itse, missä asut.",
  "eligible.codes": "Äänestät koodilla, jonka saat.",
  "eligible.organisations": "Yritykset ja yhdistykset eivät voi äänestää.",
} as const satisfies Record<keyof typeof sv, string>;
