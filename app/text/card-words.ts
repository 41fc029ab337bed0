import type { CardText } from "#app/domain/letter-text.ts";
import { dateTime } from "#app/format.ts";
import { source } from "./languages.ts";
import { addressOf, type LetterOf } from "./letter-words.ts";
import { tongueOf } from "./tongue.ts";

/** What stands on a card with a code; `place` is the area, or the school and the class. */
export function cardText(letter: LetterOf, place: string, code: string): CardText {
  const { round } = letter.found;
  const { t, locale } = tongueOf(source, letter.nowMs);
  const address = addressOf(letter.origin, code);
  const until = dateTime(round.schedule.voteClosesAtMs, locale);
  return {
    title: round.title,
    place,
    code,
    address,
    squareAlt: t("letter.square", { address }),
    sentences: [t("codeCard.go"), t("codeCard.until", { until }), t("codeCard.own")],
  };
}
