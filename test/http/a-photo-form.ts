import type { Answer, Browser } from "./a-browser.ts";
import { fieldsOn } from "./a-form.ts";

/** Sends the form of a page as a browser does, with these fields changed and a file in it. */
export async function sendPhoto(
  browser: Browser,
  path: string,
  fields: Record<string, string>,
  file?: Buffer,
  { page, with: field = "photoAlt" }: { page?: Answer; with?: string } = {},
): Promise<Answer> {
  const shown = fieldsOn(page ?? (await browser.get(path)), field);
  const boundary = "----a-boundary";
  const { photo: _, ...written } = { ...shown, ...fields };
  const parts = Object.entries(written).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="photo"; filename="${file ? "bild.jpg" : ""}"\r\nContent-Type: image/jpeg\r\n\r\n`;
  const body = Buffer.concat([
    Buffer.from(parts.join("") + head),
    file ?? Buffer.alloc(0),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const headers = { "Content-Type": `multipart/form-data; boundary=${boundary}` };
  return browser.postBytes(path, body, headers);
}
