import type { counting as sv } from "../sv/counting.ts";

/** How the votes are counted, in numbered sentences made from a round's own rule. */
export const counting = {
  "count.area": "Äänet lasketaan jokaisella alueella erikseen.",
  "count.area.counted": "Äänestäneitä oli {voters}. Äänet lasketaan jokaisella alueella erikseen.",
  "count.greedy.first":
    "Ensin voittaa ehdotus, jolla on eniten {unit, select, votes {ääniä} other {pisteitä}}, jos se mahtuu pottiin.",
  "count.greedy.first.per-cost":
    "Ensin voittaa ehdotus, jolla on rahaan nähden eniten {unit, select, votes {ääniä} other {pisteitä}}, jos se mahtuu. {unit, select, votes {Äänimäärä} other {Pistemäärä}} jaetaan kustannuksilla.",
  "count.greedy.next": "Sitten on seuraavan vuoro. Ehdotus, joka ei mahdu, ohitetaan.",
  "count.greedy.next.no-skip":
    "Sitten on seuraavan vuoro. Laskenta päättyy ensimmäiseen ehdotukseen, joka ei mahdu.",
  "count.minimum":
    "Pienin voittoon riittävä {unit, select, votes {äänimäärä} other {pistemäärä}} on {n}.",
  "count.minimum.none":
    "{unit, select, votes {Äänimäärälle} other {Pistemäärälle}} ei ole alarajaa.",
  "count.greedy.tie":
    "Jos kaksi ehdotusta saa yhtä paljon {unit, select, votes {ääniä} other {pisteitä}}, halvempi menee edelle. Jos ne maksavat yhtä paljon, arpa ratkaisee.",
  "count.tie":
    "Jos kaksi ehdotusta on tasoissa, halvempi menee edelle. Jos ne maksavat yhtä paljon, edelle menee se, jolla on enemmän {unit, select, votes {ääniä} other {pisteitä}}. Viimeisenä ratkaisee arpa.",
  "count.apart.group": "Ryhmästä {group} voi voittaa enintään yksi ehdotus: {names}.",
  "count.apart.pair": "{names} eivät voi molemmat voittaa.",
  "count.apart.many":
    "Jotkin ehdotukset eivät voi voittaa yhdessä. Ehdotusten sivuilla kerrotaan, mitkä ne ovat.",
  "count.apart.others": "Ei voi voittaa yhdessä näiden kanssa: {names}.",
  "count.left": "Rahat, jotka jäävät yli, palautuvat lautakunnalle.",
  "count.left.counted": "Potista {pot} jää yli {left}. Rahat palautuvat lautakunnalle.",
  "count.shares.share": "Jokainen äänestäjä saa yhtä suuren osuuden potista.",
  "count.shares.share.known":
    "Jokainen äänestäjä saa yhtä suuren osuuden potista: {share} kullekin.",
  "count.shares.buy":
    "Ehdotus voittaa, kun sen kannattajat pystyvät yhdessä maksamaan kaikki kustannukset. He maksavat yhtä paljon jokaisesta {unit, select, votes {äänestä} other {pisteestä}}. Se, jolla on vähemmän jäljellä, maksaa kaiken, mitä hänellä on.",
  "count.shares.order.cost":
    "Ensin voittaa ehdotus, jossa yhtä {unit, select, votes {ääntä} other {pistettä}} kohti on maksettava pienin osa kustannuksista.",
  "count.shares.order.cardinality":
    "Ensin voittaa ehdotus, jossa yhtä {unit, select, votes {ääntä} other {pistettä}} kohti on maksettava vähiten rahaa.",
  "count.shares.none": "Kun mikään ryhmä ei pysty maksamaan enempää, laskenta on valmis.",
  "count.shares.grow":
    "Kun mikään ryhmä ei pysty maksamaan enempää, kaikki saavat vähän lisää ja laskenta tehdään uudelleen. Näin jatketaan, kunnes mitään ei enää mahdu tai seuraava vaihe maksaisi enemmän kuin potissa on.",
  "count.shares.grow.whole":
    "Kun mikään ryhmä ei pysty maksamaan enempää, kaikki saavat vähän lisää ja laskenta tehdään uudelleen. Näin jatketaan, kunnes seuraava vaihe maksaisi enemmän kuin potissa on.",
  "count.shares.rest":
    "Loput rahat menevät ehdotuksille, jotka mahtuvat ja joilla on eniten {unit, select, votes {ääniä} other {pisteitä}}.",
  "count.shares.grown":
    "Tässä osuus oli aluksi {from} ja lopuksi {to}. Se kasvoi {step} kerrallaan. {stop, select, exhaustive {Sitten mitään ehdotusta ei enää mahtunut.} other {Seuraava vaihe olisi maksanut enemmän kuin potissa on.}}",
  "count.shares.still":
    "Tässä osuudet eivät kasvaneet. {stop, select, exhaustive {Jo alussa mitään ehdotusta ei enää mahtunut.} all {Kaikki ehdotukset mahtuvat pottiin.} other {Jo seuraava vaihe olisi maksanut enemmän kuin potissa on.}}",
  "count.shares.comparison":
    "Tulosta verrataan sääntöön ”eniten {unit, select, votes {ääniä} other {pisteitä}} ensin”. Se on voimassa sen sijaan, jos useampi saa sillä enemmän ehdotuksiaan läpi.",
  "count.shares.compared":
    "Tässä yhtä suurilla osuuksilla {shares} saa enemmän ehdotuksiaan läpi. Säännöllä ”eniten {unit, select, votes {ääniä} other {pisteitä}} ensin” luku on {greedy}. Siksi voimassa on sääntö ”{taken, select, shares {yhtä suuret osuudet} other {eniten {unit, select, votes {ääniä} other {pisteitä}} ensin}}”.",
  "count.phragmen.share": "Kun ehdotus voittaa, sen kannattajat jakavat kustannukset.",
  "count.phragmen.order":
    "Ensin voittaa ehdotus, jonka kannattajille jää vähiten kannettavaa. Mukaan lasketaan kaikki, mitä he jo kantavat.",
  "count.phragmen.stop": "Laskenta päättyy, kun seuraava ehdotus ei mahdu pottiin.",
  "count.phragmen.skip": "Ehdotus, joka ei mahdu pottiin, ohitetaan.",
  "ruleName.greedy.skip": "eniten {unit, select, votes {ääniä} other {pisteitä}} ensin",
  "ruleName.greedy.no-skip":
    "eniten {unit, select, votes {ääniä} other {pisteitä}} ensin, kunnes jokin ei mahdu",
  "ruleName.greedy.per-cost":
    "rahaan nähden eniten {unit, select, votes {ääniä} other {pisteitä}} ensin",
  "ruleName.equal-shares.cost": "yhtä suuret osuudet",
  "ruleName.equal-shares.cardinality": "yhtä suuret osuudet kustannuksista riippumatta",
  "ruleName.completion.none": "rahat, joilla ei voi ostaa mitään, jäävät yli",
  "ruleName.completion.add1": "osuudet kasvavat, kunnes mitään ei enää mahdu",
  "ruleName.completion.add1-greedy":
    "osuudet kasvavat ja loput saa se, jolla on eniten {unit, select, votes {ääniä} other {pisteitä}}",
  "ruleName.completion.add1-no-exhaustive-stop": "osuudet kasvavat niin kauan kuin potti riittää",
  "ruleName.comparison":
    "ellei useampi hyödy säännöstä ”eniten {unit, select, votes {ääniä} other {pisteitä}} ensin”",
  "ruleName.phragmen.stop": "Phragménin menetelmä, kunnes jokin ei mahdu",
  "ruleName.phragmen.skip": "Phragménin menetelmä",
} as const satisfies Record<keyof typeof sv, string>;
