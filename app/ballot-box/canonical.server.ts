/** What the box writes: JSON without fractions, in which every value has just one spelling. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** Keys in the order of their code units and no white space (RFC 8785, JCS). Throws on a fraction. */
export function canonical(value: Plain): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new Error(`canonical: ${value} is no whole number that JSON keeps exactly`);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value as Readonly<Record<string, Plain>>);
  members.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
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
