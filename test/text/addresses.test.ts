import { describe, expect, test } from "vitest";
import {
  addressesOf,
  addressIn,
  anyPrefix,
  isForStaff,
  languageAt,
  withoutLanguage,
} from "#app/text/addresses.ts";
import {
  languageByLang,
  languages,
  source,
  staffLanguage,
  writtenIn,
} from "#app/text/languages.ts";

describe("the table of languages", () => {
  test("gives words to every language that lacks some, in the end from one that lacks none", () => {
    for (const language of languages) {
      let from = language;
      for (let steps = 0; writtenIn(from).lacksFrom; steps += 1) {
        expect(steps).toBeLessThan(languages.length);
        from = writtenIn(from).lacksFrom ?? from;
      }
      expect(writtenIn(from).staff).not.toBeNull();
    }
  });

  test("marks each language with a lang of its own that programs know", () => {
    const marks = languages.map((language) => writtenIn(language).lang);
    expect(new Set(marks).size).toBe(languages.length);
    expect(Intl.getCanonicalLocales(marks)).toEqual(marks);
    for (const language of languages) {
      expect(languageByLang(writtenIn(language).lang)).toBe(language);
    }
    expect(languageByLang("tlh")).toBe(source);
  });
});

describe("an address in a language", () => {
  const booth = "/omgang/x/rosta?omrade=a";

  test.each(languages)("leads to %s and back", (language) => {
    for (const path of ["/", "/hjalp", booth, "/?q=en#x"]) {
      const address = addressIn(language, path);
      expect(languageAt(address)).toBe(language);
      expect(withoutLanguage(address)).toBe(path);
    }
  });

  test("begins with a language only where the whole first part is one", () => {
    expect(["/english", "/arkiv", "/en-x", "/x/en", "/sv", "/"].map(languageAt)).toEqual(
      Array(6).fill(source),
    );
    expect(new RegExp(`^${anyPrefix}/hjalp$`).test("/ar/hjalp")).toBe(true);
    expect(new RegExp(`^${anyPrefix}/hjalp$`).test("/xx/hjalp")).toBe(false);
  });

  test("is staff's own only in languages that staff's pages are written in", () => {
    expect(addressIn("ar", "/admin?x=1")).toBe("/admin?x=1");
    expect(addressIn("en", "/admin")).toBe("/en/admin");
    expect(["/admin", "/en/rapport/x", "/ar/logga-in/personal"].map(isForStaff)).toEqual(
      Array(3).fill(true),
    );
    expect(["/administration", "/logga-in", "/konto"].map(isForStaff)).toEqual(
      Array(3).fill(false),
    );
    const offered = addressesOf("/en/admin").map(({ href }) => href);
    expect(offered).toEqual(["/admin", "/en/admin"]);
    expect(addressesOf("/").map(({ language }) => language)).toEqual(languages);
    expect(languages.map(staffLanguage).every((one) => writtenIn(one).staff)).toBe(true);
  });

  test("never leads to another site", () => {
    for (const address of ["/ar//evil.example", "//evil.example", "/ar/\\evil.example"]) {
      for (const { href } of addressesOf(address)) expect(href).toMatch(/^\/[^/\\]/);
    }
  });
});
