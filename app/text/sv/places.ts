/** Where proposals stand on the map, and how a place is pointed out. */
export const places = {
  "map.fold": "{n, plural, =0 {Karta} one {Karta med ett förslag} other {Karta med # förslag}}",
  "map.skip": "Hoppa över kartan",
  "map.legend": "Kartans tecken",
  "map.several": "Flera nära varandra",
  "map.gathered": "{n, plural, one {Ett förslag} other {# förslag nära varandra}}: {numbers}",
  "map.without":
    "{n, plural, =0 {Alla förslag i listan finns på kartan.} one {Ett av {all} saknar plats på kartan.} other {# av {all} saknar plats på kartan.}}",
  "map.spot": "Karta över {area} med platsen för {title}",
  "map.bigger": "Se förslagen i {area} på kartan",
  "place.title": "Platsen på kartan",
  "place.help": "Tryck på kartan där det ska vara. Det går lika bra med bara ord.",
  "place.noHome": "Vi hämtar aldrig platsen från din adress.",
  "place.showArea": "Visa områdets karta",
  "place.pick": "Välj plats på kartan över {area}",
  "place.chosen": "Platsen är utpekad i {area}.",
  "place.none": "Ingen plats är utpekad.",
  "place.middle": "Börja mitt i {area}",
  "place.move": "Flytta platsen lite",
  "place.north": "Mot norr",
  "place.south": "Mot söder",
  "place.west": "Mot väster",
  "place.east": "Mot öster",
  "place.remove": "Ta bort från kartan",
  "place.more": "Skriv koordinater",
  "place.latitude": "Bredd (latitud)",
  "place.longitude": "Längd (longitud)",
  "place.coordinates": "Grader med komma, till exempel 62,6369 och 17,9178.",
  "place.notDrawn": "{area} är inte ritat på kartan. Beskriv platsen med ord.",
  "problem.spotUnreadable":
    "Skriv både bredd och längd i grader, till exempel 62,6369 och 17,9178.",
  "problem.spotOutsideArea":
    "Platsen på kartan ligger utanför {area}. Välj en plats i området, eller byt område.",
  "problem.spotAreaNotDrawn":
    "Området är inte ritat på kartan. Ta bort platsen och beskriv den med ord.",
} as const;
