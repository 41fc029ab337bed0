import type { Face } from "./pdf.server.ts";
import { placeRightToLeft } from "./right-to-left.server.ts";

/** How a text stands: its sizes in points, before the pen makes them smaller. */
export interface Style {
  face?: "plain" | "bold";
  size?: number;
  x?: number;
  y?: number;
  width?: number;
  lang?: string;
  gap?: number;
}

/** What a pen writes in where nothing else is said. */
export interface Sheet extends Required<Pick<Style, "x" | "width" | "size" | "gap">> {
  lineGap: number;
}

const arabicFaces = { plain: "arabic", bold: "arabicBold" } as const;
/** A line of Arabic and where its letters stand on it, in sizes of the letters. */
const arabicLine = { height: 1.6, base: 1.1 };

/**
 * Writes tagged text downwards, at `scale` of its size. A pen without a part of the document to
 * write in leaves no trace: it shows how far down the text would reach.
 */
export class Pen {
  constructor(
    readonly pdf: PDFKit.PDFDocument,
    readonly part: PDFKit.PDFStructureElement | null,
    readonly sheet: Sheet,
    readonly scale = 1,
  ) {}

  write(tag: string, text: string, style: Style = {}, into = this.part): void {
    const { pdf, sheet, scale } = this;
    const { face = "plain", size = sheet.size, x = sheet.x, y = pdf.y } = style;
    const { width = sheet.width, lang, gap = sheet.gap } = style;
    const arabic = lang === "ar";
    const drawn: Face = arabic ? arabicFaces[face] : face;
    const dots = size * scale;
    const shape = { width, lineGap: sheet.lineGap * scale };
    const choose = () => pdf.font(drawn).fontSize(dots).fillColor("#000000");
    const set = () => {
      choose();
      if (arabic) setArabic(pdf, text, { x, y, width }, dots);
      else pdf.text(text, x, y, shape);
    };
    const said = { ...(lang ? { lang } : {}), ...(arabic ? { actual: text } : {}) };
    if (into) into.add(pdf.struct(tag, said, set));
    else {
      choose();
      pdf.y =
        y + (arabic ? heightOfArabic(pdf, text, width, dots) : pdf.heightOfString(text, shape));
    }
    pdf.y += gap * scale;
  }
}

type Place = Required<Pick<Style, "x" | "y" | "width">>;

function setArabic(pdf: PDFKit.PDFDocument, text: string, { x, y, width }: Place, size: number) {
  const base = y + arabicLine.base * size;
  for (const { word, line, x: from } of placed(pdf, text, width)) {
    const at = base + line * arabicLine.height * size;
    // A letter is drawn as a stroke and its dots: only this tells a reading program the word.
    pdf.markContent("Span", { actual: word });
    pdf.text(word, x + from, at, { lineBreak: false, baseline: "alphabetic" });
    pdf.endMarkedContent();
  }
  pdf.x = x;
  pdf.y = y + heightOfArabic(pdf, text, width, size);
}

function heightOfArabic(pdf: PDFKit.PDFDocument, text: string, width: number, size: number) {
  const lines = 1 + (placed(pdf, text, width).at(-1)?.line ?? 0);
  return lines * arabicLine.height * size;
}

function placed(pdf: PDFKit.PDFDocument, text: string, width: number) {
  return placeRightToLeft(text, width, (word) => pdf.widthOfString(word));
}

/** The largest of these sizes at which a trial says that everything has room; else the smallest. */
export function roomiest(has: (scale: number) => boolean): number {
  return scales.find(has) ?? scales.at(-1) ?? 1;
}
const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75];
