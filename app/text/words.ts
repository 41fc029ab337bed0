import { IntlMessageFormat } from "intl-messageformat";
import type { account as accountSv } from "./sv/account.ts";
import type { check as checkSv } from "./sv/check.ts";
import type { classCodes as classCodesSv } from "./sv/class-codes.ts";
import type { entrance as entranceSv } from "./sv/entrance.ts";
import type { news as newsSv } from "./sv/news.ts";
import type { recount as recountSv } from "./sv/recount.ts";
import type { sv as residentSv } from "./sv/resident.ts";
import type { sv as staffSv } from "./sv/staff.ts";

/** The languages the pages are written in. Swedish is the source and needs no address prefix. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

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

/** The way to say things in one language. Throws when a sentence has not been loaded. */
export function sayIn(language: Language): Say {
  return (key, values) => {
    const sentence = catalogues.get(language)?.get(key);
    if (sentence === undefined) throw new Error(`No words for "${key}" in "${language}"`);
    if (!sentence.includes("{")) return sentence;
    const cached = `${language} ${key}`;
    let format = formats.get(cached);
    if (!format) {
      format = new IntlMessageFormat(sentence, language, undefined, { ignoreTag: true });
      formats.set(cached, format);
    }
    return String(format.format(values));
  };
}
