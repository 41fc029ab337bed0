import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedPart } from "#app/domain/search-word.ts";

/** Forms of one word each, as residents may type them and proposals may be written. */
const words = [
  "lekplats lekplatsen lekplatser lekplatserna lekplatsens lekplatsernas",
  "bänk bänken bänkar bänkarna",
  "gata gatan gator gatorna gatans",
  "park parken parker parkerna",
  "lampa lampan lampor lamporna",
  "skola skolan skolor skolorna",
  "träd trädet träden trädens",
  "bibliotek biblioteket biblioteken bibliotekens",
  "belysning belysningen belysningar belysningarna",
  "cykelbana cykelbanan cykelbanor cykelbanorna",
  "gunga gungan gungor gungorna",
  "rusta rustade rustas",
].map((forms) => forms.split(" "));

test.each(words)("%s is found by every one of its forms, in every one of them", (...forms) => {
  const missed = forms.flatMap((typed) =>
    forms.flatMap((written) =>
      written.includes(sharedPart(typed)) ? [] : [`${typed} in ${written}`],
    ),
  );
  expect(missed).toEqual([]);
});

test.each(["bad", "hus", "ån", "n2", "hs1", "åker", "is", "tak"])("%s is left as it is", (word) => {
  expect(sharedPart(word)).toBe(word);
});

test("what is looked for is the beginning of what was typed, and never nothing", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."abdeknorståäö"), minLength: 1 });
  fc.assert(
    fc.property(letters, (word) => {
      const part = sharedPart(word);
      expect(word.startsWith(part)).toBe(true);
      expect(part.length).toBeGreaterThanOrEqual(Math.min(3, word.length));
    }),
  );
});
