import { createHash } from "node:crypto";
import sharp from "sharp";
import { expect, test } from "vitest";
import { cleanPhoto, photoOfDrawing } from "#app/adapters/photo.server.ts";
import type { CleanPhoto } from "#app/domain/photo.ts";
import { bomb, GPS_WORDS, phonePhoto, picture } from "../a-picture.ts";

async function cleaned(bytes: Uint8Array): Promise<CleanPhoto> {
  const answer = await cleanPhoto(bytes);
  if ("problem" in answer) throw new Error(answer.problem.key);
  return answer.photo;
}

async function refusal(bytes: Uint8Array): Promise<string | null> {
  const answer = await cleanPhoto(bytes);
  return "problem" in answer ? answer.problem.key : null;
}

const widest = ({ files }: CleanPhoto) => Buffer.from(files.at(-1)?.bytes ?? []);
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><rect width="9" height="9"/></svg>';

test("nothing of what a phone wrote into the picture is left, and it stands upright", async () => {
  const sent = await phonePhoto();
  // The negative control: what is looked for is in what was sent.
  for (const word of GPS_WORDS.slice(0, 3)) expect(sent.includes(word), word).toBe(true);
  expect((await sharp(sent).metadata()).exif).toBeDefined();
  const photo = await cleaned(sent);
  expect([photo.width, photo.height]).toEqual([800, 1200]);
  for (const { bytes } of photo.files) {
    const { format, exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata();
    expect({ format, exif, xmp, icc, iptc, orientation }).toEqual({ format: "webp" });
    for (const word of GPS_WORDS) expect(Buffer.from(bytes).includes(word), word).toBe(false);
  }
});

test("a large picture is kept in three widths, none wider than 1600 pixels", async () => {
  const photo = await cleaned(await picture(4000, 3000).jpeg().toBuffer());
  const sizes = photo.files.map(async ({ width, bytes }) => {
    const { width: wide, height } = await sharp(bytes).metadata();
    return [width, wide, height];
  });
  expect(await Promise.all(sizes)).toEqual([
    [480, 480, 360],
    [960, 960, 720],
    [1600, 1600, 1200],
  ]);
  expect(photo.hash).toBe(createHash("sha256").update(widest(photo)).digest("hex"));
});

test.each(["jpeg", "png", "webp"] as const)("a %s is taken in", async (kind) => {
  const photo = await cleaned(await picture(300, 200).toFormat(kind).toBuffer());
  expect([photo.width, photo.height, photo.files.length]).toEqual([300, 200, 1]);
});

test("a picture with a page behind it comes out as a picture alone", async () => {
  const page = "<html><script>alert(document.cookie)</script></html>";
  const both = Buffer.concat([await picture(300, 300).jpeg().toBuffer(), Buffer.from(page)]);
  const bytes = widest(await cleaned(both));
  for (const word of ["<html", "<script", "alert"]) expect(bytes.includes(word)).toBe(false);
  expect((await sharp(bytes).metadata()).width).toBe(300);
});

test("of a picture that moves the first is kept, and see-through parts become white", async () => {
  const frames = [picture(200, 200), picture(200, 200, 90)].map((one) => one.png().toBuffer());
  const moving = await sharp(await Promise.all(frames), { join: { animated: true } })
    .webp({ delay: [100, 100] })
    .toBuffer();
  expect((await sharp(moving).metadata()).pages).toBe(2);
  const still = await sharp(widest(await cleaned(moving))).metadata();
  expect([still.pages, still.width, still.height]).toEqual([undefined, 200, 200]);
  const clear = { width: 200, height: 200, channels: 4, background: "#ff000000" } as const;
  const photo = await cleaned(await sharp({ create: clear }).png().toBuffer());
  const { channels } = await sharp(widest(photo)).stats();
  expect(channels.map(({ min }) => min > 250)).toEqual([true, true, true]);
});

test("a small file that would unpack to milliards of pixels is not unpacked", async () => {
  const bytes = bomb(50_000);
  expect(bytes.length).toBeLessThan(10_000);
  const before = process.memoryUsage.rss();
  expect(await refusal(bytes)).toMatch(/^photo(TooManyPixels|Broken)$/);
  expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
});

test("a picture that is cut off, too small, too heavy or none is refused by name", async () => {
  const whole = await picture(900, 900, 60).jpeg().toBuffer();
  const start = whole.subarray(0, 20);
  expect(await refusal(whole.subarray(0, whole.length / 2))).toBe("photoBroken");
  expect(await refusal(start)).toBe("photoBroken");
  expect(await refusal(await picture(159, 400).png().toBuffer())).toBe("photoTooSmall");
  expect(await refusal(Buffer.concat([whole, Buffer.alloc(10_000_000)]))).toBe("photoTooHeavy");
  expect(await refusal(Buffer.alloc(0))).toBe("photoUnknown");
  expect(await refusal(Buffer.from(drawing))).toBe("photoUnknown");
  expect(await refusal(Buffer.from("<!doctype html><p>Hej"))).toBe("photoUnknown");
  expect(await refusal(await picture(300, 300).tiff().toBuffer())).toBe("photoUnknown");
  // A file that begins as one kind and is another is not read as the other.
  expect(await refusal(Buffer.concat([start, Buffer.from(drawing)]))).toBe("photoBroken");
});

test("those who come at once wait for their turn, and the last ones are asked to wait", async () => {
  const bytes = await picture(600, 600).jpeg().toBuffer();
  const answers = await Promise.all(Array.from({ length: 20 }, () => cleanPhoto(bytes)));
  const refused = answers.flatMap((one) => ("problem" in one ? [one.problem.key] : []));
  expect(refused).toEqual(Array(8).fill("photoQueue"));
  // The queue is empty again.
  expect(await refusal(bytes)).toBeNull();
});

test("a drawing of our own is made a photo, and only by being asked for by name", async () => {
  expect((await photoOfDrawing(drawing)).width).toBe(400);
});
