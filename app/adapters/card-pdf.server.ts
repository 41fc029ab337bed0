import type { CardText } from "#app/domain/letter-text.ts";
import { drawSquare, mm, openPdf, type Printed, pdfStream } from "./pdf.server.ts";
import { Pen, roomiest } from "./pen.server.ts";

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

/** What stands beside the square over the code, and what stands under them. */
const above = mm(20);
const below = card.height - 2 * EDGE - SQUARE - mm(1);

function drawCard(
  pdf: PDFKit.PDFDocument,
  whole: PDFKit.PDFStructureElement,
  text: CardText,
  { x, y }: { x: number; y: number },
): void {
  const part = pdf.struct("Sect");
  whole.add(part);
  const width = card.width - 2 * EDGE;
  const beside = { x, width: width - SQUARE - mm(3), size: 9, gap: 2, lineGap: 0.5 };
  const under = { ...beside, width, gap: 1 };
  const fitted = (
    sheet: typeof beside,
    { from, room }: { from: number; room: number },
    write: (pen: Pen) => void,
  ) => {
    const scale = roomiest((scale) => {
      pdf.y = from;
      write(new Pen(pdf, null, sheet, scale));
      return pdf.y <= from + room;
    });
    pdf.y = from;
    write(new Pen(pdf, part, sheet, scale));
  };
  fitted(beside, { from: y, room: above }, (pen) => {
    pen.write("H1", text.title, { face: "bold", size: 11 });
    pen.write("P", text.place);
  });
  pdf.y = y + above;
  new Pen(pdf, part, beside).write("P", text.code, { face: "bold", size: 17 });
  fitted(under, { from: y + SQUARE + mm(1), room: below }, (pen) => {
    const [first = "", ...rest] = text.sentences;
    pen.write("P", first);
    pen.write("P", text.address, { face: "bold" });
    pen.write("P", rest.join(" "));
    for (const { lang, text: said } of text.abroad) pen.write("P", said, { size: 8, lang });
  });
  const square = { x: x + width - SQUARE, y, size: SQUARE };
  const draw = () => drawSquare(pdf, text.address, square);
  part.add(pdf.struct("Figure", { alt: text.squareAlt }, draw));
  part.end();
}
