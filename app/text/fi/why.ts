import type { why as sv } from "../sv/why.ts";

/** Why a proposal won or did not, from the step that decided it. */
export const why = {
  "why.got": "Kannatus: {score}.",
  "why.funded": "Kannatus: {score}. Se maksaa {cost}, ja jäljellä oli {left}.",
  "why.funded.tie":
    "Kannatus: {score}, yhtä paljon kuin {others}. Tämä on halvempi ja meni edelle.",
  "why.funded.lot": "Kannatus: {score}, yhtä paljon kuin {others}. Arpa ratkaisi järjestyksen.",
  "why.does-not-fit":
    "Kannatus: {score}. Ehdotus ei mahdu, koska se maksaa {cost} ja jäljellä oli {left}.",
  "why.does-not-fit.tie":
    "Kannatus: {score}, yhtä paljon kuin {others}, joka on halvempi ja meni edelle. Tämä maksaa {cost}, mutta jäljellä oli {left}.",
  "why.does-not-fit.lot":
    "Kannatus: {score}, yhtä paljon kuin {others}. Arpa ratkaisi järjestyksen. Tämä maksaa {cost}, mutta jäljellä oli {left}.",
  "why.below-minimum": "Kannatus: {score}. Voittoon vaaditaan vähintään {minimum}.",
  "why.dearer-than-pot": "Kannatus: {score}. Se maksaa {cost}, enemmän kuin koko potissa on.",
  "why.no-support": "Ei saanut yhtään ääntä.",
  "why.no-cost": "Ehdotuksella ei ole kustannuksia, joten sitä ei voi laskea.",
  "why.supporters-short": "Kannatus: {score}. Kannattajilla oli liian vähän jäljellä osuudestaan.",
  "why.not-reached": "Kannatus: {score}. Laskenta päättyi ennen sen vuoroa.",
  "why.group-taken":
    "Kannatus: {score}. {winner} voitti, ja ryhmästä {group} voi voittaa enintään yksi ehdotus.",
  "why.incompatible": "Kannatus: {score}. {winner} voitti, eivätkä nämä kaksi voi voittaa yhdessä.",
  "why.with-savings.room.open":
    "Ilman säästöjä: jäljellä oli {left}, ja se maksaa {cost}. Jos lautakunta hyväksyy säästöt ({savings}), se mahtuu.",
  "why.with-savings.room.settled":
    "Ilman säästöjä: jäljellä oli {left}, ja se maksaa {cost}. Säästöjen ({savings}) kanssa se mahtuu.",
  "why.without-savings.room.open":
    "Mahtuu ilman säästöjä. Jos lautakunta hyväksyy säästöt ({savings}), kalliimpi ehdotus menee edelle.",
  "why.without-savings.room.settled":
    "Mahtuu ilman säästöjä. Säästöjen ({savings}) kanssa kalliimpi ehdotus menee edelle.",
  "why.more-yes": "Kyllä vastasi {yes}, ei vastasi {no}.",
  "why.more-no": "Kyllä vastasi {yes}, ei vastasi {no}.",
  "why.tied": "Kyllä- ja ei-vastauksia oli yhtä monta.",
  "why.below-minimum.save": "Kyllä- ja ei-vastauksia oli yhteensä vähemmän kuin {minimum}.",
  "why.no-answers": "Kukaan ei vastannut kyllä tai ei.",
  "why.others": "{n} muuta ehdotusta",
  "why.even-with-savings": "Raha ei riitä edes säästöjen kanssa: silloin jäljellä oli {left}.",
  "why.funded.per-cost":
    "Kannatus: {score}, ja se maksaa {cost}. Ensin meni se, jolla oli rahaan nähden eniten {unit, select, votes {ääniä} other {pisteitä}}. Jäljellä oli {left}.",
  "why.paid":
    "Kannatus: {score}. Kannattajat maksoivat yhdessä {cost}. Jokaisesta {unit, select, votes {äänestä} other {pisteestä}} maksettiin {price}.",
  "why.paid.most":
    "Kannatus: {score}. Kannattajat maksoivat yhdessä {cost}. Jokaisesta {unit, select, votes {äänestä} other {pisteestä}} maksettiin enintään {price}.",
  "why.paid.later":
    "Kannatus: {score}. Osuudet eivät riittäneet, mutta yli jäi {left}, ja se mahtui siihen.",
  "why.short": "Kannatus: {score}. Kannattajilla oli yhdessä jäljellä {had}, ja se maksaa {cost}.",
  "why.short.after":
    "Kannatus: {score}. Kannattajat maksoivat ensin näistä: {others}. Sitten heillä oli jäljellä {had}, ja tämä maksaa {cost}.",
  "why.short.start": "Kannatus: {score}. Kannattajat saivat yhdessä {had}, ja se maksaa {cost}.",
  "why.short.left": "Yli jäi {left}, eikä se mahdu siihenkään.",
  "why.load":
    "Kannatus: {score}, ja se maksaa {cost}. Oston jälkeen kunkin kannattajan osa kustannuksista oli {load}.",
  "why.stopped": "Laskenta päättyi tähän.",
  "why.not-reached.after":
    "Kannatus: {score}. Laskenta päättyi jo sitä ennen, kun {others} ei mahtunut.",
  "why.tie.first.cost": "Tasoissa oli myös {others}, mutta tämä on halvempi ja meni edelle.",
  "why.tie.first.score":
    "Tasoissa oli myös {others}, mutta tällä on enemmän {unit, select, votes {ääniä} other {pisteitä}}, ja se meni edelle.",
  "why.tie.first.lot": "Tasoissa oli myös {others}, mutta tämä meni arvalla edelle.",
  "why.tie.after.cost": "Tasoissa oli myös {others}, joka on halvempi ja meni edelle.",
  "why.tie.after.score":
    "Tasoissa oli myös {others}, jolla on enemmän {unit, select, votes {ääniä} other {pisteitä}} ja joka meni edelle.",
  "why.tie.after.lot": "Tasoissa oli myös {others}, joka meni arvalla edelle.",
  "why.with-savings.other.open":
    "Ilman säästöjä se ei voita. Jos lautakunta hyväksyy säästöt ({savings}), se voittaa.",
  "why.with-savings.other.settled":
    "Ilman säästöjä se ei voita. Säästöjen ({savings}) kanssa se voittaa.",
  "why.without-savings.other.open":
    "Voittaa ilman säästöjä. Jos lautakunta hyväksyy säästöt ({savings}), muut ehdotukset menevät edelle.",
  "why.without-savings.other.settled":
    "Voittaa ilman säästöjä. Säästöjen ({savings}) kanssa muut ehdotukset menevät edelle.",
} as const satisfies Record<keyof typeof sv, string>;
