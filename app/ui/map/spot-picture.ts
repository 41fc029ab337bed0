import type { Area, Point } from "#app/domain/area.ts";
import type { BaseMap, FeatureKind } from "#app/domain/map-feature.ts";
import { choosingSheet } from "#app/domain/sheet.ts";
import { type LaidTile, tilePath } from "#app/domain/tile.ts";
import { pathOf } from "../outline.ts";
import { drawGround, TILE_OVERLAP } from "./ground.ts";
import { mapColours, tileFilters } from "./map-colours.ts";

type Scheme = "auto" | "light" | "dark";

/** Large, for on a phone the picture is shown at half its size. */
const LETTERS = 20;

const widths: Readonly<Partial<Record<FeatureKind, number>>> = {
  river: 6,
  railway: 2.5,
  road: 3.5,
  "main-road": 5.5,
};

/**
 * An area's map as a picture of its own, for a form where one presses on it: SVG in the units of
 * `choosingSheet`, with a ring around the spot when there is one.
 */
export function spotPicture(
  { polygon }: Pick<Area, "polygon">,
  spot: Point | null,
  base: BaseMap,
  scheme: Scheme,
  /** The tiles' pictures as `data:` addresses, by path: a picture fetches nothing of its own. */
  tiles: ReadonlyMap<string, string>,
): string {
  const sheet = choosingSheet(polygon);
  const ground = drawGround(base, sheet, [], LETTERS);
  const border = pathOf(polygon, sheet);
  const paper = `M0 0H${sheet.width}V${sheet.height}H0Z`;
  const names = ground.names.map(
    ({ name, x, y }) => `<text x="${x}" y="${y}">${escaped(name)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${sheet.height}">`,
    `<style>${styleOf(scheme)}</style><path class="sea" d="${paper}"/>`,
    ...ground.shapes.map(({ kind, d }) => `<path class="${kind}" d="${d}"/>`),
    ...(ground.tiles ? tilesDrawn(ground.tiles.laid, tiles) : []),
    // What lies outside the area cannot be chosen, and is veiled.
    `<path class="veil" fill-rule="evenodd" d="${paper}${border}"/><path class="border" d="${border}"/>`,
    ...names,
    ...(ground.tiles
      ? [
          `<text class="credit" x="${sheet.width - 5}" y="${sheet.height - 5}">${escaped(ground.tiles.by)}</text>`,
        ]
      : []),
    ...(spot ? markAt(sheet.place(spot)) : []),
    "</svg>",
  ].join("");
}

function tilesDrawn(laid: readonly LaidTile[], pictures: ReadonlyMap<string, string>): string[] {
  const drawn = laid.flatMap(({ left, top, width, height, ...tile }) => {
    const picture = pictures.get(tilePath(tile));
    const size = `width="${width + TILE_OVERLAP}" height="${height + TILE_OVERLAP}"`;
    return picture
      ? [`<image x="${left}" y="${top}" ${size} preserveAspectRatio="none" href="${picture}"/>`]
      : [];
  });
  return [`<g class="tiles">${drawn.join("")}</g>`];
}

function markAt([x, y]: readonly [number, number]): string[] {
  return [
    `<path class="mark-edge" d="M${x} ${y}l-13 -20a15.5 15.5 0 1 1 26 0z"/>`,
    `<circle class="mark-eye" cx="${x}" cy="${y - 28}" r="5.5"/>`,
  ];
}

function styleOf(scheme: Scheme): string {
  const day = colours(0);
  const night = colours(1);
  if (scheme === "dark") return night;
  return scheme === "light" ? day : `${day}@media(prefers-color-scheme:dark){${night}}`;
}

function colours(at: 0 | 1): string {
  const of = (name: keyof typeof mapColours) => mapColours[name][at];
  const fills = (["sea", "land", "forest", "town"] as const).map(
    (kind) => `.${kind}{fill:${of(kind)}}`,
  );
  const lines = (["railway", "road", "main-road"] as const).map(
    (kind) => `.${kind}{fill:none;stroke:${of(kind)};stroke-width:${widths[kind]}}`,
  );
  return [
    ...fills,
    ...lines,
    `.lake{fill:${of("sea")}}.land{stroke:${of("shore")};stroke-width:5;paint-order:stroke}`,
    `.river{fill:none;stroke:${of("sea")};stroke-width:${widths.river}}`,
    ".railway{stroke-dasharray:8 5}",
    `.tiles{filter:${tileFilters[at]}}.credit{font-size:15px;text-anchor:end}`,
    `.veil{fill:${of("land")};opacity:.6}`,
    `.border{fill:none;stroke:${of("water-ink")};stroke-width:3}`,
    `text{font:${LETTERS}px sans-serif;text-anchor:middle;fill:${of("ink")};stroke:${of("land")};`,
    "stroke-width:4;stroke-linejoin:round;paint-order:stroke}",
    `.mark-edge{fill:${at === 0 ? "#a83220" : "#ffb59f"};stroke:${of("land")};stroke-width:2.5}`,
    `.mark-eye{fill:${of("land")}}`,
  ].join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
