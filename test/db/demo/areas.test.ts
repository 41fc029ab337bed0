import { describe, expect, test } from "vitest";
import { type Area, areaTreeProblems, type Point } from "#app/domain/area.ts";
import { mainAreas, nextAreas, wholeMunicipality } from "#db/demo/areas.ts";
import { ring } from "#db/demo/borders.ts";
import { municipality } from "#db/demo/people.ts";

const neighbours = [...mainAreas, ...nextAreas];
const every = [...neighbours, wholeMunicipality];

/** Whether a ray eastwards from the point crosses the ring an odd number of times. */
function contains({ polygon }: Area, [x, y]: Point): boolean {
  return edges(polygon).reduce((inside, [[ax, ay], [bx, by]]) => {
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}

function edges(polygon: readonly Point[]): [Point, Point][] {
  return polygon.slice(1).map((corner, index) => [polygon[index]!, corner]);
}

function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

function cross([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** A grid of points over the municipality, about 500 metres apart, off every drawn corner. */
const samples: Point[] = Array.from({ length: 50 * 60 }, (_, index) => [
  17.5407 + (index % 50) * 0.0097,
  62.5003 + Math.floor(index / 50) * 0.0047,
]);

describe("the map of Älvhamn", () => {
  test.each(every.map((area) => [area.name, area] as const))(
    "%s is a closed, simple ring",
    (_, area) => {
      const { polygon } = area;
      expect(polygon.length).toBeGreaterThan(9);
      expect(polygon.at(-1)).toEqual(polygon[0]);
      const sides = edges(polygon);
      sides.forEach((side, i) => {
        sides.forEach((other, j) => {
          const apart = j > i + 1 && !(i === 0 && j === sides.length - 1);
          if (apart) expect(cross(side, other), `side ${i} crosses side ${j}`).toBe(false);
        });
      });
    },
  );

  test("no two areas overlap, and together they fill the municipality", () => {
    const inside = samples.filter((point) => contains(wholeMunicipality, point));
    expect(inside.length).toBeGreaterThan(1000);
    for (const point of samples) {
      const holders = neighbours.filter((area) => contains(area, point)).map(({ name }) => name);
      const expected = contains(wholeMunicipality, point) ? 1 : 0;
      expect(holders, `at ${point.join(", ")}`).toHaveLength(expected);
    }
  });

  test("everyone lives in exactly one of the seven areas", () => {
    const sum = (areas: readonly Area[]) =>
      areas.reduce((all, { population }) => all + population, 0);
    expect(sum(nextAreas)).toBe(8_200);
    expect(sum(neighbours)).toBe(municipality.population);
    expect(wholeMunicipality.population).toBe(municipality.population);
    expect(mainAreas.map(({ entitled }) => entitled)).toEqual([5_650, 3_420, 1_980]);
  });

  test("the areas of each round form a tree with addresses of their own", () => {
    expect(areaTreeProblems(mainAreas)).toEqual([]);
    expect(areaTreeProblems(nextAreas)).toEqual([]);
    expect(areaTreeProblems([wholeMunicipality])).toEqual([]);
  });

  test("lines that do not close are refused", () => {
    expect(() =>
      ring(
        [
          [17, 62],
          [18, 62],
        ],
        [
          [18, 62],
          [18, 63],
        ],
      ),
    ).toThrow(/close/);
  });
});
