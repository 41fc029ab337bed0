/** A form's fields as they hang together. */
export type Nested = string | Nested[] | { [name: string]: Nested };

const deepest = 5;

/**
 * The fields of a form by the parts of their names: `areas.0.name` is the name of the first of the
 * areas. Numbers become a list when they count up from 0 without a gap; otherwise they stay names,
 * which no schema knows. So does a name in more than five parts.
 */
export function nested(fields: Readonly<Record<string, string>>): Record<string, Nested> {
  const root: Branch = new Map();
  for (const [name, written] of Object.entries(fields)) {
    const steps = name.split(".");
    const path = steps.length > deepest ? [name] : steps;
    const last = path.pop() ?? name;
    let at = root;
    for (const step of path) at = branchAt(at, step);
    at.set(last, written);
  }
  return Object.fromEntries([...root].map(([name, of]) => [name, plain(of)]));
}

type Branch = Map<string, string | Branch>;

function branchAt(branch: Branch, step: string): Branch {
  const found = branch.get(step);
  if (found instanceof Map) return found;
  const made: Branch = new Map();
  branch.set(step, made);
  return made;
}

function plain(of: string | Branch): Nested {
  if (typeof of === "string") return of;
  const inOrder = [...of.keys()].flatMap((_, place) => of.get(String(place)) ?? []);
  if (inOrder.length === of.size) return inOrder.map(plain);
  return Object.fromEntries([...of].map(([name, inner]) => [name, plain(inner)]));
}
