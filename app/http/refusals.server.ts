import { data } from "@remix-run/node";
import type { Problem } from "#app/domain/problem.ts";
import type { Round } from "#app/domain/round.ts";
import { isOutOfReach } from "#db/engine.server.ts";
import { ClockTurnedBack } from "#db/turned-back.server.ts";

/** Thrown when what the address names does not exist, or may not be known to exist. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}

/** What is told of something that is missing in a round that is there. */
export interface MissingIn {
  round?: Pick<Round, "slug" | "title">;
}

/** Thrown when the address names something that the round does not have. */
export function notFoundIn({ slug, title }: Round) {
  return data<MissingIn>({ round: { slug, title } }, { status: 404 });
}

/** Thrown when the person is known and may not do this. */
export function forbidden(): Response {
  return new Response(null, { status: 403 });
}

/**
 * What was promised. When the page is gone by now, or is not this person's any more, it is said with
 * the words of the form that was sent, to be copied.
 */
export async function orHandBack<T>(form: FormData, promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (refusal) {
    const { status, said } = refusedWith(refusal);
    if (status !== 403 && status !== 404) throw refusal;
    throw data<KeptWords>({ ...said, written: wordsIn(form) }, { status });
  }
}

/** The status of a refusal that was thrown, and what it says beside. */
function refusedWith(refusal: unknown): { status?: number | undefined; said?: object } {
  if (refusal instanceof Response) return { status: refusal.status };
  const thrown = Object(refusal) as { data?: object; init?: ResponseInit };
  return { status: thrown.init?.status, said: thrown.data ?? {} };
}

/** The names of fields in which secrets are typed: no page shows them. */
const secret = /^(password|code|kod|passkey)$/;

/** What was written in a form in several words, without what is secret and what no database takes. */
export function wordsIn(form: FormData): string[] {
  return [...form]
    .filter(([name]) => !secret.test(name))
    .flatMap(([, value]) => (typeof value === "string" ? [value.replaceAll("\0", "").trim()] : []))
    .filter((value) => /\s/.test(value));
}

/** Thrown when a request cannot be read at all. */
export function badRequest(): Response {
  return new Response(null, { status: 400 });
}

/** Thrown when a form holds what is no text; the page shows the rest of it, to be copied. */
export function unreadable(form: FormData) {
  return data<KeptWords>({ written: wordsIn(form) }, { status: 400 });
}

/** What was written in a form that was refused altogether. */
export interface KeptWords {
  written?: readonly string[];
}

/**
 * What was promised, or 503 when the database has no room or does not answer, or the clock has been
 * turned back: nothing was kept, and the same form may be sent again. Whoever runs the server is
 * told on standard error.
 */
export async function orTryAgain<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    if (!isOutOfReach(error) && !(error instanceof ClockTurnedBack)) throw error;
    process.emitWarning(`A form could not be kept: ${error}`);
    throw new Response(null, { status: 503, headers: { "Retry-After": "30" } });
  }
}

/** Answers a form with its problems, to be shown beside the fields; what was written is kept. */
export function refuse<T extends object>(problems: readonly Problem[], kept?: T) {
  return data({ problems, kept: kept ?? null }, { status: 422 });
}
