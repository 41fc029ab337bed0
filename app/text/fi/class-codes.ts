import type { classCodes as sv } from "../sv/class-codes.ts";

/** Codes for school classes: the administrator's page, and the teacher's. */
export const classCodes = {
  "classes.title": "Koodit koululuokille",
  "classes.lead": "Koulu saa linkin. Sillä opettaja tekee luokalleen kortteja, joissa on koodi.",
  "classes.promise":
    "Se, jolla on koodi, saa äänestää kerran. Oppilas, jolla on myös toinen tapa äänestää, voi äänestää kahdesti. Siksi tulos näyttää koulujen äänet erikseen.",
  "classes.closed": "Äänestys on päättynyt. Uusia linkkejä ei voi tehdä.",
  "classes.new": "Tee linkki",
  "classes.school": "Koulu",
  "classes.area": "Alue, jolla luokat äänestävät",
  "classes.most": "Koodien enimmäismäärä",
  "classes.do": "Tee linkki",
  "classes.made": "Linkki on tehty",
  "classes.madeText":
    "Lähetä se koululle. Se näytetään vain nyt. Se, jolla on linkki, voi tehdä koodeja, kunnes äänestys päättyy.",
  "classes.link": "Linkki",
  "classes.list": "Koulut",
  "classes.none": "Mikään koulu ei ole vielä saanut linkkiä.",
  "classes.ordered": "Tehdyt koodit",
  "classes.of": "{n}/{most}",
  "classes.state": "Tila",
  "classes.open": "Avoin",
  "classes.shut": "Suljettu",
  "classes.closeText": "Valitse koulu, jonka linkki ei saa enää toimia. Jo annetut äänet pysyvät.",
  "classes.which": "Suljettava koulu",
  "classes.withCodes": "Estä myös koodit, jotka koulu on tehnyt",
  "classes.closeDo": "Sulje linkki",
  "classes.saved": "Linkki on suljettu.",
  "class.title": "Kortit luokallesi",
  "class.lead": "{school} äänestää alueella {area}: {round}.",
  "class.until":
    "Oppilaat äänestävät viimeistään {until}. Vain luokan nimi ja koodien määrä tallennetaan.",
  "class.notYet": "Äänestys alkaa {when}. Koodit toimivat siitä lähtien.",
  "class.closed": "Äänestys on päättynyt. Uusia kortteja ei voi tehdä.",
  "class.new": "Uusi luokka",
  "class.name": "Luokan nimi",
  "class.nameHint": "Esimerkiksi 7B. Älä kirjoita oppilaiden nimiä.",
  "class.pupils": "Oppilaiden määrä",
  "class.pupilsHint": "Koululla on koodeja jäljellä {left}.",
  "class.do": "Tee kortit",
  "class.doText":
    "Saat tiedoston, jonka tulostat ja leikkaat. Se on ainoa kappale: emme tallenna koodeja.",
  "class.careful":
    "Anna jokaiselle oppilaalle oma kortti. Älä käytä kenenkään muun koodia. Heitä yli jääneet kortit pois.",
  "class.list": "Koulun luokat",
  "class.none": "Mikään luokka ei ole vielä saanut kortteja.",
  "class.class": "Luokka",
  "class.cards": "Kortit",
  "class.used": "Käytetyt koodit",
  "class.few": "alle {n}",
  "class.gone": "Ei näytetä enää",
  "class.again": "Tee uudet kortit",
  "class.againFor": "Tee uudet kortit: {name}",
  "class.againText":
    "Oletko kadottanut tiedoston? Tee uudet kortit. Luokan vanhat kortit lakkaavat silloin toimimasta. Oppilas, joka on jo äänestänyt, ei tarvitse uutta.",
  "class.when":
    "Käytettyjen koodien määrä ei koskaan näytä, kuka on äänestänyt. Jos niitä on alle viisi, tarkkaa määrää ei näytetä.",
  "class.two":
    "Äänestys on avattu. Siksi kunnan on ensin hyväksyttävä luokka. Sitten teet kortit täällä.",
  "class.ask": "Tilaa kortit",
  "class.waits":
    "Odottaa kunnan hyväksyntää: {classes}. Palaa tänne myöhemmin. Kun luokka on luettelossa, paina Tee uudet kortit.",
} as const satisfies Record<keyof typeof sv, string>;
