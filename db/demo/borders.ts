import type { Point } from "#app/domain/area.ts";

/**
 * The made-up map of Älvhamn, as the lines its areas share. Neighbours are drawn from the same
 * line, so that they meet without a gap and without overlapping.
 */
type Line = readonly Point[];

/** The coast, from north to south, in the stretch of each area. */
export const northCoast: Line = [
  [17.905, 62.76],
  [17.93, 62.742],
  [17.921, 62.722],
  [17.952, 62.705],
  [17.94, 62.684],
  [17.968, 62.668],
];
export const harbourCoast: Line = [
  [17.968, 62.668],
  [17.948, 62.655],
  [17.962, 62.643],
  [17.934, 62.634],
  [17.941, 62.622],
  [17.972, 62.612],
  [17.958, 62.596],
];
export const southCoast: Line = [
  [17.958, 62.596],
  [17.985, 62.58],
  [17.972, 62.558],
  [18.002, 62.54],
  [17.988, 62.515],
];

/** The river Älven, downstream from the west until it reaches the town. */
export const upperRiver: Line = [
  [17.56, 62.705],
  [17.605, 62.694],
];
export const middleRiver: Line = [
  [17.605, 62.694],
  [17.648, 62.697],
  [17.69, 62.68],
];
export const broadRiver: Line = [
  [17.69, 62.68],
  [17.735, 62.672],
];
export const lowerRiver: Line = [
  [17.735, 62.672],
  [17.772, 62.655],
  [17.806, 62.652],
  [17.838, 62.641],
];

/** Between Hamnstaden and Norra bygden, from the coast to the river. */
export const townNorth: Line = [
  [17.968, 62.668],
  [17.936, 62.672],
  [17.9, 62.666],
  [17.874, 62.669],
  [17.85, 62.657],
  [17.838, 62.641],
];
/** Between Hamnstaden and Björkdalen, from the river southwards. */
export const townWest: Line = [
  [17.838, 62.641],
  [17.846, 62.628],
  [17.839, 62.615],
  [17.856, 62.604],
];
/** Hamnstaden's southern edge, from the forest to the coast, in two stretches. */
export const townSouthInland: Line = [
  [17.856, 62.604],
  [17.89, 62.598],
];
export const townSouthCoastal: Line = [
  [17.89, 62.598],
  [17.925, 62.601],
  [17.958, 62.596],
];
/** Between Björkdalen and Älvbro, from the river southwards. */
export const dalenWest: Line = [
  [17.735, 62.672],
  [17.728, 62.655],
  [17.742, 62.64],
  [17.737, 62.622],
];
/** Björkdalen's southern edge, from west to east. */
export const dalenSouth: Line = [
  [17.737, 62.622],
  [17.76, 62.608],
  [17.795, 62.611],
  [17.825, 62.601],
  [17.856, 62.604],
];
/** Between Norra bygden and Ängersjö, from the river northwards. */
export const northWest: Line = [
  [17.69, 62.68],
  [17.682, 62.702],
  [17.705, 62.725],
  [17.698, 62.748],
];
/** Älvbro's western edge from the river, and its southern edge to Björkdalen. */
export const broWest: Line = [
  [17.605, 62.694],
  [17.598, 62.672],
  [17.62, 62.655],
  [17.612, 62.64],
];
export const broSouth: Line = [
  [17.612, 62.64],
  [17.655, 62.628],
  [17.7, 62.632],
  [17.737, 62.622],
];
/** Between Södra skogsbygden and Kustbyarna, from the south to Hamnstaden. */
export const forestEast: Line = [
  [17.89, 62.53],
  [17.905, 62.56],
  [17.884, 62.582],
  [17.89, 62.598],
];

/** The municipality's outer border on land, in four stretches against the clock. */
export const outerNorth: Line = [
  [17.905, 62.76],
  [17.858, 62.764],
  [17.8, 62.772],
  [17.74, 62.766],
  [17.698, 62.748],
];
export const outerWest: Line = [
  [17.698, 62.748],
  [17.64, 62.77],
  [17.57, 62.758],
  [17.545, 62.725],
  [17.56, 62.705],
];
export const outerSouthWest: Line = [
  [17.612, 62.64],
  [17.6, 62.61],
  [17.618, 62.575],
  [17.605, 62.545],
  [17.68, 62.52],
  [17.76, 62.528],
  [17.83, 62.512],
  [17.89, 62.53],
];
export const outerSouthEast: Line = [
  [17.89, 62.53],
  [17.94, 62.505],
  [17.988, 62.515],
];

/** Joins lines into one closed ring. Each line begins where the one before it ends. */
export function ring(...parts: readonly Line[]): Point[] {
  const corners = parts.flatMap((part, index) => (index === 0 ? part : part.slice(1)));
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) {
    throw new Error("demo/borders: the lines do not close into a ring");
  }
  return corners;
}

/** The same line walked from its other end. */
export function back(line: Line): Line {
  return line.toReversed();
}
