import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { Problem } from "#app/domain/problem.ts";
import { readForm, textOf } from "#app/http/form.server.ts";
import { inLanguage } from "#app/http/locale.server.ts";
import { notFound } from "#app/http/refusals.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { findRound } from "#db/rounds.server.ts";
import { codesFile } from "./letters/codes-file.server.ts";
import { type Asked, lettersFile } from "./letters/letters-file.server.ts";
import { oneLetterFile } from "./letters/one-letter-file.server.ts";

const files = {
  print: lettersFile,
  forward: lettersFile,
  one: oneLetterFile,
  codes: codesFile,
} as const;

/** The file is only ever made by a press on the page with the letters. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(inLanguage(params, `/admin/omgang/${params.slug}/brev`));
}

/**
 * Makes letters or codes and answers with the file to print, which is kept nowhere. A refusal goes
 * back to the page, which says why.
 */
export async function action({ request, params, context }: ActionFunctionArgs): Promise<Response> {
  const person = await visitorWhoMay("manageRoll", request, context, params);
  const found = await findRound(context.db, params.slug ?? "");
  if (!found) throw notFound();
  const form = await readForm(request);
  const intent = textOf(form, "intent");
  const asked: Asked = { context, found, form, person, intent };
  const made = Object.hasOwn(files, intent)
    ? await files[intent as keyof typeof files](asked)
    : nothingAsked;
  if (!("file" in made)) {
    const why = "problem" in made ? `fel=${made.problem.key}` : "klart=vantar";
    const back = `/admin/omgang/${found.round.slug}/brev?${why}`;
    return redirect(inLanguage(params, back), 303);
  }
  return new Response(made.file, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${made.name}-${found.round.slug}.pdf"`,
    },
  });
}

const nothingAsked: { problem: Problem } = { problem: { key: "formUnreadable" } };
