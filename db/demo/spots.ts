import type { Point } from "#app/domain/area.ts";

/**
 * Where the demo's proposals and ideas stand on the made-up map, by their ids. Those that are about
 * no one place, such as the mobile library's round, have none.
 */
const spots: Readonly<Record<string, Point>> = {
  "p-hs1": [17.9178, 62.6369],
  "p-hs2": [17.9215, 62.6322],
  "p-hs3": [17.9312, 62.6478],
  "p-hs4": [17.9352, 62.6468],
  "p-hs5": [17.8942, 62.6306],
  "p-hs6": [17.8795, 62.6528],
  "p-hs7": [17.9035, 62.6403],
  "p-bd1": [17.7912, 62.6355],
  "p-bd2": [17.7862, 62.6392],
  "p-bd3": [17.8062, 62.6262],
  "p-bd4": [17.7982, 62.6302],
  "p-bd5": [17.7528, 62.6275],
  "p-bd6": [17.8082, 62.6245],
  "p-bd7": [17.8242, 62.6312],
  "p-nb1": [17.7935, 62.7125],
  "p-nb2": [17.8352, 62.6905],
  "p-nb4": [17.9085, 62.7205],
  "p-ide-hastighet": [17.9002, 62.7145],
  "p-ide-kok": [17.7672, 62.7392],
  "p-ide-lampa": [17.7895, 62.6362],
  "p-ide-utegym-vuxna": [17.9305, 62.6472],
  "p-ide-utegym-seniorer": [17.9342, 62.6485],
  "p-ide-laddplatser": [17.8962, 62.6292],
  "p-ide-pulkabacke": [17.7752, 62.6172],
  "p-ide-fiskebrygga": [17.7605, 62.7352],
  "p-u1": [17.8062, 62.6255],
  "p-u2": [17.9322, 62.6482],
  "p-u3": [17.9358, 62.6462],
  "p-u4": [17.8942, 62.6306],
  "p-u5": [17.9022, 62.6375],
};

/** Where this proposal stands on the map; null when it has no one place. */
export function demoSpot(id: string): Point | null {
  return spots[id] ?? null;
}
