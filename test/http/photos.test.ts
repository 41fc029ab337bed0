import { request } from "node:http";
import { expect, test } from "vitest";
import { findProposal } from "#db/proposals.server.ts";
import { GPS_WORDS, phonePhoto, picture } from "../a-picture.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { fieldsOn } from "./a-form.ts";
import { sendPhoto } from "./a-photo-form.ts";
import { type Running, startDemoForTest } from "./a-server.ts";

const form = "/admin/omgang/alvhamn-2026/forslag/p-bd2";
const open = async () => {
  const running = await startDemoForTest("discuss");
  return { running, browser: await Browser.of(running.origin, "demo-maria") };
};

const send = (browser: Browser, fields: Record<string, string>, file?: Buffer) =>
  sendPhoto(browser, form, fields, file);

const photoOn = async ({ db }: Running) => (await findProposal(db, "p-bd2"))?.photo ?? null;
const said = { photoAlt: "En mörk gångväg.", title: "Ljus på gångvägen", reason: "Tydligare." };

test("a photo is cleaned, shown where the proposal is, and served to anyone as a picture", async () => {
  const { running, browser } = await open();
  const sent = await send(browser, said, await phonePhoto());
  expect([sent.status, sent.location]).toEqual([303, expect.stringContaining("klart=forslag")]);
  const visitor = new Browser(running.origin);
  const page = (await visitor.get("/omgang/alvhamn-2026/forslag/BD2")).text;
  const [image = ""] = /<img class="photo[^>]*>/.exec(page) ?? [];
  expect(image).toContain('alt="En mörk gångväg."');
  expect(image).toContain('width="800" height="1200"');
  const list = (await visitor.get("/omgang/alvhamn-2026/forslag")).text;
  const [card = ""] = list.split("<img").filter((one) => one.includes("En mörk gångväg."));
  expect(card).toContain('loading="lazy"');
  const addresses = [...image.matchAll(/\/bilder\/[0-9a-f]{64}-\d+\.webp/g)].map(([one]) => one);
  expect(new Set(addresses).size).toBe(2);
  for (const address of addresses) {
    const served = await fetch(running.origin + address);
    expect(served.headers.get("Content-Type")).toBe("image/webp");
    expect(served.headers.get("Cache-Control")).toBe("private, max-age=31536000, immutable");
    expect(served.headers.get("Content-Security-Policy")).toBe("default-src 'none'; sandbox");
    expect(served.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(served.headers.get("Set-Cookie")).toBeNull();
    const bytes = Buffer.from(await served.arrayBuffer());
    for (const word of GPS_WORDS) expect(bytes.includes(word)).toBe(false);
  }
  const [first = ""] = addresses;
  expect((await fetch(running.origin + first.replace(/-\d+/, "-481"))).status).toBe(404);
  // New words alone, then nothing at all: the drawn subject is back and the file is gone.
  await send(browser, { ...said, photoAlt: "Gångvägen i skymning." });
  expect(await photoOn(running)).toMatchObject({ alt: "Gångvägen i skymning." });
  await send(browser, { ...said, photoGone: "on" });
  expect(await photoOn(running)).toBeNull();
  expect((await fetch(running.origin + first)).status).toBe(404);
});

test("a photo without words is asked for them, and need not be chosen again", async () => {
  const { running, browser } = await open();
  const refused = await send(
    browser,
    { ...said, photoAlt: "" },
    await picture(900, 600).png().toBuffer(),
  );
  expect([refused.status, wordsOf(refused)]).toEqual([
    422,
    expect.stringContaining("Beskriv bilden för den som inte ser den. En mening räcker."),
  ]);
  expect(refused.text).toContain('value="Ljus på gångvägen"');
  const carried = fieldsOn(refused, "photoAlt");
  expect(carried.photoKept?.length).toBeGreaterThan(100);
  expect(refused.text).toContain('src="data:image/webp;base64,');
  expect(await photoOn(running)).toBeNull();
  const { photoKept = "" } = carried;
  const done = await send(browser, { ...said, photoKept });
  expect(done.status).toBe(303);
  expect(await photoOn(running)).toMatchObject({ alt: "En mörk gångväg.", width: 900 });
});

test.each([
  ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "ingen bild"],
  ["a drawing with scripts", Buffer.from('<svg xmlns="x"><script/></svg>'), "ingen bild"],
  ["half a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]), "går inte att läsa"],
  ["eleven megabytes", Buffer.alloc(11_000_000, 0xff), "högst 10 MB"],
  ["thirty megabytes", Buffer.alloc(30_000_000, 0xff), "högst 10 MB"],
])(
  "%s is refused beside the field, and what was written stands there still",
  async (_, file, told) => {
    const { running, browser } = await open();
    const refused = await send(browser, said, file);
    expect([refused.status, wordsOf(refused)]).toEqual([422, expect.stringContaining(told)]);
    expect(refused.text).toContain('value="Ljus på gångvägen"');
    expect(refused.text).toContain("En mörk gångväg.</textarea>");
    expect(await photoOn(running)).toBeNull();
  },
);

test("words about a picture that was never chosen are not dropped unsaid", async () => {
  const { browser } = await open();
  const refused = await send(browser, said);
  expect([refused.status, wordsOf(refused)]).toEqual([
    422,
    expect.stringContaining("ingen bild är vald"),
  ]);
  // An untouched form says nothing about pictures.
  expect((await send(browser, { reason: "Tydligare." })).status).toBe(303);
});

test("a form of more than forty megabytes is turned away at the door", async () => {
  const { running, browser } = await open();
  const status = await new Promise((done, fail) => {
    const headers = {
      ...{ Origin: running.origin, Cookie: browser.cookie("radslag_session") },
      ...{ "Content-Type": "multipart/form-data; boundary=x", "Content-Length": 40_000_001 },
    };
    const sent = request(running.origin + form, { method: "POST", headers }, (answer) => {
      answer.resume();
      done(answer.statusCode);
      sent.destroy();
    });
    sent.once("error", fail);
    sent.write("--x\r\n");
  });
  expect(status).toBe(413);
});

test("an officer hides the picture and says why; the words about it are told no more", async () => {
  const { running } = await open();
  const officer = await Browser.of(running.origin, "demo-johan");
  const visitor = new Browser(running.origin);
  const page = "/omgang/alvhamn-2026/forslag/BD1";
  const before = (await visitor.get(page)).text;
  const [address = ""] = /\/bilder\/[0-9a-f]{64}-\d+\.webp/.exec(before) ?? [];
  expect((await fetch(running.origin + address)).status).toBe(200);
  const place = "/admin/arenden/ide/p-bd1";
  const empty = await officer.post(place, { intent: "hide-photo", photoReason: " " });
  expect(empty.status).toBe(422);
  const hidden = await officer.post(place, {
    intent: "hide-photo",
    photoReason: "Visar ett barn.",
  });
  expect([hidden.status, hidden.location]).toEqual([303, "/admin/arenden?klart=hide-photo"]);
  expect(wordsOf(await officer.get("/admin/arenden?klart=hide-photo"))).toContain(
    "Bilden är dold.",
  );
  const after = await visitor.get(page);
  expect(wordsOf(after)).toContain("Kommunen har dolt en bild här. Skäl: Visar ett barn.");
  for (const gone of ["/bilder/", "höstlöv"]) expect(after.text.includes(gone)).toBe(false);
  expect((await fetch(running.origin + address)).status).toBe(404);
  const resident = await Browser.of(running.origin, "demo-amina");
  expect((await resident.post(place, { intent: "hide-photo", photoReason: "X" })).status).toBe(403);
});
