import type { recount as sv } from "../sv/recount.ts";

/** The page where anyone counts the ballots again, and the names of the counting rules. */
export const recount = {
  "recount.title": "Laske äänet uudelleen",
  "recount.titleOf": "Laske uudelleen: {title}",
  "recount.lead": "Täällä voit itse laskea äänet uudelleen ja katsoa, pitääkö tulos paikkansa.",
  "recount.toResult": "Tulokseen",
  "recount.notYet": "Voit laskea äänet uudelleen, kun tulos on julkaistu.",
  "recount.how": "Näin se toimii",
  "recount.how.1": "Selain hakee äänestysliput ja julkaistun tuloksen tältä sivustolta.",
  "recount.how.2": "Se laskee jokaisen alueen erikseen kierroksen säännöllä.",
  "recount.how.3": "Jos on säästöjä, se laskee sekä ilman niitä että niiden kanssa.",
  "recount.how.4": "Sitten se vertaa tulosta julkaistuun tulokseen.",
  "recount.how.5":
    "Kaikki tapahtuu omassa tietokoneessasi tai puhelimessasi. Mitään ei lähetetä täältä.",
  "recount.ballotsText":
    "Äänestyslipuissa ei ole nimiä. Ne on järjestetty sisällön eikä saapumisajan mukaan.",
  "recount.rule": "Sääntö: {rule}.",
  "recount.noScripts":
    "Laskentapainike toimii vain, jos selaimen skriptit ovat päällä. Voit myös laskea itse, katso alta.",
  "recount.start": "Laske uudelleen nyt",
  "recount.again": "Laske vielä kerran",
  "recount.beginning": "Haetaan tulosta",
  "recount.reading": "Luetaan äänestyslippuja alueella {area}",
  "recount.rows": "{rows}/{all} riviä",
  "recount.counting": "Lasketaan {area}, alue {n}/{all}",
  "recount.progress": "Näin pitkällä laskenta on",
  "recount.result": "Näin kävi",
  "recount.allSame":
    "{n, plural, one {Sama tulos kuin julkaistu.} other {Sama tulos kuin julkaistu kaikilla {n} alueella.}}",
  "recount.differs":
    "{n, plural, one {Tulos poikkeaa julkaistusta yhdellä alueella.} other {Tulos poikkeaa julkaistusta {n} alueella.}}",
  "recount.differsText":
    "Lataa sivu uudelleen ja laske vielä kerran. Jos tulos poikkeaa yhä, ota yhteyttä lautakuntaan.",
  "recount.notCounted":
    "{n, plural, one {Yhtä aluetta ei voitu laskea uudelleen.} other {{n} aluetta ei voitu laskea uudelleen.}}",
  "recount.same": "Täsmää",
  "recount.different": "Poikkeaa",
  "recount.withheld": "Ei näytetä",
  "recount.refused": "Ei onnistu",
  "recount.ballots":
    "{n, plural, one {Yksi äänestyslippu} other {{count} äänestyslippua}} laskettu.",
  "recount.spent": "Kustannukset yhteensä {sum}.",
  "recount.noneWon": "Mikään ehdotus ei voittanut.",
  "recount.difference.ballots":
    "Julkaistuja äänestyslippuja on {published}. Tiedostossa niitä on {here}.",
  "recount.difference.lot": "Tiedostossa oleva arvan siemenluku ei ole sama kuin julkaistu.",
  "recount.difference.winners.without":
    "Ilman säästöjä julkaistut voittajat: {published}. Täällä voittivat: {here}.",
  "recount.difference.winners.with":
    "Säästöjen kanssa julkaistut voittajat: {published}. Täällä voittivat: {here}.",
  "recount.difference.spent.without":
    "Ilman säästöjä julkaistut kustannukset ovat {published}. Täällä ne ovat {here}.",
  "recount.difference.spent.with":
    "Säästöjen kanssa julkaistut kustannukset ovat {published}. Täällä ne ovat {here}.",
  "recount.difference.saving":
    "{number}: julkaistu on kyllä {publishedYes} ja ei {publishedNo}. Täällä tuli kyllä {yes} ja ei {no}.",
  "recount.nothing": "ei mikään",
  "recount.failed.network":
    "Tiedostoa {path} ei voitu hakea. Tarkista verkkoyhteys ja yritä uudelleen.",
  "recount.failed.unreadable": "Tiedostoa {path} ei voitu lukea.",
  "recount.failed.line": "Rivi {line}:",
  "recount.failed.broken": "Ohjelman virhe keskeytti laskennan:",
  "recount.other": "Entä jos olisi ollut toinen sääntö",
  "recount.otherText":
    "Voit laskea samat äänestysliput toisella säännöllä. Se ei muuta mitään. Ihmiset olisivat ehkä myös äänestäneet toisin.",
  "recount.otherRule": "Kokeiltava sääntö",
  "recount.otherStart": "Laske tällä säännöllä",
  "recount.hypothetical": "Kuviteltu",
  "recount.hypotheticalText": "Näin olisi käynyt tällä säännöllä: {rule}. Tulos ei ole voimassa.",
  "recount.asResult": "Samat ehdotukset kuin tuloksessa.",
  "recount.gains": "Olisi voittanut mutta ei voittanut: {names}.",
  "recount.losses": "Voitti mutta ei olisi voittanut: {names}.",
  "recount.refusal.phragmen-needs-approval":
    "Sääntöä voi käyttää vain, kun jokainen ääni on samanarvoinen. Täällä äänillä on eri määrä pisteitä.",
  "recount.refusal.only-greedy-keeps-apart":
    "Sääntö ei voi pitää erillään ehdotuksia, jotka eivät sovi yhteen.",
  "recount.refusal.too-many-candidates": "Sääntö voi verrata keskenään enintään 5 000 ehdotusta.",
  "recount.byHand": "Laske ilman tätä sivua",
  "recount.byHandText":
    "Voit ladata äänestysliput ja laskea ne ohjelmalla. Tiedostot ovat .pb-muodossa, joka on peräisin sivustolta pabulib.org.",
  "recount.byHand.1": "Lataa jokaisen alueen tiedosto.",
  "recount.byHand.2": "Hae Rådslagin avoin lähdekoodi ja aja npm install.",
  "recount.byHand.3": "Aja tämä komento jokaiselle tiedostolle:",
  "recount.byHand.4": "Vertaa julkaistuun tulokseen.",
  "recount.byHand.file":
    "Tiedosto kertoo itse, mikä sääntö on voimassa, miten arpa ratkaisi ja mitkä säästöt saivat kyllä-vastauksen. Komento laskee sekä ilman niitä että niiden kanssa. Valinnalla --rule kokeilet toista sääntöä.",
} as const satisfies Record<keyof typeof sv, string>;
