import { type Language, languages, source, staffLanguage } from "./languages.ts";

const prefixed = languages.filter((language) => language !== source);

/** A language first in an address, or none, as a piece of a regular expression: no group of its own. */
export const anyPrefix = `(?:/(?:${prefixed.join("|")})(?![^/?#]))?`;

const prefixOf = new RegExp(`^${anyPrefix}`);

/** The pages staff use, which are not written in every language: addresses as in the source. */
const staffAddress =
  /^\/(admin|rapport|inbjudan|logga-in\/(personal|bekrafta)|konto\/sakerhet|kiosk(?!\/))(?![^/?#])/;

/** An address on this site without the language that stands first in it. */
export function withoutLanguage(address: string): string {
  // One slash first and no more: two would lead to another site.
  return `/${address.replace(prefixOf, "").replace(/^[/\\]+/, "")}`;
}

/** The language of the page at an address of this site. */
export function languageAt(address: string): Language {
  const first = prefixOf.exec(address)?.[0].slice(1);
  return prefixed.find((language) => language === first) ?? source;
}

/** The address of a page in a language, from the one it has in the source. */
export function addressIn(language: Language, path: string): string {
  const spoken = isForStaff(path) ? staffLanguage(language) : language;
  if (spoken === source) return path;
  return path === "/" ? `/${spoken}` : `/${spoken}${path}`;
}

/** True for a page that staff use, in whatever language. */
export function isForStaff(address: string): boolean {
  return staffAddress.test(withoutLanguage(address));
}

/** Where the page at an address is read in each language it is written in, the page's own among them. */
export function addressesOf(address: string): { language: Language; href: string }[] {
  const path = withoutLanguage(address);
  return languages
    .filter((language) => !isForStaff(path) || staffLanguage(language) === language)
    .map((language) => ({ language, href: addressIn(language, path) }));
}

/** True for the address in a letter, which holds its code. */
export function isLetterDoor(address: string): boolean {
  return withoutLanguage(address).startsWith("/k/");
}
