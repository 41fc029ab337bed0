import { toString as drawCode } from "qrcode";

/** A text as a QR code, for a camera to take along. */
export async function qrPicture(text: string): Promise<string> {
  const svg = await drawCode(text, { type: "svg", errorCorrectionLevel: "M", margin: 4 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
