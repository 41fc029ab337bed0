import type { LetterText } from "#app/domain/letter-text.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { dateTime } from "#app/format.ts";
import { source } from "./languages.ts";
import { abroad } from "./letter-abroad.ts";
import { tongueOf } from "./tongue.ts";

/** Who sends a letter about which round, and the address it leads to. */
export interface LetterOf {
  municipality: string;
  found: RoundWithAreas;
  origin: string;
  nowMs: number;
}

/** The address that a code's square leads to. */
export function addressOf(origin: string, code: string): string {
  return `${origin}/k/${code}`;
}

/**
 * What stands in the letter with a code, in Swedish, with the most needed in three other languages.
 * `code` is as it is printed.
 */
export function letterText(letter: LetterOf, areaId: string, code: string): LetterText {
  const { round, areas } = letter.found;
  const { t, locale } = tongueOf(source, letter.nowMs);
  const { voteClosesAtMs } = round.schedule;
  const address = addressOf(letter.origin, code);
  const until = dateTime(voteClosesAtMs, locale);
  const english = tongueOf("en", letter.nowMs);
  const inEnglish = english.t("letter.essence", {
    until: dateTime(voteClosesAtMs, english.locale),
  });
  const area = areas.find(({ id }) => id === areaId)?.name ?? "";
  const { areaChoice, register } = round.eligibility;
  const who = areaChoice === "home" ? "letter.whoHome" : "letter.who";
  return {
    sender: [letter.municipality, t("site.tagline")],
    title: t("letter.title", { title: round.title }),
    paragraphs: [round.summary, t(who, { area, until })],
    codeLabel: t("letter.code"),
    code,
    address,
    squareAlt: t("letter.square", { address }),
    howTo: t("letter.how"),
    steps: [t("letter.step1"), t("letter.step2"), t("letter.step3"), t("letter.step4")],
    notes: [t("letter.own"), ...(register === "codes" ? [] : [t("letter.eId")])],
    abroad: [
      { lang: "en", name: "In English", text: inEnglish },
      ...abroad.map(({ lang, name, letter }) => ({ lang, name, text: letter(voteClosesAtMs) })),
    ],
    contact: t("letter.contact", { ...round.contact }),
  };
}
