import { describe, expect, test } from "vitest";
import type { Point } from "#app/domain/area.ts";
import { limits } from "#app/domain/limits.ts";
import { readFeatures, type WrittenFeature } from "#app/domain/map-file.ts";
import { pointsIn, thinned } from "#app/domain/thinned.ts";

const square: readonly Point[] = [
  [17, 62],
  [17.1, 62],
  [17.1, 62.1],
  [17, 62.1],
];
const lake: WrittenFeature = {
  kind: "sjö",
  name: "Stortjärn",
  shapes: [{ form: "surface", points: square }],
};
const road: WrittenFeature = { kind: "road", name: "", shapes: [{ form: "line", points: square }] };

describe("a file of geography", () => {
  test("is read by the kind's own name or in Swedish, each part of a thing for itself", () => {
    const islands = { ...lake, kind: "LAND ", shapes: [...lake.shapes!, ...lake.shapes!] };
    const { features, report } = readFeatures([lake, road, islands]);
    expect(features.map(({ kind }) => kind)).toEqual(["lake", "road", "land", "land"]);
    expect(features[0]).toEqual({ kind: "lake", name: "Stortjärn", points: square });
    expect(report).toMatchObject({ written: 3, found: { lake: 1, road: 1, land: 2 } });
    expect(report.points).toEqual({ before: 16, after: 16 });
  });

  test.each<[string, Partial<WrittenFeature>]>([
    ["shape", { shapes: null }],
    ["shape", { shapes: [] }],
    ["kind", { kind: "hav" }],
    ["kind", { kind: "__proto__" }],
    ["form", { kind: "väg" }],
    ["degrees", { shapes: [{ form: "surface", points: [[600_000, 6_900_000], ...square] }] }],
    ["name", { name: "å".repeat(limits.nameCharacters + 1) }],
    ["name", { kind: "ort", name: " ", shapes: [{ form: "point", points: [[17, 62]] }] }],
  ])("leaves out what has a wrong %s, and says which it was", (fault, wrong) => {
    const { features, report } = readFeatures([road, { ...lake, ...wrong }]);
    expect(features).toHaveLength(1);
    expect(report.leftOut).toMatchObject({ [fault]: [2] });
  });

  test("hides nothing in a name", () => {
    const [read] = readFeatures([{ ...lake, name: "Stor\u202Etjärn\nnorra" }]).features;
    expect(read?.name).toBe("Stortjärn norra");
  });

  test("of a hundred thousand points is thinned until a page can draw it", () => {
    const wave = Array.from({ length: 100_000 }, (_, step): Point => {
      const turn = (step / 100_000) * 2 * Math.PI;
      return [17 + Math.cos(turn) + 0.001 * Math.sin(90 * turn), 62 + Math.sin(turn) / 2];
    });
    const shapes = [{ form: "surface", points: wave }] as const;
    const { features, report } = readFeatures([{ ...lake, shapes }]);
    expect(report.points.before).toBe(100_000);
    expect(report.points.after).toBeLessThanOrEqual(limits.pointsPerMap);
    expect(report.points.after).toBeGreaterThan(300);
    expect(features[0]?.points[0]).toEqual([18, 62]);
  });
});

describe("thinning", () => {
  test("leaves alone what is small enough, and takes first what lies on a line", () => {
    const line: readonly Point[] = [
      ...([
        [17, 62],
        [17.01, 62.01],
        [17.02, 62.02],
        [17.03, 62.03],
        [17.04, 62.04],
      ] as const),
      ...([
        [17.05, 62.5],
        [17.06, 62.04],
      ] as const),
    ];
    expect(thinned([line], 7)).toEqual([line]);
    const [thin = []] = thinned([line], 6);
    expect(thin[0]).toEqual(line[0]);
    expect(thin.at(-1)).toEqual(line.at(-1));
    expect(thin).toContainEqual([17.05, 62.5]);
    expect(thin).not.toContainEqual([17.01, 62.01]);
  });

  test("never makes fewer than four points of an outline", () => {
    const outlines = Array.from({ length: 50 }, () => square);
    expect(pointsIn(thinned(outlines, 10))).toBe(200);
  });
});
