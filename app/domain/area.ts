import { limits } from "./limits.ts";
import type { Problem } from "./problem.ts";

/** Longitude and latitude in degrees (WGS 84). */
export type Point = readonly [longitude: number, latitude: number];

export const areaKinds = ["municipality", "district", "town", "village", "countryside"] as const;
export type AreaKind = (typeof areaKinds)[number];

/** A part of the municipality where a round is held. Areas form a tree through `parentId`. */
export interface Area {
  id: string;
  slug: string;
  name: string;
  kind: AreaKind;
  parentId: string | null;
  /** One closed ring around the area; empty when nobody has drawn it. */
  polygon: readonly Point[];
  /** Registered residents, all ages. */
  population: number;
  /** Residents entitled to take part in this round's vote. */
  entitled: number;
}

/** The areas that lie in no other. */
export function rootAreas(areas: readonly Area[]): Area[] {
  return areas.filter((area) => area.parentId === null);
}

/** The areas directly inside this one. */
export function childrenOf(areas: readonly Area[], area: Area): Area[] {
  return areas.filter((child) => child.parentId === area.id);
}

/** Every area inside this one, however deep; not the area itself. */
export function descendantsOf(areas: readonly Area[], area: Area): Area[] {
  return areas.filter((inner) => ancestorsOf(areas, inner).includes(area));
}

/** The areas this one lies in, the nearest first; not the area itself. */
export function ancestorsOf(areas: readonly Area[], area: Area): Area[] {
  const above: Area[] = [];
  let next = areas.find((outer) => outer.id === area.parentId);
  // A tree that nobody has checked yet may run in a circle.
  while (next && next !== area && !above.includes(next)) {
    above.push(next);
    const { parentId } = next;
    next = areas.find((outer) => outer.id === parentId);
  }
  return above;
}

/** The areas with no area inside them: those the vote is held in. */
export function leafAreas(areas: readonly Area[]): Area[] {
  return areas.filter((area) => childrenOf(areas, area).length === 0);
}

/** The area that is the whole municipality, when the round has one at the top of its tree. */
export function wholeMunicipality(areas: readonly Area[]): Area | undefined {
  return rootAreas(areas).find((area) => area.kind === "municipality");
}

/**
 * What is wrong with a round's areas: none at all, a place in the tree that leads nowhere or round
 * in a circle, or two areas that would share an address.
 */
export function areaTreeProblems(areas: readonly Area[]): Problem[] {
  if (areas.length === 0) return [{ key: "noAreas", field: "areas" }];
  return areas.flatMap((area, place) => {
    const problems: Problem[] = slugProblems(area.slug, `areas[${place}].slug`);
    if (areas.findIndex((other) => other.slug === area.slug) < place) {
      problems.push({
        key: "slugTaken",
        field: `areas[${place}].slug`,
        values: { slug: area.slug },
      });
    }
    const parent = areas.find((other) => other.id === area.parentId);
    if (area.parentId !== null && !parent) {
      problems.push({ key: "areaParentUnknown", field: `areas[${place}].parentId` });
    }
    const outermost = ancestorsOf(areas, area).at(-1) ?? area;
    if (outermost.parentId === area.id) {
      problems.push({ key: "areaCycle", field: `areas[${place}].parentId` });
    }
    return problems;
  });
}

/** What is wrong with the last part of an address: a to z, digits, and single hyphens between. */
export function slugProblems(slug: string, field: string): Problem[] {
  if (slug === "") return [{ key: "required", field }];
  if (slug.length > limits.nameCharacters) {
    return [{ key: "tooLong", field, values: { limit: limits.nameCharacters } }];
  }
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? [] : [{ key: "slugInvalid", field }];
}

/** A name as the last part of an address: "Norra bygden" as "norra-bygden", å and ä as a, ö as o. */
export function slugOf(name: string): string {
  const plain = name.toLowerCase().replaceAll("ø", "o").replaceAll("æ", "ae").normalize("NFD");
  const letters = plain.replaceAll(/\p{Mn}/gu, "").replaceAll(/[^a-z0-9]+/g, "-");
  return letters.slice(0, limits.nameCharacters).replaceAll(/^-|-$/g, "");
}

const swedishAlphabet = " -0123456789abcdefghijklmnopqrstuvwxyzåäö";
const filedAs: Readonly<Record<string, string>> = { ü: "y", æ: "ä", ø: "ö" };

/**
 * Orders two names as a Swedish register does: å, ä and ö last, é with e, ü with y, capitals with
 * small letters. Written out because a server and a browser may know different alphabets.
 */
export function compareSwedish(a: string, b: string): number {
  const [left, right] = [placesInAlphabet(a), placesInAlphabet(b)];
  for (const [position, place] of left.entries()) {
    const other = right[position];
    if (other === undefined) return 1;
    if (place !== other) return place - other;
  }
  if (left.length < right.length) return -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function placesInAlphabet(name: string): number[] {
  return [...name.normalize("NFC").toLowerCase()].map((letter) => {
    const plain = letter.normalize("NFD").charAt(0);
    const known = [letter, filedAs[letter], plain].find((l) => l && swedishAlphabet.includes(l));
    return known ? swedishAlphabet.indexOf(known) : 1000 + (letter.codePointAt(0) ?? 0);
  });
}
