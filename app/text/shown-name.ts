import type { Area } from "#app/domain/area.ts";
import type { Person } from "#app/domain/person.ts";
import { source } from "./languages.ts";
import type { Tongue } from "./tongue.ts";
import { sayIn } from "./words.ts";

/**
 * The name that stands beside what a resident writes: their own when they want it, otherwise
 * where they live. Kept in Swedish, like what they wrote.
 */
export function shownName(
  person: Pick<Person, "name" | "homeArea">,
  showName: boolean,
  areas: readonly Area[],
): string {
  if (showName) return person.name;
  const t = sayIn(source);
  const home = areas.find(({ slug }) => slug === person.homeArea);
  return home ? t("talk.resident", { area: home.name }) : t("talk.residentElsewhere");
}

/** The name beside what a resident wrote, for a reader: without a name, in the reader's language. */
export function authorText({ t }: Pick<Tongue, "t">, name: string): string {
  const sv = sayIn(source);
  for (const nobody of ["talk.residentElsewhere", "talk.removedAccount"] as const) {
    if (name === sv(nobody)) return t(nobody);
  }
  const start = sv("talk.resident", { area: "" });
  return name.startsWith(start) ? t("talk.resident", { area: name.slice(start.length) }) : name;
}

/** The name beside what someone wrote whose account is gone. Kept in Swedish, like what they wrote. */
export function removedName(): string {
  return sayIn(source)("talk.removedAccount");
}

/** The names beside an idea: "Amina Yusuf och Noor Haddad". */
export function authorsText(
  tongue: Pick<Tongue, "t">,
  { proposerName, coAuthors = [] }: { proposerName: string; coAuthors?: readonly string[] },
): string {
  const names = [proposerName, ...coAuthors].filter(Boolean).map((one) => authorText(tongue, one));
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  return tongue.t("talk.namesAnd", { first: names.slice(0, -1).join(", "), last });
}
