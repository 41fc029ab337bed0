import type { Area, Point } from "#app/domain/area.ts";
import { ancestorsOf } from "#app/domain/area.ts";
import type { BaseMap } from "#app/domain/map-feature.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import { listSheet, type Sheet } from "#app/domain/sheet.ts";
import { isInside, spotOnMap } from "#app/domain/spot.ts";
import { middleOf, pathOf } from "../outline.ts";
import { type Box, isWithin, touch } from "./box.ts";
import { clipTo } from "./clip.ts";
import { drawGround, type Ground } from "./ground.ts";
import { dotOf, type Mark, type Pin, pinAt, setApart } from "./set-apart.ts";

/** An area as it lies on the sheet; with a label it can be pressed. */
export interface LaidArea {
  id: string;
  d: string;
  label: Box | null;
}

/** A map of proposals, worked out once on the server: what stands where on a sheet. */
export interface LaidMap {
  width: number;
  height: number;
  ground: Ground;
  areas: LaidArea[];
  pins: Pin[];
  /** How many of the proposals have no place on the map. */
  without: number;
}

type Placed = Pick<Proposal, "number" | "areaId" | "spot">;

const LABEL_HEIGHT = 40;

/**
 * Lays out the areas of a round, or one of them close to, with a pin for each proposal that has a
 * place. Null when no area is drawn.
 */
export function layMap(
  areas: readonly Area[],
  selected: Area | undefined,
  proposals: readonly Placed[],
  base: BaseMap,
): LaidMap | null {
  const drawn = outermostFirst(areas.filter(({ polygon }) => polygon.length >= 3));
  const near = selected && drawn.includes(selected) ? [selected] : drawn;
  if (near.length === 0) return null;
  const sheet = listSheet(near.map(({ polygon }) => polygon));
  const marks = proposals.flatMap((proposal): Mark[] => {
    const spot = spotOnMap(proposal, areas);
    if (!spot) return [];
    const [x, y] = sheet.place(spot);
    return [{ number: proposal.number ?? "", x, y }];
  });
  const laid = layAreas(drawn, selected, sheet, marks);
  const labels = laid.flatMap(({ label }) => label ?? []);
  const pins = setApart(marks, labels, sheet);
  return {
    width: sheet.width,
    height: sheet.height,
    ground: drawGround(base, sheet, [...labels, ...pins, ...marks.map(dotOf)]),
    areas: laid,
    pins,
    without: proposals.length - marks.length,
  };
}

/** An area lies on those it is part of. */
function outermostFirst(areas: readonly Area[]): Area[] {
  const depth = (area: Area) => ancestorsOf(areas, area).length;
  return [...areas].sort((one, other) => depth(one) - depth(other));
}

function layAreas(
  areas: readonly Area[],
  selected: Area | undefined,
  sheet: Sheet,
  marks: readonly Mark[],
): LaidArea[] {
  const taken: Box[] = [];
  return areas.flatMap(({ id, name, polygon }) => {
    const seen = clipTo(polygon.map(sheet.place), sheet);
    if (seen.length < 3) return [];
    const width = Math.max(name.length * 8.4, 66) + 8;
    const found = labelIn(seen, { width, height: LABEL_HEIGHT }, sheet, [
      ...taken,
      ...marks.map(pinAt),
    ]);
    // Of the neighbours of the one that is chosen, only those are named that have room for it.
    const fits = !selected || selected.id === id || (found && outsideOf(seen, found) === 0);
    const label = fits ? found : null;
    if (label) taken.push(label);
    return [{ id, d: pathOf(seen, { place: (point) => point }), label }];
  });
}

/** Where an area's name covers least, and near the middle of what is seen of it. */
function labelIn(
  seen: readonly Point[],
  size: { width: number; height: number },
  sheet: Sheet,
  taken: readonly Box[],
): Box | null {
  const [middleX, middleY] = middleOf(seen);
  const steps = Array.from({ length: 21 }, (_, step) => step / 20);
  const places = steps.flatMap((down) =>
    steps.map((across): Box => ({ ...size, x: across * sheet.width, y: down * sheet.height })),
  );
  const cost = (box: Box) =>
    100 * taken.filter((other) => touch(other, box, 1)).length +
    30 * outsideOf(seen, box) +
    Math.hypot(box.x - middleX, box.y - middleY) / 4;
  const best = [...places, { ...size, x: middleX, y: middleY }]
    .filter((box) => isWithin(box, sheet) && isInside([box.x, box.y], seen))
    .map((box) => ({ box, cost: cost(box) }))
    .sort((one, other) => one.cost - other.cost)[0]?.box;
  return best ? { ...best, x: Math.round(best.x), y: Math.round(best.y) } : null;
}

/** How many corners of a box lie outside a polygon. */
function outsideOf(polygon: readonly Point[], box: Box): number {
  return cornersOf(box).filter((corner) => !isInside(corner, polygon)).length;
}

function cornersOf({ x, y, width, height }: Box): Point[] {
  const [across, down] = [width / 2, height / 2];
  return [
    [x - across, y - down],
    [x + across, y - down],
    [x + across, y + down],
    [x - across, y + down],
  ];
}
