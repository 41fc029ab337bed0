import { IntlMessageFormat } from "intl-messageformat";
import { type Language, writtenIn } from "./languages.ts";
import type { account as accountSv } from "./sv/account.ts";
import type { check as checkSv } from "./sv/check.ts";
import type { classCodes as classCodesSv } from "./sv/class-codes.ts";
import type { entrance as entranceSv } from "./sv/entrance.ts";
import type { news as newsSv } from "./sv/news.ts";
import type { recount as recountSv } from "./sv/recount.ts";
import type { sv as residentSv } from "./sv/resident.ts";
import type { sv as staffSv } from "./sv/staff.ts";

export type ResidentKey = keyof typeof residentSv;
export type StaffKey = keyof typeof staffSv;
export type RecountKey = keyof typeof recountSv;
export type CheckKey = keyof typeof checkSv;
export type EntranceKey = keyof typeof entranceSv;
export type AccountKey = keyof typeof accountSv;
export type ClassCodesKey = keyof typeof classCodesSv;
export type NewsKey = keyof typeof newsSv;
export type WordKey =
  | ResidentKey
  | StaffKey
  | RecountKey
  | CheckKey
  | EntranceKey
  | AccountKey
  | ClassCodesKey
  | NewsKey;
export type Values = Readonly<Record<string, string | number>>;

/** Says one sentence: `t("booth.left", { sum: "450 000 kr" })`. */
export type Say = (key: WordKey, values?: Values) => string;

const catalogues = new Map<Language, Map<string, string>>();
const formats = new Map<string, IntlMessageFormat>();

/** Makes sentences available in a language. Called once per set, by the server or by the page. */
export function addWords(language: Language, sentences: Readonly<Record<string, string>>): void {
  const known = catalogues.get(language) ?? new Map<string, string>();
  for (const [key, sentence] of Object.entries(sentences)) known.set(key, sentence);
  catalogues.set(language, known);
}

/**
 * The way to say things in one language; what it lacks is said in the language it lacks words from.
 * Throws when a sentence has not been loaded.
 */
export function sayIn(language: Language): Say {
  return (key, values) => {
    const spoken = speaking(language, key);
    const sentence = catalogues.get(spoken)?.get(key);
    if (sentence === undefined) throw new Error(`No words for "${key}" in "${language}"`);
    if (!sentence.includes("{")) return sentence;
    const cached = `${spoken} ${key}`;
    let format = formats.get(cached);
    if (!format) {
      format = formatOf(sentence, spoken);
      formats.set(cached, format);
    }
    return String(format.format(values));
  };
}

/** The language that says a sentence: the one asked for, or the one it lacks words from. */
function speaking(language: Language, key: string): Language {
  const { lacksFrom } = writtenIn(language);
  if (!lacksFrom || catalogues.get(language)?.has(key)) return language;
  return speaking(lacksFrom, key);
}

function formatOf(sentence: string, language: Language): IntlMessageFormat {
  const { lang, direction } = writtenIn(language);
  const format = new IntlMessageFormat(sentence, lang, undefined, { ignoreTag: true });
  if (direction === "ltr") return format;
  return new IntlMessageFormat(keptInOrder(format.getAst()), lang);
}

type Piece = ReturnType<IntlMessageFormat["getAst"]>[number];
const [LITERAL, ARGUMENT] = [0, 1];
const [ISOLATE, END_OF_ISOLATE] = ["\u2068", "\u2069"];

/**
 * A sentence where what is put in keeps its own order: a Swedish name and an amount run left to
 * right also in the middle of Arabic.
 */
function keptInOrder(pieces: readonly Piece[]): Piece[] {
  const literal = (value: string): Piece => ({ type: LITERAL, value });
  return pieces.flatMap((piece): Piece[] => {
    if (piece.type === ARGUMENT) return [literal(ISOLATE), piece, literal(END_OF_ISOLATE)];
    if (!("options" in piece)) return [piece];
    const options = Object.entries(piece.options).map(
      ([form, option]) => [form, { ...option, value: keptInOrder(option.value) }] as const,
    );
    return [{ ...piece, options: Object.fromEntries(options) } as Piece];
  });
}
