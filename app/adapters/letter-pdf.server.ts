import type { LetterText } from "#app/domain/letter-text.ts";
import { drawSquare, type Face, mm, openPdf, type Printed, pdfStream } from "./pdf.server.ts";

/** A letter: what stands in it, and in the window of its envelope (nothing where it has none). */
export interface LetterPage {
  text: LetterText;
  window: readonly string[];
  /** A note to the sender at the top, where no window shows it. */
  mark?: string | undefined;
}

const LEFT = mm(20);
const WIDTH = mm(170);
/** The window of a C5 envelope, right (H2), for a sheet folded once, with room for it to slide. */
const window = { x: mm(115), y: mm(48), width: mm(75) };
/** Under the fold's upper half: a code never shows through the window. */
const BODY_TOP = mm(92);
const SQUARE = mm(36);

/** Letters as one file to print, a page each, made while it is sent. */
export function lettersPdf(
  pages: Iterator<LetterPage>,
  printed: Printed,
): ReadableStream<Uint8Array> {
  const pdf = openPdf(printed);
  const whole = pdf.struct("Document");
  pdf.addStructure(whole);
  let next = pages.next();
  return pdfStream(pdf, () => {
    if (!next.done) {
      pdf.addPage();
      const letter = pdf.struct("Sect");
      whole.add(letter);
      drawLetter(new Pen(pdf, letter), next.value);
      letter.end();
      next = pages.next();
    }
    if (next.done) whole.end();
    return !next.done;
  });
}

interface Style {
  face?: Face;
  size?: number;
  x?: number;
  y?: number;
  width?: number;
  lang?: string;
  gap?: number;
}

/** Writes tagged text from the top of a page downwards. */
class Pen {
  constructor(
    readonly pdf: PDFKit.PDFDocument,
    readonly part: PDFKit.PDFStructureElement,
  ) {}

  write(tag: string, text: string, style: Style = {}, into = this.part): void {
    const { face = "plain", size = 10.5, x = LEFT, y = this.pdf.y, width = WIDTH } = style;
    const set = () => {
      this.pdf.font(face).fontSize(size).fillColor("#000000");
      this.pdf.text(text, x, y, { width, lineGap: 1.5 });
    };
    into.add(this.pdf.struct(tag, style.lang ? { lang: style.lang } : {}, set));
    this.pdf.y += style.gap ?? 4;
  }
}

function drawLetter(pen: Pen, { text, window: lines, mark }: LetterPage): void {
  for (const [place, line] of text.sender.entries()) {
    pen.write("P", line, { face: place === 0 ? "bold" : "plain", y: mm(15 + 6 * place) });
  }
  if (mark) pen.write("P", mark, { ...window, y: mm(15) });
  pen.pdf.y = window.y;
  for (const line of lines) pen.write("P", line, { ...window, y: pen.pdf.y, size: 11.5, gap: 0 });
  pen.write("H1", text.title, { face: "bold", size: 20, y: BODY_TOP, gap: 6 });
  for (const paragraph of text.paragraphs) pen.write("P", paragraph);
  drawCode(pen, text);
  pen.write("H2", text.howTo, { face: "bold", size: 13 });
  drawSteps(pen, text.steps);
  for (const note of text.notes) pen.write("P", note);
  pen.pdf.y += 4;
  for (const { lang, name, text: said } of text.abroad) {
    pen.write("H2", name, { face: "bold", size: 10.5, lang, gap: 0 });
    pen.write("P", said, { size: 10, lang });
  }
  pen.pdf.y += 4;
  pen.write("P", text.contact, { size: 10 });
}

function drawCode(pen: Pen, { codeLabel, code, address, squareAlt }: LetterText): void {
  const { pdf } = pen;
  const top = pdf.y + 6;
  const x = LEFT + mm(6);
  pdf.markContent("Artifact", { type: "Layout" });
  pdf
    .roundedRect(LEFT, top, WIDTH, SQUARE + mm(8), 6)
    .lineWidth(1)
    .stroke("#333333");
  pdf.endMarkedContent();
  pen.write("P", codeLabel, { x, y: top + mm(9), size: 11 });
  pen.write("P", code, { x, face: "bold", size: 28, width: mm(118) });
  pen.write("P", address, { x, size: 11, width: mm(118) });
  const place = { x: LEFT + WIDTH - SQUARE - mm(4), y: top + mm(4), size: SQUARE };
  const square = () => drawSquare(pdf, address, place);
  pen.part.add(pdf.struct("Figure", { alt: squareAlt }, square));
  pdf.y = top + SQUARE + mm(8) + 14;
}

function drawSteps(pen: Pen, steps: readonly string[]): void {
  const list = pen.pdf.struct("L");
  pen.part.add(list);
  for (const [place, step] of steps.entries()) {
    const item = pen.pdf.struct("LI");
    list.add(item);
    const { y } = pen.pdf;
    pen.write("Lbl", `${place + 1}.`, { width: mm(6), y }, item);
    pen.write("LBody", step, { x: LEFT + mm(6), width: WIDTH - mm(6), y }, item);
    item.end();
  }
  list.end();
}
