import { inflateSync } from "node:zlib";

/** What stands for a letter that its typeface has no shape for. */
export const noGlyph = "\uFFFD";

/** What stands on each page of a PDF, one line for each piece of text. */
export function pagesOfPdf(file: Buffer): string[] {
  const objects = objectsOf(file);
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  if (pages.length === 0) throw new Error("The PDF has no pages that can be read.");
  return pages.map(({ head }) => {
    const [, elsewhere = ""] = /\/Resources (\d+) 0 R/.exec(head) ?? [];
    const page = elsewhere ? (objects.get(elsewhere)?.head ?? "") : head;
    const [, resources = ""] = /\/Font\s*<<(.*?)>>/s.exec(page) ?? [];
    const fonts = [...resources.matchAll(/\/(\w+) (\d+) 0 R/g)].map(
      ([, name = "", font = ""]) => [name, lettersOf(objects, font)] as const,
    );
    const [, contents = ""] = /\/Contents (\d+) 0 R/.exec(head) ?? [];
    return textOf(objects.get(contents)?.stream ?? "", new Map(fonts));
  });
}

/** How each page of a PDF is drawn, in its own words. */
export function contentsOfPdf(file: Buffer): string[] {
  const objects = objectsOf(file);
  return [...objects.values()].flatMap(({ head }) => {
    const [, contents] =
      (/\/Type\s*\/Page\b/.test(head) && /\/Contents (\d+) 0 R/.exec(head)) || [];
    return contents ? [objects.get(contents)?.stream ?? ""] : [];
  });
}

interface PdfObject {
  head: string;
  stream: string;
}

function objectsOf(file: Buffer): Map<string, PdfObject> {
  const raw = file.toString("latin1");
  const objects = new Map<string, PdfObject>();
  for (const found of raw.matchAll(/^(\d+) 0 obj\s([\s\S]*?)endobj/gm)) {
    const [, id = "", body = ""] = found;
    const at = body.search(/stream\r?\n/);
    const head = at < 0 ? body : body.slice(0, at);
    objects.set(id, { head, stream: at < 0 ? "" : streamOf(head, body.slice(at)) });
  }
  return objects;
}

function streamOf(head: string, body: string): string {
  const bytes = Buffer.from(body.replace(/^stream\r?\n/, ""), "latin1");
  if (!head.includes("/FlateDecode")) return bytes.toString("latin1");
  return /\/(Image|FontFile|Length1)/.test(head) ? "" : inflateSync(bytes).toString("latin1");
}

/** The letters of a font by their code; a code is so many digits of sixteen. */
interface Letters {
  digits: number;
  byCode: ReadonlyMap<number, string>;
}

const noLetters: Letters = { digits: 4, byCode: new Map() };

/** The letters of a font, as its ToUnicode table says. */
function lettersOf(objects: ReadonlyMap<string, PdfObject>, font: string): Letters {
  const [, table = ""] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? "") ?? [];
  const map = objects.get(table)?.stream ?? "";
  const letters = new Map<number, string>();
  for (const [, block = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = "", to = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      letters.set(Number.parseInt(code, 16), unicode(to));
    }
  }
  for (const [, block = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const plain = block.replaceAll(/\[[^\]]*\]/g, "");
    for (const range of plain.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [from = 0, until = 0, to = 0] = range.slice(1).map((hex) => Number.parseInt(hex, 16));
      for (let code = from; code <= until; code++) {
        letters.set(code, String.fromCharCode(to + code - from));
      }
    }
    for (const [, first = "", row = ""] of block.matchAll(/<(\w+)>\s*<\w+>\s*\[([^\]]*)\]/g)) {
      for (const [place, [, to = ""]] of [...row.matchAll(/<(\w+)>/g)].entries()) {
        letters.set(Number.parseInt(first, 16) + place, unicode(to));
      }
    }
  }
  const [, most = ""] = /begincodespacerange\s*<\w+>\s*<(\w+)>/.exec(map) ?? [];
  return { digits: most.length || noLetters.digits, byCode: letters };
}

function unicode(hex: string): string {
  return (hex.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join("");
}

function textOf(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters = noLetters;
  let [text, shape, actual] = ["", "", ""];
  for (const [piece, said, font, shown] of content.matchAll(
    /\/ActualText \(((?:\\[\s\S]|[^\\)])*)\)|\/(\w+) [\d.]+ Tf|(<[^>]*>|\[[^\]]*\])\s*TJ?j?|\bET\b/g,
  )) {
    if (said !== undefined) actual = utf16(said);
    else if (font !== undefined) letters = fonts.get(font) ?? noLetters;
    else if (piece === "ET") {
      // What a file says of a piece goes before its shapes, unless one of them is missing.
      text += `${shape.includes(noGlyph) ? shape : actual || shape}\n`;
      [shape, actual] = ["", ""];
    } else
      for (const [, hex = ""] of (shown ?? "").matchAll(/<(\w+)>/g)) shape += decoded(hex, letters);
  }
  return text;
}

const escaped: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** A string of a PDF in two bytes a letter, after the mark that says so. */
export function utf16(written: string): string {
  const plain = written.replaceAll(/\\([\s\S])/g, (_, mark: string) => escaped[mark] ?? mark);
  return plain.startsWith("\xFE\xFF")
    ? Buffer.from(plain.slice(2), "latin1").swap16().toString("utf16le")
    : plain;
}

function decoded(hex: string, { digits, byCode }: Letters): string {
  let text = "";
  for (let at = 0; at < hex.length; at += digits) {
    const code = Number.parseInt(hex.slice(at, at + digits), 16);
    text += code === 0 && digits === 4 ? noGlyph : (byCode.get(code) ?? "");
  }
  return text;
}
