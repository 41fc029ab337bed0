/** What the box writes: JSON without fractions, in which every value has just one spelling. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** Lists and objects lie no deeper in each other than this, so that any reader can follow. */
const DEEPEST = 32;

/**
 * Keys in the order of their code units and no white space (RFC 8785, JCS). Throws on a fraction,
 * on half a character (a lone surrogate), and on what lies too deep.
 */
export function canonical(value: Plain): string {
  return spelled(value, DEEPEST);
}

function spelled(value: Plain, deeper: number): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new Error(`canonical: ${value} is no whole number that JSON keeps exactly`);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (deeper === 0) throw new Error(`canonical: lists and objects lie ${DEEPEST} deep and more`);
  if (Array.isArray(value)) return `[${value.map((one) => spelled(one, deeper - 1)).join(",")}]`;
  const members = Object.entries(value as Readonly<Record<string, Plain>>);
  members.sort(([one], [other]) => (one < other ? -1 : 1));
  const written = members.map(([key, one]) => `${quoted(key)}:${spelled(one, deeper - 1)}`);
  return `{${written.join(",")}}`;
}

function quoted(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new Error("canonical: a text holds half a character");
  return JSON.stringify(text);
}

/** The value of a text that is spelled canonically; undefined for every other text. */
export function readCanonical(text: string): Plain | undefined {
  try {
    const value = JSON.parse(text) as Plain;
    return canonical(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
