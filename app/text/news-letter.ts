import type { Message } from "#app/domain/messages.ts";
import { type LetterWords, letterOf } from "./letters.ts";
import { newsWords } from "./news-words.ts";
import type { Tongue } from "./tongue.ts";

const MOST_ITEMS = 50;

/**
 * The mail about what has happened; `origin` is where the site is. The last link stops mails of its
 * kind.
 */
export function newsLetter(
  tongue: Tongue,
  municipality: string,
  { origin, stopLink }: { origin: string; stopLink: string },
  { list, items }: Pick<Message, "list" | "items">,
): LetterWords {
  const { t } = tongue;
  const told = items.slice(0, MOST_ITEMS).map(({ round, news }) => {
    const { title, text, path } = newsWords(tongue, round, news);
    return { round: round.title, title, text, link: `${origin}${path}`, kind: news.kind };
  });
  const [first] = told;
  if (!first) throw new Error("news-letter: a mail about nothing");
  const receipt = list === "own" && first.kind === "idea";
  const digest = list === "digest";
  const subject = digest ? t("mail.digest.subject") : receipt ? t("mail.receipt") : first.title;
  return letterOf(tongue, municipality, {
    subject: subject.replaceAll(/\s+/g, " "),
    blocks: [
      ...(digest ? [t("mail.digest.text", { n: items.length })] : []),
      ...told.flatMap(({ round, title, text, link }) => [`${title} (${round})`, text, { link }]),
      t(`mail.why.${list}`),
      t("mail.noVote"),
      t("mail.stop"),
      { link: stopLink },
    ],
  });
}
