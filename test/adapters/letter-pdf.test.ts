import { createDecipheriv, createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { cardsPdf } from "#app/adapters/card-pdf.server.ts";
import { lettersPdf } from "#app/adapters/letter-pdf.server.ts";
import type { Printed } from "#app/adapters/pdf.server.ts";
import { placeRightToLeft } from "#app/adapters/right-to-left.server.ts";
import { limits } from "#app/domain/limits.ts";
import "#app/text/all.ts";
import { cardText } from "#app/text/card-words.ts";
import { type LetterOf, letterText } from "#app/text/letter-words.ts";
import { sample, startMs } from "../db/samples.ts";
import { contentsOfPdf, noGlyph, pagesOfPdf, utf16 } from "../journeys/pdf-text.ts";

const code = "K7FD-2MPX-9RTA";
const letter = {
  ...{ municipality: "Norrs kommun", found: sample, origin: "https://norr.example" },
  nowMs: startMs,
};
const printed: Printed = { title: "Brev", madeAtMs: startMs, password: null };
const window = ["Åsa Öst", "Storgatan 1", "123 45 Norr"];
const text = letterText(letter, "a-1", code);

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  return Buffer.from(await new Response(stream).arrayBuffer());
}
const letters = (password: string | null = null, pages = [{ text, window }]) =>
  bytesOf(lettersPdf(pages.values(), { ...printed, password }));

describe("a letter with a code", () => {
  test("tells whom it is for, until when, the code, where it leads and how to vote", async () => {
    const [page = ""] = pagesOfPdf(await letters());
    const lines = page.split("\n");
    expect(lines).toEqual(expect.arrayContaining(["Norrs kommun", ...window, code]));
    expect(lines).toContain(`https://norr.example/k/${code}`);
    expect(lines).toContain("Du får rösta: Norr bestämmer 2026");
    expect(page).toContain("Du får rösta i Tätorten till och med");
    expect(lines.filter((line) => /^\d\.$/.test(line))).toEqual(["1.", "2.", "3.", "4."]);
    expect(page).toContain("The code is yours: show it to nobody.");
    expect(page).toContain("Koodi on henkilökohtainen");
  });

  test("has a page of its own, and no other's address or code", async () => {
    const other = { text: letterText(letter, "a-2", "0000-1111-2222"), window: [] };
    const pages = pagesOfPdf(await letters(null, [{ text, window }, other]));
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain("0000-1111-2222");
    expect(pages[1]).not.toContain(code);
    expect(pages[1]).not.toContain("Storgatan");
  });

  test("is tagged in Swedish, with its headings, list and square named", async () => {
    const raw = (await letters()).toString("latin1");
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toContain("/Lang (sv-SE)");
    for (const tag of ["Document", "Sect", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Figure"]) {
      expect(raw).toMatch(new RegExp(`/S /${tag}\\b`));
    }
    expect(raw).toMatch(/\/Alt /);
    for (const language of ["en", "fi", "ar"]) expect(raw).toContain(`/Lang (${language})`);
  });

  test("is the same bytes when nothing has changed, and others when the code has", async () => {
    const first = await letters();
    expect((await letters()).equals(first)).toBe(true);
    const changed = { text: letterText(letter, "a-1", "0000-1111-2222"), window };
    expect((await letters(null, [changed])).equals(first)).toBe(false);
  });

  test("can be read with its password and with no other", async () => {
    const locked = (await letters("ett långt lösenord")).toString("latin1");
    expect(keyOf(locked, "ett långt lösenord")).toHaveLength(32);
    expect(keyOf(locked, "ett annat lösenord")).toBeNull();
    expect(keyOf(locked, "")).toBeNull();
    expect((await letters()).toString("latin1")).not.toContain("/Encrypt");
  });
});

describe("what a letter and a card say in Arabic", () => {
  test("stands whole in the page, word by word, and is told as one text in its language", async () => {
    const card = cardText(letter, "7B", code);
    const said = [text, card].map(({ abroad }) => abroad.find(({ lang }) => lang === "ar")!.text);
    const files = [await letters(), await bytesOf(cardsPdf([card], printed))];
    for (const [place, file] of files.entries()) {
      const lines = pagesOfPdf(file)[0]!.split("\n");
      const words = said[place]!.split(" ");
      expect(words).toEqual(expect.arrayContaining(["حزيران/يونيو", "2026", "14:00"]));
      const from = lines.indexOf(words[0]!);
      expect(lines.slice(from, from + words.length)).toEqual(words);
      expect(file.toString("latin1")).toContain("/Lang (ar)");
      expect(structuresOf(file)).toContain(said[place]);
    }
  });

  test("has a shape for every letter in every month, and one for each place in a word", async () => {
    for (let month = 1; month <= 12; month += 1) {
      const closes = Date.parse(`2026-${String(month).padStart(2, "0")}-05T17:08:00Z`);
      const closing = closingAt(letter, closes);
      const pages = [{ text: letterText(closing, "a-1", code), window }];
      const [page = ""] = pagesOfPdf(await letters(null, pages));
      const [sheet = ""] = pagesOfPdf(
        await bytesOf(cardsPdf([cardText(closing, "7B", code)], printed)),
      );
      expect(page + sheet).not.toContain(noGlyph);
      expect(pages[0]!.text.abroad.at(-1)!.text).toMatch(/^[\u0600-\u06FF\d:/. ]+$/u);
    }
    const unknown = { ...text, abroad: [{ lang: "ar", name: "中", text: "中" }] };
    expect(pagesOfPdf(await letters(null, [{ text: unknown, window }]))[0]).toContain(noGlyph);
  });

  test("breaks its lines to the right, and never puts a word outside them", () => {
    const placed = placeRightToLeft("ab cdef ghi jklmnopqrstu v", 10, (word) => word.length);
    expect(placed).toEqual([
      { word: "ab", line: 0, x: 8 },
      { word: "cdef", line: 0, x: 3 },
      { word: "ghi", line: 1, x: 7 },
      { word: "jklmnopqrstu", line: 2, x: -2 },
      { word: "v", line: 3, x: 9 },
    ]);
  });
});

describe("the longest names and texts that forms take", () => {
  const words = (n: number, word: string) => `${word} `.repeat(n).slice(0, n).trim();
  const longest = {
    ...letter,
    municipality: words(limits.nameCharacters, "Kommunalförbundet"),
    origin: `https://${words(63, "medborgarbudget-").replaceAll(" ", "")}.example`,
    found: {
      ...sample,
      areas: sample.areas.map((area) => ({
        ...area,
        name: words(limits.nameCharacters, "Ullervad"),
      })),
      round: {
        ...sample.round,
        title: words(limits.titleCharacters, "MEDBORGARBUDGETEN"),
        summary: words(limits.summaryCharacters, "Invånarna bestämmer"),
        contact: {
          name: words(limits.nameCharacters, "Förvaltningschef"),
          phone: "0123-45 67 89 00",
          email: `${"a".repeat(64)}@${"förvaltning-".repeat(10)}.example`,
        },
      },
    },
  };

  test("stand on one page, and end above its edge", async () => {
    const pages = [{ text: letterText(longest, "a-1", code), window, mark: "Rad 4711" }];
    expect(pagesOfPdf(await letters(null, pages))).toHaveLength(1);
    expect(lowest(await letters(null, pages))).toBeGreaterThan((8 * 72) / 25.4);
  });

  test("stand on one card, and leave the next in peace", async () => {
    const card = cardText(longest, words(limits.nameCharacters, "Ullervadsskolan"), code);
    const file = await bytesOf(cardsPdf([card], printed));
    expect(pagesOfPdf(file)).toHaveLength(1);
    expect(lowest(file)).toBeGreaterThan(((297 - 297 / 4 + 5) * 72) / 25.4);
  });
});

/** The same letter about a vote that closes at another time. */
function closingAt(letter: LetterOf, voteClosesAtMs: number): LetterOf {
  const { round } = letter.found;
  const schedule = { ...round.schedule, voteClosesAtMs };
  return { ...letter, found: { ...letter.found, round: { ...round, schedule } } };
}

/** What the parts of a file's structure say that they say. */
function structuresOf(file: Buffer): string[] {
  const written = file.toString("latin1").matchAll(/\/ActualText \(((?:\\[\s\S]|[^\\)])*)\)/g);
  return [...written].map(([, text = ""]) => utf16(text));
}

/** How far over the lower edge of its page the lowest text stands, in points. */
function lowest(file: Buffer): number {
  const heights = contentsOfPdf(file).flatMap((content) =>
    [...content.matchAll(/1 0 0 1 [\d.]+ ([\d.-]+) Tm/g)].map(([, height]) => Number(height)),
  );
  return Math.min(...heights);
}

describe("cards with codes", () => {
  test("are eight on a sheet, each with its own code", async () => {
    const codes = Array.from({ length: 9 }, (_, place) => `0000-0000-000${place}`);
    const cards = codes.map((one) => cardText(letter, "Norra skolan, 7B", one));
    const pages = pagesOfPdf(await bytesOf(cardsPdf(cards, printed)));
    const shown = pages.map((page) => page.split("\n").filter((line) => codes.includes(line)));
    expect(shown).toEqual([codes.slice(0, 8), codes.slice(8)]);
    expect(pages[0]).toContain("Norra skolan, 7B");
    expect(pages[0]).toContain("https://norr.example/k/0000-0000-0000");
  });
});

/**
 * The key that a password gives to a file locked by AES-256 (ISO 32000 supplement, extension level
 * 3); null when it is not the file's password.
 */
function keyOf(raw: string, password: string): Buffer | null {
  const entry = (name: string) => {
    const [, hex = ""] = new RegExp(`/${name} <([0-9a-f]+)>`, "i").exec(raw) ?? [];
    return Buffer.from(hex, "hex");
  };
  const [u, ue] = [entry("U"), entry("UE")];
  if (u.length !== 48 || ue.length !== 32) throw new Error("The file is not locked by AES-256.");
  const hash = (salt: Buffer) => createHash("sha256").update(password).update(salt).digest();
  if (!hash(u.subarray(32, 40)).equals(u.subarray(0, 32))) return null;
  const cipher = createDecipheriv("aes-256-cbc", hash(u.subarray(40, 48)), Buffer.alloc(16));
  return Buffer.concat([cipher.setAutoPadding(false).update(ue), cipher.final()]);
}
