import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Area,
  ancestorsOf,
  areaTreeProblems,
  childrenOf,
  compareSwedish,
  descendantsOf,
  leafAreas,
  rootAreas,
  slugOf,
  slugProblems,
  wholeMunicipality,
} from "#app/domain/area.ts";

function area(id: string, parentId: string | null = null, changed: Partial<Area> = {}): Area {
  const shown = { slug: id, name: id, kind: "district" as const };
  return { id, parentId, ...shown, polygon: [], population: 0, entitled: 0, ...changed };
}
const tree = [
  area("kommun", null, { kind: "municipality" }),
  area("norr", "kommun"),
  area("soder", "kommun"),
  area("byn", "norr"),
  area("staden", "norr"),
];
const [kommun, norr, soder, byn, staden] = tree as [Area, Area, Area, Area, Area];
const ids = (areas: readonly Area[]) => areas.map((found) => found.id);

/** Trees of up to 12 areas: every area lies in one that stands before it, or in none. */
const anyTree = fc.array(fc.nat(), { maxLength: 12 }).map((picks) =>
  picks.map((pick, place) => {
    const parent = pick % (place + 1);
    return area(`a${place}`, parent === place ? null : `a${parent}`);
  }),
);

describe("the tree of areas", () => {
  test("roots, children and leaves come in the order the areas stand", () => {
    expect(ids(rootAreas(tree))).toEqual(["kommun"]);
    expect(ids(childrenOf(tree, kommun))).toEqual(["norr", "soder"]);
    expect(ids(childrenOf(tree, soder))).toEqual([]);
    expect(ids(leafAreas(tree))).toEqual(["soder", "byn", "staden"]);
    expect(wholeMunicipality(tree)).toBe(kommun);
    expect(wholeMunicipality([soder, byn])).toBeUndefined();
  });

  test("descendants reach all the way down, ancestors all the way up, nearest first", () => {
    expect(ids(descendantsOf(tree, kommun))).toEqual(["norr", "soder", "byn", "staden"]);
    expect(ids(descendantsOf(tree, norr))).toEqual(["byn", "staden"]);
    expect(ids(ancestorsOf(tree, staden))).toEqual(["norr", "kommun"]);
    expect(ids(ancestorsOf(tree, kommun))).toEqual([]);
    expect(ids(descendantsOf(tree, byn))).toEqual([]);
  });

  test("one area lies in another exactly when the other is above it", () => {
    fc.assert(
      fc.property(anyTree, (areas) => {
        for (const inner of areas) {
          for (const outer of areas) {
            const below = descendantsOf(areas, outer).includes(inner);
            expect(below).toBe(ancestorsOf(areas, inner).includes(outer));
          }
        }
      }),
    );
  });

  test("every area lies in exactly one root, and has a leaf or is one", () => {
    fc.assert(
      fc.property(anyTree, (areas) => {
        expect(areaTreeProblems(areas)).toEqual(
          areas.length === 0 ? [{ key: "noAreas", field: "areas" }] : [],
        );
        const leaves = leafAreas(areas);
        for (const one of areas) {
          const upward = [one, ...ancestorsOf(areas, one)];
          expect(upward.filter((above) => rootAreas(areas).includes(above))).toHaveLength(1);
          const downward = [one, ...descendantsOf(areas, one)];
          expect(downward.some((below) => leaves.includes(below))).toBe(true);
        }
      }),
    );
  });
});

describe("what is wrong with a tree of areas", () => {
  test("a round must have an area", () => {
    expect(areaTreeProblems([])).toEqual([{ key: "noAreas", field: "areas" }]);
    expect(areaTreeProblems(tree)).toEqual([]);
  });

  test("a parent nobody knows is named beside its field", () => {
    expect(areaTreeProblems([kommun, area("by", "borta")])).toEqual([
      { key: "areaParentUnknown", field: "areas[1].parentId" },
    ]);
  });

  test("areas in a circle are all named, those merely hanging from it are not", () => {
    const circle = [area("a", "c"), area("b", "a"), area("c", "b"), area("d", "a"), area("e", "e")];
    expect(areaTreeProblems(circle)).toEqual([
      { key: "areaCycle", field: "areas[0].parentId" },
      { key: "areaCycle", field: "areas[1].parentId" },
      { key: "areaCycle", field: "areas[2].parentId" },
      { key: "areaCycle", field: "areas[4].parentId" },
    ]);
  });

  test("the second area with the same address is refused", () => {
    expect(areaTreeProblems([area("a"), area("b", null, { slug: "a" })])).toEqual([
      { key: "slugTaken", field: "areas[1].slug", values: { slug: "a" } },
    ]);
  });

  test.each(["norra-bygden", "a", "2026", "skola-7"])("%j is a good address", (slug) => {
    expect(slugProblems(slug, "slug")).toEqual([]);
  });

  test.each([
    ["", "required"],
    ["Norr", "slugInvalid"],
    ["björkdalen", "slugInvalid"],
    ["-norr", "slugInvalid"],
    ["norr-", "slugInvalid"],
    ["norr--soder", "slugInvalid"],
    ["norr/soder", "slugInvalid"],
    ["norr\n", "slugInvalid"],
    ["n".repeat(81), "tooLong"],
  ])("%j is refused as an address: %s", (slug, key) => {
    expect(slugProblems(slug, "slug").map((problem) => problem.key)).toEqual([key]);
  });
});

describe("Swedish order", () => {
  test("å, ä and ö come last, in that order", () => {
    const names = ["Önnarp", "Älvbro", "Åby", "Zinkgruvan", "Xby", "Ada", "Oxby"];
    const sorted = ["Ada", "Oxby", "Xby", "Zinkgruvan", "Åby", "Älvbro", "Önnarp"];
    expect(names.sort(compareSwedish)).toEqual(sorted);
  });

  test("a borrowed letter is filed with its Swedish neighbour", () => {
    const names = ["Zorn", "Müller", "Myra", "Idén", "Ider", "Øster", "Östra", "Ærø", "Wik", "Vik"];
    const sorted = [
      "Idén",
      "Ider",
      "Müller",
      "Myra",
      "Vik",
      "Wik",
      "Zorn",
      "Ærø",
      "Øster",
      "Östra",
    ];
    expect(names.sort(compareSwedish)).toEqual(sorted);
  });

  test("a shorter name comes before a longer one, a space before a hyphen before a letter", () => {
    const names = ["Norrby", "Norr-by", "Norr by", "Norr", "norra"];
    expect(names.sort(compareSwedish)).toEqual(["Norr", "Norr by", "Norr-by", "norra", "Norrby"]);
  });

  test("a letter written in one or two characters is the same letter", () => {
    const [one, two] = ["Åby".normalize("NFC"), "Åby".normalize("NFD")];
    expect(compareSwedish(one, "Ö")).toBeLessThan(0);
    expect(compareSwedish(two, "Ö")).toBeLessThan(0);
    expect(compareSwedish("Z", two)).toBeLessThan(0);
  });

  test("any names can be put in one order, and only equal names are equal", () => {
    const name = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.stringMatching(/^[aåäéèzöAÅ -]{0,4}$/),
    );
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compareSwedish(a, b))).toBe(0 - Math.sign(compareSwedish(b, a)));
        expect(compareSwedish(a, b) === 0).toBe(a === b);
        if (compareSwedish(a, b) <= 0 && compareSwedish(b, c) <= 0) {
          expect(compareSwedish(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe("a name made into an address", () => {
  test.each([
    ["Norra bygden", "norra-bygden"],
    ["  Åsen & Älvängen, Östra  ", "asen-alvangen-ostra"],
    ["Tromsø", "tromso"],
    ["!?", ""],
  ])("%j", (name, slug) => expect(slugOf(name)).toBe(slug));

  test("is always an address that can be used, or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const slug = slugOf(name);
        expect(slug === "" ? [] : slugProblems(slug, "slug")).toEqual([]);
      }),
    );
  });
});
