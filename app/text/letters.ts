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
  tongue: Tongue,
  municipality: string,
  { subject, before, link, after }: Parts,
): LetterWords {
  return letterOf(tongue, municipality, { subject, blocks: [...before, { link }, ...after] });
}

/** A letter of paragraphs and links, signed by the municipality. */
export function letterOf(
  { lang, direction }: Tongue,
  municipality: string,
  { subject, blocks }: { subject: string; blocks: readonly (string | { link: string })[] },
): LetterWords {
  const signed = [...blocks, municipality];
  const html = [
    "<!doctype html>",
    `<html lang="${lang}" dir="${direction}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    "<body>",
    ...signed.map((block) => {
      if (typeof block === "string") return `<p>${escaped(block)}</p>`;
      const link = escaped(block.link);
      return `<p><a href="${link}">${link}</a></p>`;
    }),
    "</body></html>",
  ];
  const text = signed.map((block) => (typeof block === "string" ? block : block.link));
  return { subject, text: `${text.join("\n\n")}\n`, html: html.join("\n") };
}

function escaped(text: string): string {
  const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
