import type { privacy as sv } from "../sv/privacy.ts";

/** What is kept of whom, and for how long. */
export const privacy = {
  "privacy.title": "Näin käsittelemme tietojasi",
  "privacy.lead": "Tiedoista vastaa lautakunta, joka omistaa kierroksen.",
  "privacy.ground": "Miksi saamme tehdä sen",
  "privacy.groundText":
    "Kierros on yleistä etua koskeva tehtävä. Se on oikeusperuste yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan e alakohdan mukaan.",
  "privacy.vote": "Kun äänestät",
  "privacy.vote.roll":
    "Äänioikeusluettelossa on sormenjälki henkilönumerostasi, alueesi ja ikäryhmäsi. Sormenjälki on tehty salaisella avaimella. Nimiä ja osoitteita luettelossa ei ole.",
  "privacy.vote.eid":
    "Sähköinen tunniste antaa henkilönumerosi meille. Laskemme siitä sormenjäljen emmekä tallenna numeroa. Palvelua tarjoava yritys tietää, että osoitit, kuka olet, ja milloin.",
  "privacy.vote.letter":
    "Saatko äänestyskoodin kirjeessä? Osoitetta käytetään, kun kirje tulostetaan, eikä sitä tallenneta tänne. Koodista tallennetaan vain sormenjälki.",
  "privacy.vote.ballot":
    "Ääni säilytetään sinetöitynä koodatun tunnuksen alla. Luonnoksesi on sinetöity, kunnes lähetät äänen.",
  "privacy.vote.paper":
    "Jos äänestät paperilla, tunnus tallennetaan, jotta sinulla on vain yksi ääni. Kukaan ei näe, mikä paperiääni on sinun.",
  "privacy.write": "Kun kirjaudut ja kirjoitat",
  "privacy.write.account":
    "Tilillä on sähköpostiosoitteesi, valitsemasi nimi ja alueesi, jos haluat kertoa sen.",
  "privacy.write.posts": "Tallennamme sen, mitä kirjoitat: ideat, perustelut ja kysymykset.",
  "privacy.write.drafts":
    "Ideoiden luonnokset ovat sinetöityinä. Vain sinä luet ne, ja ne, jotka itse kutsut mukaan. Ne tulevat kunnalle vasta, kun lähetät ne.",
  "privacy.write.helpful":
    "Voit merkitä perusteluja hyödyllisiksi. Muut näkevät, kuinka moni niin tekee, mutta eivät ketkä.",
  "privacy.write.offers":
    "Jos tarjoat apua, tallennamme sen, mitä kirjoitat. Sinä valitset, saavatko kaikki lukea sen vai vain kunnan henkilöstö.",
  "privacy.write.photos":
    "Kuva piirretään uudelleen, kun lähetät sen. Paikkaa, aikaa ja muita kameran tietoja ei tallenneta.",
  "privacy.write.reports":
    "Jos ilmoitat kirjoituksesta, tallennamme syyn mutta emme sitä, kuka olet.",
  "privacy.write.follow":
    "Tallennamme, mitä seuraat, mitä sähköposteja haluat ja mitä olet saanut. Ne eivät kerro mitään äänestäsi.",
  "privacy.write.staff": "Kunnan henkilöstöstä tallennamme myös lokin siitä, mitä he tekevät.",
  "privacy.not": "Tätä emme tallenna",
  "privacy.not.1": "Milloin äänestit. Aika on vain omassa kuitissasi.",
  "privacy.not.2":
    "Mitä tietokonetta tai puhelinta käytit. Ohjelma ei pidä lokia käynneistä. Kunnan verkolla voi olla oma lokinsa.",
  "privacy.not.3":
    "Mitään muilla yrityksillä, paitsi kun käytät sähköistä tunnistetta. Sivut eivät hae mitään muilta sivustoilta.",
  "privacy.receipt": "Kuittikoodisi",
  "privacy.receiptText":
    "Koodi näyttää, että äänesi on avoimella äänilistalla. Kun äänet on avattu, se voi näyttää myös, mitä äänestit. Älä siksi anna sitä kenellekään muulle.",
  "privacy.howLong": "Näin kauan tiedot säilyvät",
  "privacy.howLong.key":
    "Avain, joka näyttää, kuka antoi minkäkin äänen, tuhotaan, kun valitusaika päättyy. Sen jälkeen kukaan ei voi löytää ääntäsi nimesi avulla.",
  "privacy.howLong.sealed": "Sinetöidyt äänet ja luonnokset poistetaan, kun äänet on avattu.",
  "privacy.howLong.open":
    "Avatut äänet ja äänilista julkaistaan ja arkistoidaan. Niistä ei näy, kuka äänesti.",
  "privacy.howLong.roll":
    "Äänioikeusluettelo, koodien sormenjäljet ja paperiäänten merkinnät poistetaan itsestään {days} päivää päätöksen jälkeen. Äänioikeutettujen määrä jää näkyviin.",
  "privacy.howLong.drafts":
    "Ideoiden luonnokset poistuvat itsestään {draftDays} päivän kuluttua ideoiden vastaanoton päättymisestä, tai kun poistat ne itse.",
  "privacy.howLong.account":
    "Tili ja kirjoituksesi säilytetään niin kauan kuin lautakunta tarvitsee niitä. Sen jälkeen ne poistetaan tai arkistoidaan lautakunnan suunnitelman mukaan. Kunnan vastaanottamat asiakirjat ovat julkisia.",
  "privacy.rights": "Oikeutesi",
  "privacy.rightsText":
    "Saat tietää, mitä tietoja meillä on sinusta. Sivulla Oma tili voit hakea ne tai poistaa tilin. Voit pyytää meitä korjaamaan ne tai vastustaa käsittelyä. Voit myös valittaa Ruotsin tietosuojaviranomaiselle (Integritetsskyddsmyndigheten, IMY).",
  "privacy.rightsVote":
    "Annettua ääntä emme voi luovuttaa, korjata tai poistaa. Emme tiedä, kenen se on, katso 11 artikla. Voit äänestää uudelleen, kunnes äänestys päättyy.",
  "privacy.officer":
    "Onko sinulla kysyttävää? Ota yhteyttä kunnan tietosuojavastaavaan. Yhteyshenkilö auttaa sinua tavoittamaan hänet.",
  "privacy.contactFor": "Yhteyshenkilö ({rounds}):",
  "privacy.cookies": "Evästeet",
  "privacy.cookiesText": "Mikään eväste ei seuraa sinua. Näitä käytetään, kun niitä tarvitaan:",
  "privacy.cookies.session": "Yksi pitää sinut kirjautuneena.",
  "privacy.cookies.link": "Yksi kuuluu linkkiin, jonka pyysit sähköpostiin, tunnin ajan.",
  "privacy.cookies.booth":
    "Yksi päästää sinut äänestyskoppiin kahdenkymmenen minuutin ajan. Se on sinetöity eikä kerro, kuka olet.",
  "privacy.cookies.eid":
    "Yksi on käytössä, kun käyt tunnistautumassa ja palaat, kymmenen minuutin ajan.",
  "privacy.cookies.receipt": "Yksi näyttää kuitin, kun olet äänestänyt, tunnin ajan.",
  "privacy.cookies.kiosk": "Yksi muistaa, että selain on monen yhteinen kioski, vuoden ajan.",
  "privacy.cookies.look": "Yksi muistaa valitsemasi ulkoasun, vuoden ajan.",
  "privacy.limits": "Tämä ei ole suojattua",
  "privacy.limitsText":
    "Kunnan palvelin ottaa äänet vastaan. Se, jolla on täysi valta palvelimeen, voi siksi nähdä, kun ääniä tulee. Kunkin kierroksen sivulla kerrotaan, kenellä on avain, jolla äänet avataan. Ennen laskentaa tuhotaan avain, joka näyttää, kuka antoi minkäkin äänen.",
} as const satisfies Record<keyof typeof sv, string>;
