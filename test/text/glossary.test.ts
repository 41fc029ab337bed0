import { describe, expect, it } from "vitest";
import "#app/text/all.ts";
import { type Language, writtenIn } from "#app/text/languages.ts";
import { sayIn } from "#app/text/words.ts";
import { glossary, type Term, wordFaults, wordFinder } from "./glossary.ts";

const languages = Object.keys(glossary) as Language[];

/** Everything a language says, to residents and to staff. */
async function saidIn(language: Language): Promise<Record<string, string>> {
  const { words, staff } = writtenIn(language);
  return { ...(await words()).sentences, ...(await staff?.()) };
}

describe.each(languages)("one word for one thing in %s", (language) => {
  const terms: readonly Term[] = glossary[language] ?? [];

  it("is kept in every sentence", async () => {
    expect(wordFaults(await saidIn(language), terms)).toEqual([]);
  });

  it("would be missed in a sentence that says another", () => {
    const others = terms.flatMap(({ not }) => not);
    expect(others.length).toBeGreaterThan(terms.length);
    for (const other of others) {
      expect(wordFaults({ key: `Här står ${other}en.` }, terms), other).not.toEqual([]);
    }
  });

  it("has no exception that nothing needs", async () => {
    const said = await saidIn(language);
    const idle = terms.flatMap(({ not, but = {} }) =>
      Object.keys(but).filter(
        (key) => key in said && !not.some((one) => wordFinder(one).test(said[key] ?? "")),
      ),
    );
    expect(idle).toEqual([]);
  });
});

it("every word of the glossary is said in Swedish and in English", async () => {
  for (const language of ["sv", "en"] as const) {
    const sentences = Object.values(await saidIn(language));
    const unsaid = (glossary[language] ?? [])
      .map(({ word }) => word)
      .filter((word) => !sentences.some((sentence) => wordFinder(word).test(sentence)));
    expect(unsaid, language).toEqual([]);
  }
});

it("the ballot types and the ways of counting are called what the guide calls them", () => {
  const say = sayIn("sv");
  expect(say("ballot.knapsack")).toBe("Fyll budgeten");
  expect(say("ballot.approval", { n: 5 })).toBe("Välj upp till 5 förslag");
  expect(say("ballot.points", { total: "10 poäng" })).toBe("Dela ut 10 poäng");
  expect(say("ballot.ranking", { n: 3 })).toBe("Rangordna 3 förslag");
  expect(say("ballot.grades")).toBe("Betygsätt förslagen");
  expect(say("ruleName.greedy.skip", { unit: "votes" })).toBe("flest röster först");
  expect(say("ruleName.equal-shares.cost")).toBe("lika andelar");
});
