import { type Box, isWithin, touch } from "./box.ts";

/** Something to be marked at a place on the sheet with its number. */
export interface Mark {
  number: string;
  x: number;
  y: number;
}

/** A pin: its body, the place it points to, and the marks it stands for. */
export interface Pin extends Box {
  atX: number;
  atY: number;
  /** One mark, or several that lie too close to be told apart. */
  numbers: string[];
}

/** On the narrowest phone a sheet is shown at 0.72 of its size: 34 become 24. */
export const PIN_HEIGHT = 34;
const GAP = 3;
/** How far a pin may stand from its place before it is gathered with another. */
const rings = [26, 44, 64, 86, 108];
const directions = Array.from({ length: 16 }, (_, turn) => (turn * Math.PI) / 8);

/** How wide a pin with this number is. */
export function pinWidth(number: string): number {
  return Math.max(PIN_HEIGHT + 4, number.length * 9.5 + 18);
}

/** The body of a pin right above the place it points to. */
export function pinAt({ number, x, y }: Mark): Box {
  return { x, y: y - 26, width: pinWidth(number), height: PIN_HEIGHT };
}

/**
 * Sets pins apart: each stands right above its place, or as near as it can without covering
 * another pin or what must stay clear. One that finds no room is gathered with the nearest.
 */
export function setApart(
  marks: readonly Mark[],
  clear: readonly Box[],
  sheet: { width: number; height: number },
): Pin[] {
  const pins: Pin[] = [];
  const dots = marks.map(dotOf);
  for (const mark of marks) {
    const free = (body: Box) =>
      isWithin(body, sheet) &&
      !pins.some((pin) => touch(pin, body, GAP)) &&
      !clear.some((box) => touch(box, body));
    const bodies = bodiesFor(mark);
    const others = [...pins, ...clear];
    const otherDots = dots.filter((_, at) => marks[at] !== mark);
    const plain = bodies.find((one) => free(one) && isPlain(one, mark, others, otherDots));
    const body = plain ?? bodies.find(free);
    if (body) {
      pins.push({ ...body, atX: mark.x, atY: mark.y, numbers: [mark.number] });
      continue;
    }
    const nearest = nearestOf(pins, mark);
    if (nearest) nearest.numbers.push(mark.number);
    // The first has only labels in its way, and may cover one.
    else pins.push({ ...within(pinAt(mark), sheet), ...alone(mark) });
  }
  return pins;
}

/** The place a mark points to, as it is drawn. */
export function dotOf({ x, y }: Mark): Box {
  return { x, y, width: 10, height: 10 };
}

/** True when a body covers no place of another pin, and its stem goes under nothing else. */
function isPlain(body: Box, mark: Mark, others: readonly Box[], dots: readonly Box[]): boolean {
  const along = [0.25, 0.5, 0.75, 1].map((share) => ({
    x: body.x + (mark.x - body.x) * share,
    y: body.y + (mark.y - body.y) * share,
    width: 4,
    height: 4,
  }));
  const crosses = others.some((other) => along.some((point) => touch(other, point)));
  return !crosses && !dots.some((dot) => touch(body, dot));
}

function alone({ number, x, y }: Mark) {
  return { atX: x, atY: y, numbers: [number] };
}

function bodiesFor(mark: Mark): Box[] {
  const home = pinAt(mark);
  const around = rings.flatMap((far) =>
    directions.map((turn) => ({
      ...home,
      x: Math.round(mark.x + far * Math.sin(turn)),
      y: Math.round(mark.y - far * Math.cos(turn)),
    })),
  );
  return [home, ...around];
}

function nearestOf(pins: readonly Pin[], { x, y }: Mark): Pin | undefined {
  const far = (pin: Pin) => (pin.atX - x) ** 2 + (pin.atY - y) ** 2;
  return [...pins].sort((one, other) => far(one) - far(other))[0];
}

function within(body: Box, sheet: { width: number; height: number }): Box {
  const between = (at: number, half: number, whole: number) =>
    Math.min(Math.max(at, half + 2), whole - half - 2);
  return {
    ...body,
    x: between(body.x, body.width / 2, sheet.width),
    y: between(body.y, body.height / 2, sheet.height),
  };
}
