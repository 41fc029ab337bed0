import { createDecipheriv, createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { cardsPdf } from "#app/adapters/card-pdf.server.ts";
import { lettersPdf } from "#app/adapters/letter-pdf.server.ts";
import type { Printed } from "#app/adapters/pdf.server.ts";
import "#app/text/all.ts";
import { cardText } from "#app/text/card-words.ts";
import { letterText } from "#app/text/letter-words.ts";
import { sample, startMs } from "../db/samples.ts";
import { pagesOfPdf } from "../journeys/pdf-text.ts";

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
    for (const language of ["en", "fi"]) expect(raw).toContain(`/Lang (${language})`);
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
