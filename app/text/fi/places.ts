import type { places as sv } from "../sv/places.ts";

/** Where proposals stand on the map, and how a place is pointed out. */
export const places = {
  "map.fold":
    "{n, plural, =0 {Kartta} one {Kartta, jolla on yksi ehdotus} other {Kartta, jolla on # ehdotusta}}",
  "map.skip": "Ohita kartta",
  "map.legend": "Kartan merkit",
  "map.several": "Useita lähellä toisiaan",
  "map.gathered": "{n, plural, one {Yksi ehdotus} other {# ehdotusta lähellä toisiaan}}: {numbers}",
  "map.without":
    "{n, plural, =0 {Kaikki luettelon ehdotukset ovat kartalla.} one {Yhdellä ehdotuksella {all}:stä ei ole paikkaa kartalla.} other {# ehdotuksella {all}:stä ei ole paikkaa kartalla.}}",
  "map.spot": "Kartta alueesta {area} ja ehdotuksen paikka: {title}",
  "map.bigger": "Katso alueen {area} ehdotukset kartalla",
  "place.title": "Paikka kartalla",
  "place.help": "Paina karttaa paikasta, jota tarkoitat. Pelkät sanat riittävät yhtä hyvin.",
  "place.noHome": "Emme koskaan hae paikkaa osoitteestasi.",
  "place.showArea": "Näytä alueen kartta",
  "place.pick": "Valitse paikka alueen {area} kartalta",
  "place.chosen": "Paikka on merkitty alueelle {area}.",
  "place.none": "Paikkaa ei ole merkitty.",
  "place.middle": "Aloita alueen {area} keskeltä",
  "place.move": "Siirrä paikkaa hieman",
  "place.north": "Pohjoiseen",
  "place.south": "Etelään",
  "place.west": "Länteen",
  "place.east": "Itään",
  "place.remove": "Poista kartalta",
  "place.more": "Kirjoita koordinaatit",
  "place.latitude": "Leveysaste",
  "place.longitude": "Pituusaste",
  "place.coordinates": "Asteina desimaaleineen, esimerkiksi 62,6369 ja 17,9178.",
  "place.notDrawn": "Aluetta {area} ei ole piirretty kartalle. Kuvaa paikka sanoin.",
  "problem.spotUnreadable":
    "Kirjoita sekä leveys että pituus asteina, esimerkiksi 62,6369 ja 17,9178.",
  "problem.spotOutsideArea":
    "Kartan paikka on alueen {area} ulkopuolella. Valitse paikka alueelta tai vaihda alue.",
  "problem.spotAreaNotDrawn":
    "Aluetta ei ole piirretty kartalle. Poista paikka ja kuvaa se sanoin.",
} as const satisfies Record<keyof typeof sv, string>;
