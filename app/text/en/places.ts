import type { places as sv } from "../sv/places.ts";

/** Where proposals stand on the map, and how a place is pointed out. */
export const places = {
  "map.fold": "{n, plural, =0 {Map} one {Map with one proposal} other {Map with # proposals}}",
  "map.skip": "Skip the map",
  "map.legend": "Signs on the map",
  "map.several": "Several close together",
  "map.gathered": "{n, plural, one {One proposal} other {# proposals close together}}: {numbers}",
  "map.without":
    "{n, plural, =0 {All proposals in the list are on the map.} one {One of {all} has no place on the map.} other {# of {all} have no place on the map.}}",
  "map.spot": "Map of {area} with the place of {title}",
  "map.bigger": "See the proposals in {area} on the map",
  "place.title": "The place on the map",
  "place.help": "Press the map where it is to be. Words alone are just as good.",
  "place.noHome": "We never take the place from your address.",
  "place.showArea": "Show the area’s map",
  "place.pick": "Choose a place on the map of {area}",
  "place.chosen": "The place is marked in {area}.",
  "place.none": "No place is marked.",
  "place.middle": "Begin in the middle of {area}",
  "place.move": "Move the place a little",
  "place.north": "To the north",
  "place.south": "To the south",
  "place.west": "To the west",
  "place.east": "To the east",
  "place.remove": "Remove from the map",
  "place.more": "Write coordinates",
  "place.latitude": "Latitude",
  "place.longitude": "Longitude",
  "place.coordinates": "Degrees with decimals, for example 62.6369 and 17.9178.",
  "place.notDrawn": "{area} is not drawn on the map. Describe the place in words.",
  "problem.spotUnreadable":
    "Write both latitude and longitude in degrees, for example 62.6369 and 17.9178.",
  "problem.spotOutsideArea":
    "The place on the map lies outside {area}. Choose a place in the area, or change the area.",
  "problem.spotAreaNotDrawn":
    "The area is not drawn on the map. Remove the place and describe it in words.",
} as const satisfies Record<keyof typeof sv, string>;
