import type { check as sv } from "../sv/check.ts";

/** The page where anyone looks up a receipt code, and what is promised about the vote. */
export const check = {
  "check.title": "Tarkista äänesi",
  "check.lead": "Katso, onko äänesi avoimella äänilistalla.",
  "check.none": "Millään kierroksella ei ole nyt äänilistaa. Se tulee, kun jokin äänestys alkaa.",
  "check.round": "Kierros",
  "check.code": "Kuittikoodisi",
  "check.codeHint":
    "16 merkkiä. Isot ja pienet kirjaimet käyvät yhtä hyvin. Koodi ei lähde näytöltäsi.",
  "check.do": "Tarkista",
  "check.bad": "Tämä ei ole kuittikoodi. Siinä on 16 merkkiä, kuten K7FD-2MPX-9RTA-4HQ8.",
  "check.offline": "Listaa ei voitu hakea. Tarkista verkkoyhteys ja yritä uudelleen.",
  "check.counted": "Ääni on listalla. Se lasketaan.",
  "check.replaced": "Ääni on listalla. Sitä ei lasketa, koska myöhempi ääni on korvannut sen.",
  "check.withdrawn": "Ääni on listalla. Sitä ei lasketa, koska äänestäjä on äänestänyt paperilla.",
  "check.notFound": "Koodia ei ole listalla.",
  "check.notFoundWhy": "Äänestitkö juuri? Listaa täydennetään vuorokauden kuluessa äänestämisestä.",
  "check.notFoundDo": "Puuttuuko koodi silti? Ota yhteyttä ja näytä kuittisi: {name}, {phone}.",
  "check.beginning": "Kuittikoodisi kaksi ensimmäistä merkkiä",
  "check.beginningHint":
    "Muita merkkejä ei kenenkään muun tarvitse tietää. Etsit koodin listalta itse.",
  "check.show": "Näytä lista",
  "check.listOf": "Koodit, joiden alku on {beginning}",
  "check.listEmpty": "Minkään listalla olevan koodin alku ei ole {beginning}.",
  "check.col.code": "Kuittikoodi",
  "check.col.state": "Ääni",
  "check.state.counted": "lasketaan",
  "check.state.replaced": "on korvattu myöhemmällä äänellä",
  "check.state.withdrawn": "on peruttu, ääni annettiin paperilla",
  "check.beginningBad": "Kirjoita kaksi merkkiä, kuten K7.",
  "check.without": "Tarkista ilman skriptejä",
  "check.promise": "Tämän lupaamme",
  "check.promise.1": "Yhdellä ihmisellä on yksi ääni. Tietokanta torjuu itse toisen.",
  "check.promise.2": "Ääni sinetöidään, kun annat sen. Millään sivulla ei näy tuloksia etukäteen.",
  "check.promise.3":
    "Ennen kuin äänet avataan, tuhotaan avain, joka näyttää, kuka antoi minkäkin äänen.",
  "check.promise.4":
    "Jokainen ääni on avoimella äänilistalla. Kuittikoodilla näet, että omasi on mukana.",
  "check.promise.5":
    "Jälkeenpäin kuka tahansa voi laskea kaikki äänet uudelleen tarkistuspaketilla.",
  "check.limits": "Tätä emme lupaa",
  "check.limits.1":
    "Se, jolla on täysi valta palvelimeen, voi nähdä äänen tulevan tai avata sen. Avaimet ovat siellä.",
  "check.limits.trustees":
    "Se, jolla on täysi valta palvelimeen, voi nähdä äänen tulevan. Vain avaimenhaltijat voivat avata sen.",
  "check.limits.2": "Puhelimesi virus voi nähdä ja muuttaa, mitä valitset.",
  "check.limits.3":
    "Se, jolla on kuittikoodisi, voi nähdä, että ääni on korvattu, mutta ei koskaan, mitä äänestit.",
  "check.limits.4": "Alueilla, joilla on alle {least} ääntä, näytetään vain summia.",
  "check.more": "Näin lista on tehty",
  "check.moreText":
    "Listalla on sormenjälki jokaisesta äänestä, ei koskaan itse ääntä. Lista saa allekirjoitetun tarkistuspisteen joka kerta, kun se kasvaa. Säilytä niistä yksi: silloin näkyy, jos joku kirjoittaa listan uudelleen.",
  "check.ledger": "Hae äänilista",
  "check.checkpoints": "Hae tarkistuspisteet",
} as const satisfies Record<keyof typeof sv, string>;
