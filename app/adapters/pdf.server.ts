import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import { create } from "qrcode";

const POINTS_PER_MM = 72 / 25.4;

/** Millimetres on paper, in the points a PDF counts in. */
export function mm(millimetres: number): number {
  return millimetres * POINTS_PER_MM;
}

/** A file to be printed: what it is called, when it was made, and what locks it. */
export interface Printed {
  title: string;
  madeAtMs: number;
  /** Whoever opens the file must know this; null leaves it open. */
  password: string | null;
}

const family = "@expo-google-fonts";
const faces = {
  plain: `${family}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`,
  bold: `${family}/source-sans-3/700Bold/SourceSans3_700Bold.ttf`,
  arabic: `${family}/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf`,
  arabicBold: `${family}/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf`,
} as const;
export type Face = keyof typeof faces;

/** An empty tagged PDF in Swedish; the same title, time and content always make the same bytes. */
export function openPdf({ title, madeAtMs, password }: Printed): PDFKit.PDFDocument {
  const pdf = new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    tagged: true,
    lang: "sv-SE",
    displayTitle: true,
    pdfVersion: password === null ? "1.7" : "1.7ext3",
    info: { Title: title, CreationDate: new Date(madeAtMs), ModDate: new Date(madeAtMs) },
    ...(password === null
      ? {}
      : { userPassword: password, permissions: { printing: "highResolution" } }),
  });
  const find = createRequire(import.meta.url).resolve;
  for (const [face, path] of Object.entries(faces))
    pdf.registerFont(face, readFileSync(find(path)));
  return pdf;
}

/**
 * The file, page after page as they are asked for: `draw` makes the next page and says whether
 * there are more. Other requests are answered between the pages. The structure of a
 * tagged file is kept in memory until its end.
 */
export function pdfStream(
  pdf: PDFKit.PDFDocument,
  draw: () => boolean,
): ReadableStream<Uint8Array> {
  let more = true;
  return new ReadableStream({
    async pull(controller) {
      await new Promise(setImmediate);
      if (more) {
        more = draw();
        if (!more) pdf.end();
      }
      const chunk: Buffer | null = pdf.read();
      if (chunk) controller.enqueue(new Uint8Array(chunk));
      if (!more && !chunk) controller.close();
    },
  });
}

const SQUARES = { errorCorrectionLevel: "M" } as const;

/** Draws a square that a phone's camera reads, in the part of the page that has it as a figure. */
export function drawSquare(
  pdf: PDFKit.PDFDocument,
  address: string,
  place: { x: number; y: number; size: number },
): void {
  const { modules } = create(address, SQUARES);
  const side = place.size / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    for (let from = 0; from < modules.size; ) {
      let until = from;
      while (until < modules.size && modules.get(row, until)) until += 1;
      // A row of dark squares is one strip, a little higher than it is, so that no seam shows.
      if (until > from) {
        pdf.rect(place.x + from * side, place.y + row * side, (until - from) * side, side * 1.02);
      }
      from = until + 1;
    }
  }
  pdf.fill("#000000");
}
