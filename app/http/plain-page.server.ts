import type { Request, Response } from "express";
import "#app/text/all.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { languages } from "#app/text/words.ts";

/** Why the front door turned a request away, as the words know it. */
type Refusal = "404" | "403.elsewhere" | "400" | "413";

/** Turns a request away with a page that needs nothing but itself: what is wrong, and a way back. */
export function turnAway(
  request: Request,
  response: Response,
  status: number,
  refusal: Refusal,
): void {
  const language = languages.find((known) => request.path.split("/")[1] === known) ?? "sv";
  const { t, to } = tongueOf(language);
  const title = t(`error.${refusal}.title`);
  response
    .status(status)
    .type("html")
    .send(`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<main>
<h1>${title}</h1>
<p>${t(`error.${refusal}.text`)}</p>
<p><a href="${to("/")}">${t("error.home")}</a></p>
</main>
`);
}
