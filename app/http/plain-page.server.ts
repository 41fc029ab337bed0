import type { Request, Response } from "express";
import "#app/text/all.ts";
import { languageAt } from "#app/text/addresses.ts";
import type { Language } from "#app/text/languages.ts";
import { tongueOf } from "#app/text/tongue.ts";

/** Why the front door turned a request away, as the words know it. */
export type Refusal = "404" | "403.elsewhere" | "400" | "405" | "413" | "414" | "429" | "500";

/**
 * Turns a request away with a page that needs nothing of the app: what is wrong, and a way back.
 * With the fields of a form that came too early, it carries them, to be sent again from here.
 */
export function turnAway(
  request: Request,
  response: Response,
  status: number,
  refusal: Refusal,
  written?: readonly [name: string, value: string][],
): void {
  const again = written && { action: request.originalUrl, fields: written };
  response
    .status(status)
    .type("html")
    .send(plainPage(languageAt(request.path), refusal, again));
}

/** The page itself. */
export function plainPage(
  language: Language,
  refusal: Refusal,
  again?: { action: string; fields: readonly [name: string, value: string][] },
): string {
  const { t, to, lang, direction } = tongueOf(language);
  const title = t(`error.${refusal}.title`);
  return `<!doctype html>
<html lang="${lang}" dir="${direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/plain.css">
<main>
<h1>${title}</h1>
<p>${t(`error.${refusal}.text`)}</p>
${again ? formAgain(again, t("error.again")) : ""}<p><a href="${to("/")}">${t("error.home")}</a></p>
</main>
`;
}

function formAgain(
  { action, fields }: { action: string; fields: readonly [name: string, value: string][] },
  word: string,
): string {
  const carried = fields.map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return `<form method="post" action="${escaped(action)}">
${carried.join("\n")}
<p><button>${word}</button></p>
</form>
`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text as it stands in a page: what would end it, or begin something else, is spelled out. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"\r\n]/g, (sign) => entities[sign] ?? "");
}
