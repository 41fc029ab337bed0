import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText } from "#app/domain/plain-text.ts";

/** Texts with much of what hides, reorders or heaps up. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          "\u202A",
          "\u202B",
          "\u202C",
          "\u202D",
          "\u202E",
          "\u2066",
          "\u2067",
          "\u2068",
          "\u2069",
        ],
        ...["\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u2060", "\uFEFF", "\u00AD", "\0"],
        ...[
          "\u0301",
          "\u0323",
          "\u0344",
          "\u034F",
          "\u{E0041}",
          "\uD83D",
          "\uDE00",
          "\u3164",
          "\r",
        ],
        ...["\n", "\t", " ", "a", "å", "e", "م", "ن", "क", "👩", "💻", "🏽", "\uFE0F", "가"],
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

/** How deep isolates stand open at the end of a line; -1 when more are closed than were opened. */
function openAtEnd(line: string): number {
  let open = 0;
  for (const letter of line) {
    if (letter >= "\u2066" && letter <= "\u2068") open += 1;
    if (letter === "\u2069") open -= 1;
    if (open < 0) return -1;
  }
  return open;
}

describe("whatever is written", () => {
  test("nothing that reorders or cannot be seen is left", () => {
    fc.assert(
      fc.property(hostile, (written) => {
        const text = plainText(written);
        expect(text).not.toMatch(
          /[\u202A-\u202E\u200B\u200E\u200F\u2060\uFEFF\u00AD\u3164]|\u034F/,
        );
        expect(text).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cs}]/u);
        for (const line of text.split("\n")) expect(openAtEnd(line)).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  test("at most eight marks sit on a letter, and joiners never stand beside Latin ones", () => {
    fc.assert(
      fc.property(hostile, (written) => {
        const text = plainText(written);
        expect(text).not.toMatch(/\p{M}{9}/u);
        expect(text).not.toMatch(
          /\p{Script=Latin}\p{M}*[\u200C\u200D]|[\u200C\u200D]\p{Script=Latin}/u,
        );
        expect(text).not.toMatch(/[\u200C\u200D]{2}|[\u200C\u200D]$|^[\u200C\u200D]/u);
      }),
      { numRuns: 400 },
    );
  });

  test("what has been cleaned stays as it is, in NFC", () => {
    fc.assert(
      fc.property(hostile, (written) => {
        const text = plainText(written);
        expect(plainText(text)).toBe(text);
        expect(text.normalize("NFC")).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  test("plain letters, signs and lines are not touched", () => {
    const plain = fc.stringMatching(/^[a-zåäöA-ZÅÄÖ0-9 .,!?<>&"'()\n\t-]*$/);
    fc.assert(
      fc.property(plain, (written) => {
        expect(plainText(written)).toBe(written);
      }),
    );
  });
});

test.each([
  ["a Persian word keeps its non-joiner", "می\u200Cخواهم", "می\u200Cخواهم"],
  ["an Indic conjunct keeps its joiner after a mark", "क्\u200Dष", "क्\u200Dष"],
  ["a composed picture keeps its joiner", "👩🏽\u200D💻", "👩🏽\u200D💻"],
  ["a name is not made to look like another's", "Mar\u200Dia \u200COberg", "Maria Oberg"],
  ["a file name is not turned round", "bild\u202Egpj.exe", "bildgpj.exe"],
  ["an isolate that is closed stays", "\u2067سلام\u2069 hej", "\u2067سلام\u2069 hej"],
  ["one that runs on over the line does not", "\u2067سلام\nhej\u2069", "سلام\nhej"],
  ["line ends of every system are one", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ["letters find their marks when what hid between is gone", "e\u200B\u0301", "é"],
  ["ten thousand marks become eight", `x${"\u0323".repeat(10_000)}y`, `x${"\u0323".repeat(8)}y`],
])("%s", (_, written, kept) => {
  expect(plainText(written)).toBe(kept);
});
