import { data } from "@remix-run/node";
import type { DraftField } from "#app/domain/idea-draft.ts";
import type { Round } from "#app/domain/round.ts";
import { textOf } from "#app/http/form.server.ts";
import type { KeptWords, MissingIn } from "#app/http/refusals.server.ts";

const told = ["title", "place", "summary", "description"] as const satisfies readonly DraftField[];

/** Thrown when a draft was sent in or removed while one wrote: the page shows what was written. */
export function goneWith(form: FormData, { slug, title }: Round) {
  const words = told.map((field) => textOf(form, field)).filter(Boolean);
  const written = words.length > 0 ? [words.join("\n\n")] : [];
  return data<KeptWords & MissingIn>({ written, round: { slug, title } }, { status: 410 });
}
