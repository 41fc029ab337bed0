import type { LetterText } from "#app/domain/letter-text.ts";
import { drawSquare, mm, openPdf, type Printed, pdfStream } from "./pdf.server.ts";
import { Pen, roomiest } from "./pen.server.ts";

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
/** Where a letter ends: below this many printers print nothing. */
const BOTTOM = mm(297 - 8);
const SQUARE = mm(36);
const sheet = { x: LEFT, width: WIDTH, size: 10.5, gap: 4, lineGap: 1.5 };

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
      const page = next.value;
      pdf.addPage();
      const letter = pdf.struct("Sect");
      whole.add(letter);
      const scale = roomiest((scale) => {
        drawBody(new Pen(pdf, null, sheet, scale), page.text);
        return pdf.y <= BOTTOM;
      });
      drawHead(new Pen(pdf, letter, sheet), page);
      drawBody(new Pen(pdf, letter, sheet, scale), page.text);
      letter.end();
      next = pages.next();
    }
    if (next.done) whole.end();
    return !next.done;
  });
}

function drawHead(pen: Pen, { text, window: lines, mark }: LetterPage): void {
  const beside = window.x - LEFT - mm(5);
  pen.pdf.y = mm(15);
  for (const [place, line] of text.sender.entries()) {
    pen.write("P", line, { face: place === 0 ? "bold" : "plain", width: beside, gap: 2 });
  }
  if (mark) pen.write("P", mark, { ...window, y: mm(15) });
  pen.pdf.y = window.y;
  for (const line of lines) pen.write("P", line, { ...window, y: pen.pdf.y, size: 11.5, gap: 0 });
}

function drawBody(pen: Pen, text: LetterText): void {
  pen.write("H1", text.title, { face: "bold", size: 20, y: BODY_TOP, gap: 6 });
  for (const paragraph of text.paragraphs) pen.write("P", paragraph);
  drawCode(pen, text);
  pen.write("H2", text.howTo, { face: "bold", size: 13 });
  drawSteps(pen, text.steps);
  for (const note of text.notes) pen.write("P", note);
  pen.pdf.y += 4 * pen.scale;
  for (const { lang, name, text: said } of text.abroad) {
    pen.write("H2", name, { face: "bold", size: 10.5, lang, gap: 0 });
    pen.write("P", said, { size: 10, lang });
  }
  pen.pdf.y += 4 * pen.scale;
  pen.write("P", text.contact, { size: 10 });
}

/** The code stands as large in every letter. */
function drawCode({ pdf, part }: Pen, { codeLabel, code, address, squareAlt }: LetterText): void {
  const top = pdf.y + 6;
  const bottom = top + SQUARE + mm(8);
  if (part) {
    pdf.markContent("Artifact", { type: "Layout" });
    pdf
      .roundedRect(LEFT, top, WIDTH, bottom - top, 6)
      .lineWidth(1)
      .stroke("#333333");
    pdf.endMarkedContent();
    const pen = new Pen(pdf, part, { ...sheet, x: LEFT + mm(6), width: mm(118) });
    pen.write("P", codeLabel, { y: top + mm(6), size: 11 });
    pen.write("P", code, { face: "bold", size: 28 });
    pen.write("P", address, { size: 11 });
    const place = { x: LEFT + WIDTH - SQUARE - mm(4), y: top + mm(4), size: SQUARE };
    const square = () => drawSquare(pdf, address, place);
    part.add(pdf.struct("Figure", { alt: squareAlt }, square));
  }
  pdf.y = bottom + 14;
}

function drawSteps(pen: Pen, steps: readonly string[]): void {
  const { pdf, part, scale } = pen;
  const beside = { x: LEFT + mm(6) * scale, width: WIDTH - mm(6) * scale };
  const list = part && pdf.struct("L");
  if (list) part.add(list);
  for (const [place, step] of steps.entries()) {
    const item = list && pdf.struct("LI");
    if (item) list.add(item);
    const { y } = pdf;
    pen.write("Lbl", `${place + 1}.`, { width: mm(6), y }, item);
    pen.write("LBody", step, { ...beside, y }, item);
    item?.end();
  }
  list?.end();
}
