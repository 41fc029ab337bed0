import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { problemKeys } from "#app/domain/problem.ts";
import "#app/text/all.ts";
import { type Language, languages, source, writtenIn } from "#app/text/languages.ts";
import { sayIn, type WordKey } from "#app/text/words.ts";
import { lix, longSentences } from "./reading-ease.ts";

type Words = Readonly<Record<string, string>>;
type Part = ReturnType<IntlMessageFormat["getAst"]>[number];

/** What is said to residents, and to everyone, in each language by itself. */
const toResidents = new Map<Language, Words>();
const catalogue = new Map<Language, Words>();
for (const language of languages) {
  const { words, staff } = writtenIn(language);
  const { sentences } = await words();
  toResidents.set(language, sentences);
  catalogue.set(language, { ...sentences, ...(await staff?.()) });
}
const said = (language: Language) => catalogue.get(language) ?? {};
const keysOf = (of: Map<Language, Words>, language: Language) =>
  Object.keys(of.get(language) ?? {}).sort();

/** Easy Swedish has its own words where they matter most; every other language has them all. */
const inPart: readonly Language[] = ["lattlast"];

const parts = import.meta.glob<Record<string, Words>>(
  ["../../app/text/*/*.ts", "!**/{resident,staff,locale,words}.ts"],
  { eager: true },
);

/** What no page may say, and why. The words round about are Swedish letters too, so no `\b`. */
const swedish = [
  { word: /(?<!\p{L})bindande(?!\p{L})/iu, because: "say avgörande" },
  { word: /folkomröstning/iu, because: "that is another thing in law" },
  { word: /(?<!\p{L})val(et|en|ets)?(?!\p{L})/iu, because: "residents vote in an omröstning" },
  { word: /(?<!\p{L})val(sed|delt|dag|lokal|urn|resultat|kvitto)/iu, because: "say röst-" },
  { word: /tjänstem[aä]n/iu, because: "say tjänsteperson" },
];
const refused: Partial<Record<Language, { word: RegExp; because: string }[]>> = {
  sv: swedish,
  lattlast: swedish,
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
  return new IntlMessageFormat(sentence, writtenIn(language).lang, undefined, { ignoreTag: true });
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
function readAloud(sentence: string): string {
  const { names } = asksFor(sentence, source);
  return String(messageOf(sentence, source).format(Object.fromEntries(names.map((n) => [n, 7]))));
}

describe.each(languages)("the words in %s", (language) => {
  const sentences = Object.entries(said(language));

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
    const needed = new Intl.PluralRules(writtenIn(language).lang).resolvedOptions()
      .pluralCategories;
    const faults = sentences.flatMap(([key, sentence]) =>
      figuresOf(messageOf(sentence, language).getAst())
        .filter(({ forms }) => forms && !needed.every((form) => forms.includes(form)))
        .map(({ name }) => `${key}: ${name}`),
    );
    expect(faults).toEqual([]);
  });

  it("avoid the words the law or the glossary keeps for something else", () => {
    const faults = sentences.flatMap(([key, sentence]) =>
      (refused[language] ?? [])
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
    expect(keys.sort()).toEqual(keysOf(catalogue, language));
  });

  it("are known in the source, and all there but where another language gives the rest", () => {
    const { lacksFrom } = writtenIn(language);
    const known = new Set(keysOf(catalogue, source));
    expect(sentences.filter(([key]) => !known.has(key))).toEqual([]);
    if (!lacksFrom) expect(keysOf(catalogue, language)).toEqual(keysOf(catalogue, source));
    else if (!inPart.includes(language)) {
      expect(keysOf(toResidents, language)).toEqual(keysOf(toResidents, source));
    }
  });

  it("ask for the same figures as the source, and choose forms by the same ones", () => {
    for (const [key, sentence] of sentences) {
      const inSource = asksFor(said(source)[key] ?? "", source);
      expect({ key, ...asksFor(sentence, language) }).toEqual({ key, ...inSource });
    }
  });

  it("hide no mark of direction: the page keeps what is put in in its own order", () => {
    const hidden = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/;
    expect(sentences.filter(([, sentence]) => hidden.test(sentence))).toEqual([]);
  });
});

it("the source has a sentence for every refusal", () => {
  expect(problemKeys.filter((key) => !said(source)[`problem.${key}`]?.trim())).toEqual([]);
});

describe("the Swedish", () => {
  const read = Object.entries(said(source)).map(([key, sentence]) => ({
    key,
    text: readAloud(sentence),
  }));

  it("is easy to read: a LIX of at most 35, labels and buttons counted or not", () => {
    const texts = read.map(({ text }) => text);
    expect(lix(texts)).toBeLessThanOrEqual(35);
    expect(lix(texts.filter((text) => /[.!?]$/.test(text)))).toBeLessThanOrEqual(35);
  });

  it("has no sentence over 20 words, but for those with a reason", () => {
    const long = read.flatMap(({ key, text }) =>
      longSentences(text, 20).map((sentence) => ({ key, sentence })),
    );
    expect(long.filter(({ key }) => !(key in mayBeLong))).toEqual([]);
    expect(Object.keys(mayBeLong).filter((key) => !long.some((one) => one.key === key))).toEqual(
      [],
    );
  });
});

describe("the easy Swedish", () => {
  const easy = Object.entries(said("lattlast")).map(([key, sentence]) => ({
    key,
    text: readAloud(sentence),
  }));

  it("has no sentence over ten words", () => {
    const long = easy.flatMap(({ key, text }) =>
      longSentences(text, 10).map((sentence) => ({ key, sentence })),
    );
    expect(long).toEqual([]);
  });

  it("has its own words for what is long in the results and in how it is settled", () => {
    const here = /^(results|settled|reach|other|margin|delivery|way|keys|count\.(area|greedy))\./;
    const own = said("lattlast");
    const lacks = Object.entries(said(source)).filter(
      ([key, sentence]) =>
        here.test(key) && !(key in own) && longSentences(readAloud(sentence), 10).length > 0,
    );
    expect(lacks).toEqual([]);
  });

  it("is clearly easier to read than the same in Swedish", () => {
    const own = lix(easy.map(({ text }) => text));
    const swedish = lix(easy.map(({ key }) => readAloud(said(source)[key] ?? "")));
    const all = lix(Object.values(said(source)).map(readAloud));
    const told = `LIX: ${own.toFixed(1)} easy Swedish, ${swedish.toFixed(1)} the same in Swedish`;
    process.stdout.write(`${told}, ${all.toFixed(1)} all Swedish\n`);
    expect(own).toBeLessThanOrEqual(30);
    expect(own).toBeLessThanOrEqual(swedish - 5);
  });
});

describe("saying a sentence", () => {
  it("takes from the other language what one lacks, and nothing else", () => {
    const [easy, plain] = [sayIn("lattlast"), sayIn("sv")];
    expect(easy("admin.title")).toBe(plain("admin.title"));
    const own = keysOf(catalogue, "lattlast").filter(
      (key) => said("lattlast")[key] !== said("sv")[key],
    );
    expect(own.length).toBeGreaterThan(50);
  });

  it("keeps names and amounts in their own order among words from right to left", () => {
    const names = /\u2068[^\u2068\u2069]*\u2069/g;
    expect(sayIn("ar")("booth.step", { step: 2, steps: 4 }).match(names)).toHaveLength(2);
    expect(sayIn("en")("booth.step", { step: 2, steps: 4 }).match(names)).toBeNull();
  });

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
