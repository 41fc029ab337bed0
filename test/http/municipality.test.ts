import { expect, test } from "vitest";
import { listAudit } from "#db/audit.server.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { type Running, startDemoForTest } from "./a-server.ts";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const facts = {
  name: "Norrs kommun",
  population: "12 000",
  colour: "#7A1F3D",
  mailName: "",
  mailAddress: "Post@Norr.example",
  officerName: "Ulla Ek",
  officerEmail: "Ombud@norr.example",
  officerPhone: "010-10 10",
};

async function open() {
  const running = await startDemoForTest("inform");
  return { running, browser: await Browser.of(running.origin, "demo-maria") };
}

/** Sends the page's form with a file in it, as a browser does. */
function send(browser: Browser, fields: Record<string, string>, file?: Buffer, type = "image/png") {
  const boundary = "----a-boundary";
  const parts = Object.entries({ intent: "save", ...fields }).map(([name, value]) =>
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    ),
  );
  const head =
    `--${boundary}\r\nContent-Disposition: form-data; name="arms"; filename="v.png"\r\n` +
    `Content-Type: ${type}\r\n\r\n`;
  const body = Buffer.concat([
    ...parts,
    Buffer.from(head),
    file ?? Buffer.alloc(0),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const headers = { "Content-Type": `multipart/form-data; boundary=${boundary}` };
  return browser.postBytes("/admin/kommun", body, headers);
}

const armsOn = async ({ origin }: Running) =>
  /<img class="coat-of-arms" src="([^"]+)"/.exec((await new Browser(origin).get("/")).text)?.[1];

test("the municipality's facts are kept, shown and written down once", async () => {
  const { running, browser } = await open();
  const saved = await send(browser, facts);
  expect([saved.status, saved.location]).toEqual([303, "/admin/kommun?klart=1"]);
  expect(await findMunicipality(running.db)).toEqual({
    ...{ id: "alvhamn", name: "Norrs kommun", population: 12_000, colour: "#7a1f3d", arms: null },
    mailFrom: { name: "Norrs kommun", address: "post@norr.example" },
    dataOfficer: { name: "Ulla Ek", email: "ombud@norr.example", phone: "010-10 10" },
  });
  expect(wordsOf(await browser.get("/"))).toContain("Norrs kommun");
  const acts = (await listAudit(running.db, { limit: 9 })).map(({ act }) => act);
  expect(acts).toEqual(["save-municipality"]);
});

test("a colour is shown before anything is kept", async () => {
  const { running, browser } = await open();
  const shown = await send(browser, { ...facts, intent: "preview" });
  expect(shown.status).toBe(200);
  expect(shown.text).toContain('fill="#');
  expect(await findMunicipality(running.db)).toMatchObject({ name: "Älvhamns kommun" });
});

test("a coat of arms is served as the picture it is, and can be taken away", async () => {
  const { running, browser } = await open();
  // The browser's word for what the file is counts for nothing.
  expect((await send(browser, facts, png, "text/html")).status).toBe(303);
  const path = await armsOn(running);
  expect(path).toMatch(/^\/vapen-[0-9a-f]{64}$/);
  const served = await fetch(running.origin + path);
  expect(served.headers.get("Content-Type")).toBe("image/png");
  expect(served.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(served.headers.get("Content-Security-Policy")).toBe("default-src 'none'; sandbox");
  expect(Buffer.from(await served.arrayBuffer()).equals(png)).toBe(true);
  // An empty file field keeps what is there.
  await send(browser, facts);
  expect(await armsOn(running)).toBe(path);
  await send(browser, { ...facts, noArms: "on" });
  expect(await armsOn(running)).toBeUndefined();
  expect((await fetch(running.origin + path)).status).toBe(404);
});

test.each([
  ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "PNG, JPEG eller WebP"],
  ["a drawing with scripts", Buffer.from('<svg xmlns="x"><script/></svg>'), "PNG, JPEG eller WebP"],
  ["a picture that is too large", Buffer.concat([png, Buffer.alloc(200_000)]), "för stor"],
])("%s is no coat of arms", async (_, file, told) => {
  const { running, browser } = await open();
  const refused = await send(browser, facts, file);
  expect([refused.status, wordsOf(refused)]).toEqual([422, expect.stringContaining(told)]);
  expect(refused.text).toContain('value="Norrs kommun"');
  expect(await findMunicipality(running.db)).toMatchObject({ name: "Älvhamns kommun", arms: null });
});

test.each([
  ["a colour that is none", { colour: "red;}" }],
  ["no name", { name: " " }],
  ["a population below nothing", { population: "-1" }],
  ["an address with another behind it", { mailAddress: "a@b.se, c@d.se" }],
  ["a field that is none", { id: "annan" }],
])("%s is refused", async (_, wrong) => {
  const { browser } = await open();
  expect((await send(browser, { ...facts, ...wrong })).status).toBe(422);
});

test("only administrators change it", async () => {
  const { running } = await open();
  const officer = await Browser.of(running.origin, "demo-johan");
  expect((await send(officer, facts)).status).toBe(403);
});
