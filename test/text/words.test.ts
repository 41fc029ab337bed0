import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { problemKeys } from "#app/domain/problem.ts";
import "#app/text/all.ts";
import { account as accountEn } from "#app/text/en/account.ts";
import { check as checkEn } from "#app/text/en/check.ts";
import { classCodes as classCodesEn } from "#app/text/en/class-codes.ts";
import { entrance as entranceEn } from "#app/text/en/entrance.ts";
import { news as newsEn } from "#app/text/en/news.ts";
import { recount as recountEn } from "#app/text/en/recount.ts";
import { en as residentEn } from "#app/text/en/resident.ts";
import { en as staffEn } from "#app/text/en/staff.ts";
import { account as accountSv } from "#app/text/sv/account.ts";
import { check as checkSv } from "#app/text/sv/check.ts";
import { classCodes as classCodesSv } from "#app/text/sv/class-codes.ts";
import { entrance as entranceSv } from "#app/text/sv/entrance.ts";
import { news as newsSv } from "#app/text/sv/news.ts";
import { recount as recountSv } from "#app/text/sv/recount.ts";
import { sv as residentSv } from "#app/text/sv/resident.ts";
import { sv as staffSv } from "#app/text/sv/staff.ts";
import { type Language, languages, sayIn, type WordKey } from "#app/text/words.ts";
import { lix, longSentences } from "./reading-ease.ts";

type Words = Readonly<Record<string, string>>;
type Part = ReturnType<IntlMessageFormat["getAst"]>[number];

const catalogue: Record<Language, Words> = {
  sv: {
    ...residentSv,
    ...recountSv,
    ...checkSv,
    ...entranceSv,
    ...accountSv,
    ...classCodesSv,
    ...newsSv,
    ...staffSv,
  },
  en: {
    ...residentEn,
    ...recountEn,
    ...checkEn,
    ...entranceEn,
    ...accountEn,
    ...classCodesEn,
    ...newsEn,
    ...staffEn,
  },
};
const parts = import.meta.glob<Record<string, Words>>(
  ["../../app/text/{sv,en}/*.ts", "!**/{resident,staff,locale}.ts"],
  { eager: true },
);

/** What no page may say, and why. The words round about are Swedish letters too, so no `\b`. */
const refused: Record<Language, { word: RegExp; because: string }[]> = {
  sv: [
    { word: /(?<!\p{L})bindande(?!\p{L})/iu, because: "say avgörande" },
    { word: /folkomröstning/iu, because: "that is another thing in law" },
    { word: /(?<!\p{L})val(et|en|ets)?(?!\p{L})/iu, because: "residents vote in an omröstning" },
    { word: /(?<!\p{L})val(sed|delt|dag|lokal|urn|resultat|kvitto)/iu, because: "say röst-" },
    { word: /tjänstem[aä]n/iu, because: "say tjänsteperson" },
  ],
  en: [
    { word: /referend/i, because: "that is another thing in law" },
    { word: /\belection/i, because: "residents take part in a vote" },
    { word: /\bcouncillor/i, because: "say elected representative" },
  ],
};

/** Sentences that may be longer than 20 words, each with its reason. */
const mayBeLong: Record<string, string> = {};

/** The message of a sentence, read as the pages read it. Throws where it is not ICU. */
function messageOf(sentence: string, language: Language): IntlMessageFormat {
  return new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true });
}

/** The figures a sentence asks for; `forms` are those of a plural, null where it is none. */
function figuresOf(message: readonly Part[]): { name: string; forms: string[] | null }[] {
  const [literal, select] = [0, 5];
  return message.flatMap((part) => {
    if ("options" in part) {
      const inner = Object.values(part.options).flatMap(({ value }) => figuresOf(value));
      const forms = part.type === select ? null : Object.keys(part.options);
      return [{ name: part.value, forms }, ...inner];
    }
    return "value" in part && part.type !== literal ? [{ name: part.value, forms: null }] : [];
  });
}

/** What the caller must give: the names, and which of them must be numbers to choose a form by. */
function asksFor(sentence: string, language: Language) {
  const figures = figuresOf(messageOf(sentence, language).getAst());
  const names = (some: typeof figures) => [...new Set(some.map(({ name }) => name))].sort();
  return { names: names(figures), numbers: names(figures.filter(({ forms }) => forms)) };
}

/** A sentence as it is read aloud, with a figure in every place that waits for one. */
function read(sentence: string): string {
  const { names } = asksFor(sentence, "sv");
  return String(messageOf(sentence, "sv").format(Object.fromEntries(names.map((n) => [n, 7]))));
}

describe.each(languages)("the words in %s", (language) => {
  const sentences = Object.entries(catalogue[language]);

  it("are all sentences that the message formatter can read", () => {
    const faults = sentences.flatMap(([key, sentence]) => {
      try {
        messageOf(sentence, language);
        return [];
      } catch (error) {
        return [`${key}: ${error}`];
      }
    });
    expect(faults).toEqual([]);
  });

  it("have every form the language's plurals need", () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const faults = sentences.flatMap(([key, sentence]) =>
      figuresOf(messageOf(sentence, language).getAst())
        .filter(({ forms }) => forms && !needed.every((form) => forms.includes(form)))
        .map(({ name }) => `${key}: ${name}`),
    );
    expect(faults).toEqual([]);
  });

  it("avoid the words the law or the glossary keeps for something else", () => {
    const faults = sentences.flatMap(([key, sentence]) =>
      refused[language]
        .filter(({ word }) => word.test(sentence))
        .map(({ because }) => `${key}: ${sentence} (${because})`),
    );
    expect(faults).toEqual([]);
  });

  it("use typographic quotation marks, since a straight apostrophe hides what follows it", () => {
    expect(sentences.filter(([, sentence]) => /['"]/.test(sentence))).toEqual([]);
  });

  it("stand in one file each, and every file is in a set", () => {
    const files = Object.entries(parts).filter(([path]) => path.includes(`/${language}/`));
    const keys = files.flatMap(([, file]) => Object.values(file).flatMap(Object.keys));
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
    expect(keys.sort()).toEqual(Object.keys(catalogue[language]).sort());
  });

  it("have a sentence for every refusal", () => {
    const missing = problemKeys.filter((key) => !catalogue[language][`problem.${key}`]?.trim());
    expect(missing).toEqual([]);
  });
});

describe("the two languages", () => {
  it("say the same things", () => {
    expect(Object.keys(catalogue.en).sort()).toEqual(Object.keys(catalogue.sv).sort());
  });

  it("ask for the same figures, and choose forms by the same ones", () => {
    for (const [key, sentence] of Object.entries(catalogue.sv)) {
      const english = catalogue.en[key] ?? "";
      expect({ key, ...asksFor(english, "en") }).toEqual({ key, ...asksFor(sentence, "sv") });
    }
  });
});

describe("the Swedish", () => {
  const said = Object.entries(catalogue.sv).map(([key, sentence]) => ({
    key,
    text: read(sentence),
  }));

  it("is easy to read: a LIX of at most 35, labels and buttons counted or not", () => {
    const texts = said.map(({ text }) => text);
    expect(lix(texts)).toBeLessThanOrEqual(35);
    expect(lix(texts.filter((text) => /[.!?]$/.test(text)))).toBeLessThanOrEqual(35);
  });

  it("has no sentence over 20 words, but for those with a reason", () => {
    const long = said.flatMap(({ key, text }) =>
      longSentences(text, 20).map((sentence) => ({ key, sentence })),
    );
    expect(long.filter(({ key }) => !(key in mayBeLong))).toEqual([]);
    expect(Object.keys(mayBeLong).filter((key) => !long.some((one) => one.key === key))).toEqual(
      [],
    );
  });
});

describe("saying a sentence", () => {
  it("puts the figures in, in the reader's language", () => {
    expect(sayIn("sv")("booth.step", { step: 2, steps: 4 })).toBe("Steg 2 av 4");
    expect(sayIn("en")("booth.step", { step: 2, steps: 4 })).toBe("Step 2 of 4");
  });

  it("chooses the form that the number asks for", () => {
    const say = sayIn("en");
    expect([0, 1, 2].map((n) => say("list.hits", { n }))).toEqual([
      "No proposals",
      "One proposal",
      "2 proposals",
    ]);
  });

  it("fails aloud for a sentence that does not exist", () => {
    const say: (key: string) => string = (key) => sayIn("sv")(key as WordKey);
    expect(() => say("booth.unheardOf")).toThrow('"booth.unheardOf" in "sv"');
  });

  it("fails aloud when a figure is missing", () => {
    expect(() => sayIn("sv")("booth.step", { step: 2 })).toThrow("steps");
  });
});
