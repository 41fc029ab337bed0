import type { CardText } from "#app/domain/letter-text.ts";
import { drawSquare, mm, openPdf, type Printed, pdfStream } from "./pdf.server.ts";

const COLUMNS = 2;
const ROWS = 4;
const card = { width: mm(105), height: mm(297 / ROWS) };
const EDGE = mm(7);
const SQUARE = mm(30);

/** Cards as one file to print and cut, eight on a sheet. */
export function cardsPdf(cards: readonly CardText[], printed: Printed): ReadableStream<Uint8Array> {
  const pdf = openPdf(printed);
  const whole = pdf.struct("Document");
  pdf.addStructure(whole);
  let sheet = 0;
  return pdfStream(pdf, () => {
    const from = sheet * COLUMNS * ROWS;
    const onSheet = cards.slice(from, from + COLUMNS * ROWS);
    sheet += 1;
    if (onSheet.length > 0) {
      pdf.addPage();
      drawCutLines(pdf);
      for (const [place, text] of onSheet.entries()) {
        const x = (place % COLUMNS) * card.width + EDGE;
        const y = Math.floor(place / COLUMNS) * card.height + EDGE;
        drawCard(pdf, whole, text, { x, y });
      }
    }
    const more = from + onSheet.length < cards.length;
    if (!more) whole.end();
    return more;
  });
}

function drawCutLines(pdf: PDFKit.PDFDocument): void {
  pdf.markContent("Artifact", { type: "Layout" });
  pdf.lineWidth(0.5).dash(3, { space: 3 });
  pdf.moveTo(card.width, 0).lineTo(card.width, ROWS * card.height);
  for (let row = 1; row < ROWS; row += 1) {
    pdf.moveTo(0, row * card.height).lineTo(COLUMNS * card.width, row * card.height);
  }
  pdf.stroke("#777777").undash();
  pdf.endMarkedContent();
}

function drawCard(
  pdf: PDFKit.PDFDocument,
  whole: PDFKit.PDFStructureElement,
  text: CardText,
  { x, y }: { x: number; y: number },
): void {
  const part = pdf.struct("Sect");
  whole.add(part);
  const width = card.width - 2 * EDGE;
  const beside = width - SQUARE - mm(3);
  const write = (tag: string, said: string, face: "plain" | "bold", size: number, wide: number) => {
    part.add(
      pdf.struct(tag, {}, () => {
        pdf.font(face).fontSize(size).fillColor("#000000");
        pdf.text(said, x, pdf.y, { width: wide, lineGap: 0.5 });
      }),
    );
    pdf.y += 2;
  };
  pdf.y = y;
  write("H1", text.title, "bold", 11, beside);
  write("P", text.place, "plain", 9, beside);
  pdf.y = y + mm(15);
  write("P", text.code, "bold", 17, beside);
  pdf.y = y + SQUARE + mm(2);
  const [first = "", ...rest] = text.sentences;
  write("P", first, "plain", 9, width);
  write("P", text.address, "bold", 9, width);
  for (const sentence of rest) write("P", sentence, "plain", 9, width);
  const square = { x: x + width - SQUARE, y, size: SQUARE };
  const draw = () => drawSquare(pdf, text.address, square);
  part.add(pdf.struct("Figure", { alt: text.squareAlt }, draw));
  part.end();
}
