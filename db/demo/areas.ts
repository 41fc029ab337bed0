import type { Area } from "#app/domain/area.ts";
import * as border from "./borders.ts";
import { back, ring } from "./borders.ts";

/** The three areas of the 2026 round. They share no root: no money lies outside them. */
export const mainAreas: readonly Area[] = [
  {
    id: "a-hs",
    slug: "hamnstaden",
    name: "Hamnstaden",
    kind: "town",
    parentId: null,
    polygon: ring(
      border.townNorth,
      border.townWest,
      border.townSouthInland,
      border.townSouthCoastal,
      back(border.harbourCoast),
    ),
    population: 6_400,
    entitled: 5_650,
  },
  {
    id: "a-bd",
    slug: "bjorkdalen",
    name: "Björkdalen",
    kind: "district",
    parentId: null,
    polygon: ring(
      back(border.lowerRiver),
      border.dalenWest,
      border.dalenSouth,
      back(border.townWest),
    ),
    population: 4_100,
    entitled: 3_420,
  },
  {
    id: "a-nb",
    slug: "norra-bygden",
    name: "Norra bygden",
    kind: "countryside",
    parentId: null,
    polygon: ring(
      back(border.lowerRiver),
      back(border.broadRiver),
      border.northWest,
      back(border.outerNorth),
      border.northCoast,
      border.townNorth,
    ),
    population: 2_300,
    entitled: 1_980,
  },
];

/** Where the other 8 200 residents live, whose turn comes in 2027. */
export const nextAreas: readonly Area[] = [
  {
    id: "a27-ab",
    slug: "alvbro",
    name: "Älvbro",
    kind: "town",
    parentId: null,
    polygon: ring(
      back(border.broadRiver),
      back(border.middleRiver),
      border.broWest,
      border.broSouth,
      back(border.dalenWest),
    ),
    population: 3_450,
    entitled: 2_990,
  },
  {
    id: "a27-ss",
    slug: "sodra-skogsbygden",
    name: "Södra skogsbygden",
    kind: "countryside",
    parentId: null,
    polygon: ring(
      back(border.broSouth),
      border.outerSouthWest,
      border.forestEast,
      back(border.townSouthInland),
      back(border.dalenSouth),
    ),
    population: 2_350,
    entitled: 2_040,
  },
  {
    id: "a27-kb",
    slug: "kustbyarna",
    name: "Kustbyarna",
    kind: "village",
    parentId: null,
    polygon: ring(
      border.townSouthCoastal,
      border.southCoast,
      back(border.outerSouthEast),
      border.forestEast,
    ),
    population: 1_250,
    entitled: 1_090,
  },
  {
    id: "a27-as",
    slug: "angersjo",
    name: "Ängersjö",
    kind: "countryside",
    parentId: null,
    polygon: ring(border.upperRiver, border.middleRiver, border.northWest, border.outerWest),
    population: 1_150,
    entitled: 1_000,
  },
];

/** The whole municipality, where the youth round was held. Entitled: pupils in years 6 to 9. */
export const wholeMunicipality: Area = {
  id: "a25-alla",
  slug: "hela-alvhamn",
  name: "Hela Älvhamn",
  kind: "municipality",
  parentId: null,
  polygon: ring(
    border.northCoast,
    border.harbourCoast,
    border.southCoast,
    back(border.outerSouthEast),
    back(border.outerSouthWest),
    back(border.broWest),
    back(border.upperRiver),
    back(border.outerWest),
    back(border.outerNorth),
  ),
  population: 21_000,
  entitled: 940,
};
