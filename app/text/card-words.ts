import type { CardText } from "#app/domain/letter-text.ts";
import { dateTime } from "#app/format.ts";
import { source } from "./languages.ts";
import { abroad } from "./letter-abroad.ts";
import { addressOf, type LetterOf } from "./letter-words.ts";
import { tongueOf } from "./tongue.ts";

/** What stands on a card with a code; `place` is the area, or the school and the class. */
export function cardText(letter: LetterOf, place: string, code: string): CardText {
  const { round } = letter.found;
  const { t, locale } = tongueOf(source, letter.nowMs);
  const address = addressOf(letter.origin, code);
  const { voteClosesAtMs } = round.schedule;
  const until = dateTime(voteClosesAtMs, locale);
  const english = tongueOf("en", letter.nowMs);
  const inEnglish = english.t("codeCard.essence", {
    until: dateTime(voteClosesAtMs, english.locale),
  });
  return {
    title: round.title,
    place,
    code,
    address,
    squareAlt: t("letter.square", { address }),
    sentences: [t("codeCard.go"), t("codeCard.until", { until }), t("codeCard.own")],
    abroad: [
      { lang: "en", text: inEnglish },
      ...abroad.map(({ lang, card }) => ({ lang, text: card(voteClosesAtMs) })),
    ],
  };
}
