import { lettersPdf } from "#app/adapters/letter-pdf.server.ts";
import { addressWindow } from "#app/domain/letters.ts";
import { localDay } from "#app/domain/local-time.ts";
import { readWrittenPersonnummer } from "#app/domain/personnummer.ts";
import { textOf } from "#app/http/form.server.ts";
import { hashesOf } from "#app/http/letters.server.ts";
import { issueLetters } from "#app/services/issue-letters.server.ts";
import { letterText } from "#app/text/letter-words.ts";
import { type Asked, letterOf, type Made, printedFor } from "./letters-file.server.ts";

/** A new letter to one person; the code of an earlier one stops working. */
export async function oneLetterFile({ context, found, form, person }: Asked): Promise<Made> {
  const today = localDay(context.nowMs);
  const read = readWrittenPersonnummer(textOf(form, "number").slice(0, 20), today);
  if (!read || read.guessed) return { problem: { key: "numberUnreadable", field: "number" } };
  const [name, street, postcode, town] = ["name", "street", "postcode", "town"].map((field) =>
    textOf(form, field),
  );
  const window = addressWindow(name ?? "", street ?? "", postcode ?? "", town ?? "");
  const hashes = hashesOf(context, found.round.id, [{ line: 1, number: read.digits, window }]);
  const order = {
    ...{ roundId: found.round.id, numberHashes: [...hashes.values()] },
    ...({ letter: "either", act: "reissue-letter", replace: true } as const),
  };
  const issued = await issueLetters(context, order, person, context.nowMs);
  if ("problem" in issued) return issued;
  const letter = await letterOf(context, found);
  const pages = [...issued.codes.values()].map(({ areaId, code, letter: sent }) => ({
    text: letterText(letter, areaId, code),
    window: sent === "print" ? window : [],
  }));
  return { file: lettersPdf(pages.values(), printedFor(letter, null)), name: "nytt-brev" };
}
