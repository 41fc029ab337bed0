import type { Role } from "#app/domain/person.ts";
import type { Tongue } from "./tongue.ts";

/** The words of a letter, as plain text and as simple HTML. */
export interface LetterWords {
  subject: string;
  text: string;
  html: string;
}

/** The letter with the link that signs a resident in. */
export function signInLetter(tongue: Tongue, municipality: string, link: string): LetterWords {
  const { t } = tongue;
  const after = [t("letter.signIn.lasts"), t("letter.signIn.notYou")];
  return letter(tongue, municipality, {
    subject: t("letter.signIn.subject"),
    before: [t("letter.signIn.text")],
    link,
    after,
  });
}

/** The letter that asks someone to work with the rounds. */
export function invitationLetter(
  tongue: Tongue,
  municipality: string,
  role: Role,
  link: string,
): LetterWords {
  const { t } = tongue;
  return letter(tongue, municipality, {
    subject: t("letter.invite.subject"),
    before: [t("letter.invite.text", { municipality, role: t(`role.${role}`) })],
    link,
    after: [t("letter.invite.lasts")],
  });
}

interface Parts {
  subject: string;
  before: readonly string[];
  link: string;
  after: readonly string[];
}

function letter(
  { lang, direction }: Tongue,
  municipality: string,
  { subject, before, link, after }: Parts,
): LetterWords {
  const paragraph = (words: string) => `<p>${escaped(words)}</p>`;
  const html = [
    "<!doctype html>",
    `<html lang="${lang}" dir="${direction}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    "<body>",
    ...before.map(paragraph),
    `<p><a href="${escaped(link)}">${escaped(link)}</a></p>`,
    ...after.map(paragraph),
    paragraph(municipality),
    "</body></html>",
  ];
  const text = [...before, link, ...after, municipality].join("\n\n");
  return { subject, text: `${text}\n`, html: html.join("\n") };
}

function escaped(text: string): string {
  const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
