import { readCsv } from "#app/adapters/csv.server.ts";
import { numberHash } from "#app/ballot-box/roll-hash.server.ts";
import {
  type Addressee,
  addressColumns,
  type LeftWithout,
  type LetterRun,
  readAddresses,
  sortLetters,
} from "#app/domain/letters.ts";
import { limits } from "#app/domain/limits.ts";
import { localDay } from "#app/domain/local-time.ts";
import type { Problem } from "#app/domain/problem.ts";
import { countNumbered, listByNumbers } from "#db/codes.server.ts";
import type { RequestContext } from "./context.server.ts";
import { fileOf, textOf } from "./form.server.ts";

/** Whom a file of addresses names, and the rows that name nobody. */
interface AddressFile {
  rows: number;
  addressees: readonly Addressee[];
  without: Omit<LeftWithout, "unknown">;
}

/** Reads the file that a form brought, by today's date in Sweden. */
export async function readAddressFile(
  form: FormData,
  nowMs: number,
): Promise<AddressFile | { problem: Problem }> {
  const file = await fileOf(form, "file");
  if (!file) return { problem: { key: "fileNeeded", field: "file" } };
  const table = readCsv(file);
  const whole = table && addressColumns.every((column) => table.headings.includes(column));
  if (!whole) return { problem: { key: "addressColumnsMissing", field: "file" } };
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: addressColumns.map((column) => cells[column] ?? ""),
  }));
  const today = localDay(nowMs);
  return { rows: rows.length, ...readAddresses(rows, today) };
}

/** The keyed hash of each number in a file, as a round's roll knows them. */
export function hashesOf(
  { keys }: Pick<RequestContext, "keys">,
  roundId: string,
  addressees: readonly Addressee[],
): Map<string, string> {
  const pepper = keys.pepper();
  return new Map(addressees.map(({ number }) => [number, numberHash(pepper, roundId, number)]));
}

/** Sorts those in a file by the roll, and tells how many of the roll are not in it. */
export async function sortByRoll(
  context: RequestContext,
  roundId: string,
  addressees: readonly Addressee[],
): Promise<LetterRun & { missing: number }> {
  const hashes = hashesOf(context, roundId, addressees);
  const rows = await listByNumbers(context.db, roundId, [...hashes.values()]);
  const byHash = new Map(rows.map((row) => [row.numberHash, row]));
  const run = sortLetters(addressees, (number) => byHash.get(hashes.get(number) ?? ""));
  const onRoll = await countNumbered(context.db, roundId);
  return { ...run, missing: onRoll - run.print.length - run.forward.length };
}

/** Letters that every program that opens a PDF writes alike. */
const plainSigns = /^[\x20-\x7EåäöÅÄÖ]{1,60}$/;

/** The password a file is to be locked with, null for none; a short one is refused. */
export function passwordIn(form: FormData): { password: string | null } | { problem: Problem } {
  const password = textOf(form, "password");
  if (password === "") return { password: null };
  const limit = limits.passwordLeast;
  if (password.length >= limit) {
    return plainSigns.test(password)
      ? { password }
      : { problem: { key: "passwordSigns", field: "password" } };
  }
  return { problem: { key: "passwordShort", field: "password", values: { limit } } };
}
