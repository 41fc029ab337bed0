import type { News } from "./news.ts";
import type { Round } from "./round.ts";

/** The kinds of mail one asks for, or refuses, one by one. */
export const mailLists = ["own", "phases", "digest"] as const;
export type MailList = (typeof mailLists)[number];

/** The languages a mail can be written in. */
export const mailLanguages = ["sv", "lattlast", "en", "fi", "ar"] as const;
export type MailLanguage = (typeof mailLanguages)[number];

/** Which mails a person wants, and in which language. */
export type MailWishes = Readonly<Record<MailList, boolean>> & { language: MailLanguage };

/** What holds until somebody says otherwise: mail about one's own things, and no other. */
export const usualWishes: MailWishes = { language: "sv", own: true, phases: false, digest: false };

/** One mail about what has happened in public, to one person. */
export interface Message {
  to: string;
  language: MailLanguage;
  list: MailList;
  items: readonly { round: Round; news: News }[];
  /** What stands in the address that stops this kind of mail. */
  stop: string;
}

/** The list a piece of news is mailed on. */
export function listOf({ kind }: News): MailList {
  return kind === "phase" || kind === "ends" ? "phases" : "own";
}
