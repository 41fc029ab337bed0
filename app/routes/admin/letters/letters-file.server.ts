import { type LetterPage, lettersPdf } from "#app/adapters/letter-pdf.server.ts";
import type { Addressee } from "#app/domain/letters.ts";
import { limits } from "#app/domain/limits.ts";
import { unnamed } from "#app/domain/municipality.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { textOf } from "#app/http/form.server.ts";
import { hashesOf, passwordIn, readAddressFile } from "#app/http/letters.server.ts";
import { type IssuedCodes, issueLetters } from "#app/services/issue-letters.server.ts";
import { source } from "#app/text/languages.ts";
import { type LetterOf, letterText } from "#app/text/letter-words.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { findMunicipality } from "#db/municipality.server.ts";

/** What a press on one of the page's buttons brings. */
export interface Asked {
  context: RequestContext;
  found: RoundWithAreas;
  form: FormData;
  person: Person;
  intent: string;
}

/** A file to print with the beginning of its name; or that it waits, or why there is none. */
export type Made =
  | { file: ReadableStream<Uint8Array>; name: string }
  | { waits: true }
  | { problem: Problem };

/** Letters to everyone in a file of addresses, or to the protected ones among them. */
export async function lettersFile({ context, found, form, person, intent }: Asked): Promise<Made> {
  const locked = passwordIn(form);
  if ("problem" in locked) return locked;
  const read = await readAddressFile(form, context.nowMs);
  if ("problem" in read) return read;
  if (read.addressees.length > limits.lettersPerRun) {
    return { problem: { key: "tooManyLetters", field: "file" } };
  }
  const hashes = hashesOf(context, found.round.id, read.addressees);
  const forwarded = intent === "forward";
  const order = {
    roundId: found.round.id,
    numberHashes: [...hashes.values()],
    letter: forwarded ? "forward" : "print",
    act: forwarded ? "make-forwarded-letters" : "make-letters",
    replace: textOf(form, "replace") === "yes",
  } as const;
  const issued = await issueLetters(context, order, person, context.nowMs);
  if ("problem" in issued) return issued;
  const letter = await letterOf(context, found);
  const pages = pagesOf(letter, issued.codes, read.addressees, hashes);
  const printed = printedFor(letter, locked.password);
  return { file: lettersPdf(pages, printed), name: forwarded ? "brev-formedling" : "brev" };
}

/** Who writes, and about what. */
export async function letterOf(
  { db, origin, nowMs }: RequestContext,
  found: RoundWithAreas,
): Promise<LetterOf> {
  const { name } = (await findMunicipality(db)) ?? unnamed;
  return { municipality: name, found, origin, nowMs };
}

/** What the file as a whole is called, and what locks it. */
export function printedFor({ found, nowMs }: LetterOf, password: string | null) {
  const title = tongueOf(source).t("letter.run", { title: found.round.title });
  return { title, madeAtMs: nowMs, password };
}

/** The pages in the order of the file; a protected person's has no address, but tells its row. */
function* pagesOf(
  letter: LetterOf,
  codes: IssuedCodes,
  addressees: readonly Addressee[],
  hashes: ReadonlyMap<string, string>,
): Generator<LetterPage> {
  const { t } = tongueOf(source);
  for (const { number, line, window } of addressees) {
    const issued = codes.get(hashes.get(number) ?? "");
    if (!issued) continue;
    const text = letterText(letter, issued.areaId, issued.code);
    yield issued.letter === "print"
      ? { text, window }
      : { text, window: [], mark: t("letter.row", { line }) };
  }
}
