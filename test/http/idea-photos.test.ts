import { expect, test } from "vitest";
import { findProposal, listProposals, saveProposal } from "#db/proposals.server.ts";
import { bomb, GPS_WORDS, phonePhoto, picture } from "../a-picture.ts";
import { type Answer, Browser, wordsOf } from "./a-browser.ts";
import { fieldsOn } from "./a-form.ts";
import { sendPhoto } from "./a-photo-form.ts";
import { startDemoForTest } from "./a-server.ts";

const round = "/omgang/alvhamn-2026";
const draft = `${round}/lamna-forslag/utkast-belysning`;
const step = `${draft}/bild`;
const alt = "Stigen en morgon i november, utan ljus.";

async function open() {
  const running = await startDemoForTest("discuss");
  const of = (person: string) => Browser.of(running.origin, person);
  const [amina, noor] = [await of("demo-amina"), await of("demo-noor")];
  /** What a browser gets that asks for an address of ours. */
  const fetchAs = (browser: Browser, path: string) =>
    fetch(running.origin + path, {
      headers: { Cookie: browser.cookie("radslag_session") },
      redirect: "manual",
    });
  return { running, amina, noor, of, fetchAs };
}
/** The addresses of the draft's own picture on a page. */
const pictures = ({ text }: Answer) => [
  ...new Set(text.match(/\/omgang\/[\w/-]+\/bild\/[0-9a-f]{64}-\d+\.webp/g)),
];

test("a resident's picture is seen by those who write, and by all when the idea is sent", async () => {
  const { running, amina, noor, of, fetchAs } = await open();
  const sent = await sendPhoto(amina, step, { photoAlt: alt }, await phonePhoto());
  expect([sent.status, sent.location]).toEqual([303, `${draft}/granska`]);
  const review = await amina.get(`${draft}/granska`);
  expect(review.text).toContain(`alt="${alt}"`);
  expect(pictures(await noor.get(step))).toEqual(pictures(review));
  const addresses = pictures(review);
  expect(addresses).toHaveLength(2);
  for (const address of addresses) {
    for (const author of [amina, noor]) {
      const served = await fetchAs(author, address);
      expect(served.headers.get("Content-Type")).toBe("image/webp");
      expect(served.headers.get("Cache-Control")).toBe("no-store");
      const bytes = Buffer.from(await served.arrayBuffer());
      for (const word of GPS_WORDS) expect(bytes.includes(word)).toBe(false);
    }
    // Nobody else, and not where pictures are that all may see.
    expect((await fetchAs(new Browser(running.origin), address)).status).toBe(302);
    expect((await fetchAs(await of("demo-karin"), address)).status).toBe(404);
    expect((await fetchAs(await of("demo-leila"), address)).status).toBe(403);
    const anyones = address.replace(/.*\/bild\//, "/bilder/");
    expect((await fetch(running.origin + anyones)).status).toBe(404);
  }
  const own = JSON.parse((await noor.get("/konto/uppgifter.json")).text);
  expect(own.drafts[0].ownPicture).toMatchObject({ alt, width: 800, height: 1200 });
  expect(addresses).toContain(own.drafts[0].ownPicture.address);
  const revision = fieldsOn(review, "revision").revision ?? "";
  const handedIn = await amina.post(`${draft}/granska`, { intent: "send", revision });
  expect(handedIn.location).toContain(`${round}/ideer/utkast-belysning`);
  const visitor = new Browser(running.origin);
  const page = await visitor.get(`${round}/ideer/utkast-belysning`);
  const [address = ""] = page.text.match(/\/bilder\/[0-9a-f]{64}-800\.webp/) ?? [];
  expect(page.text).toContain(`alt="${alt}"`);
  expect((await fetch(running.origin + address)).status).toBe(200);
  expect((await fetchAs(amina, addresses[0] ?? "")).status).toBe(404);
  const after = JSON.parse((await amina.get("/konto/uppgifter.json")).text);
  const told = after.proposals.find((one: { id: string }) => one.id === "utkast-belysning");
  expect(told.ownPicture).toEqual({ address, alt, width: 800, height: 1200 });
});

test("a picture without words is kept in the draft, and asked about before it is sent", async () => {
  const { amina } = await open();
  const bare = await picture(900, 600).png().toBuffer();
  const refused = await sendPhoto(amina, step, { photoAlt: "", picture: "sport" }, bare);
  expect([refused.status, wordsOf(refused)]).toEqual([
    422,
    expect.stringContaining("Beskriv bilden för den som inte ser den. En mening räcker."),
  ]);
  expect(pictures(refused)).toHaveLength(2);
  const review = await amina.get(`${draft}/granska`);
  expect(wordsOf(review)).toContain("Om bilden Inget skrivet än Beskriv bilden");
  expect(review.text).not.toContain('value="send"');
  // Whoever sends past the page is told the same.
  const unsent = await amina.post(`${draft}/granska`, { intent: "send", revision: "2" });
  expect(unsent.status).toBe(422);
  const described = await sendPhoto(amina, step, { photoAlt: alt });
  expect(described.location).toBe(`${draft}/granska`);
  expect(pictures(await amina.get(`${draft}/granska`))).toEqual(pictures(refused));
  expect((await sendPhoto(amina, step, { photoGone: "on" })).status).toBe(303);
  const gone = await amina.get(`${draft}/granska`);
  expect([pictures(gone), wordsOf(gone)]).toEqual([
    [],
    expect.stringContaining("Ingen egen bild."),
  ]);
});

test.each([
  ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "ingen bild"],
  ["a drawing with scripts", Buffer.from('<svg xmlns="x"><script/></svg>'), "ingen bild"],
  ["a file that would fill the memory", bomb(50_000), "går inte att läsa"],
  ["half a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]), "går inte att läsa"],
  ["eleven megabytes", Buffer.alloc(11_000_000, 0xff), "högst 10 MB"],
])("%s is refused beside the field, and what was written is kept", async (_, file, told) => {
  const { amina } = await open();
  const refused = await sendPhoto(amina, step, { photoAlt: alt, picture: "sport" }, file);
  expect([refused.status, wordsOf(refused)]).toEqual([422, expect.stringContaining(told)]);
  expect(refused.text).toContain(`${alt}</textarea>`);
  expect(refused.text).toMatch(/id="picture-sport"[^>]*checked|checked[^>]*id="picture-sport"/);
  expect(pictures(refused)).toEqual([]);
});

test("a picture with a page behind it comes out as a picture alone", async () => {
  const { amina, fetchAs } = await open();
  const photo = await picture(900, 600).jpeg().toBuffer();
  const both = Buffer.concat([photo, Buffer.from("<script>alert(1)</script>")]);
  expect((await sendPhoto(amina, step, { photoAlt: alt }, both)).status).toBe(303);
  for (const address of pictures(await amina.get(step))) {
    const bytes = Buffer.from(await (await fetchAs(amina, address)).arrayBuffer());
    expect(bytes.includes("script")).toBe(false);
  }
});

test("of two who choose a picture the second is shown the first, and chooses nothing anew", async () => {
  const { amina, noor } = await open();
  const stale = await noor.get(step);
  const [first, second] = [await picture(900, 600).png().toBuffer(), await phonePhoto()];
  await sendPhoto(amina, step, { photoAlt: "Aminas." }, first);
  const [stands = ""] = pictures(await amina.get(step));
  const late = await sendPhoto(noor, step, { photoAlt: "Noors." }, second, { page: stale });
  expect(late.status).toBe(409);
  expect(late.text).toContain('alt="Aminas."');
  expect(pictures(late)).toContain(stands);
  const carried = fieldsOn(late, "photoAlt");
  expect(carried.photoKept?.length).toBeGreaterThan(100);
  expect(pictures(await amina.get(`${draft}/granska`))).toContain(stands);
  const mine = await sendPhoto(noor, step, {}, undefined, { page: late });
  expect(mine.status).toBe(303);
  const after = await amina.get(`${draft}/granska`);
  expect(after.text).toContain('alt="Noors."');
  expect(pictures(after)).not.toContain(stands);
});

test("a form that brings a picture is kept by sign-in with its words, when the session has ended", async () => {
  const { running, amina } = await open();
  const page = await amina.get(step);
  const visitor = new Browser(running.origin);
  const photo = await phonePhoto();
  const ended = await sendPhoto(visitor, step, { photoAlt: alt }, photo, { page });
  expect(ended.status).toBe(307);
  const signIn = await sendPhoto(visitor, ended.location ?? "", { photoAlt: alt }, photo, { page });
  expect(signIn.status).toBe(200);
  const carried = fieldsOn(signIn, "kept.photoAlt");
  expect(carried).toMatchObject({ "kept.photoAlt": alt, "kept.picture": "lighting" });
  const back = await amina.post(step, carried);
  expect(back.text).toContain(`${alt}</textarea>`);
  expect(wordsOf(back)).toContain("Det är inte skickat än.");
});

test("an idea is completed with a picture, which its page tells of", async () => {
  const { running, of } = await open();
  const { db } = running;
  const { proposals } = await listProposals(db, { roundId: "r-2026", outcomes: ["waiting"] });
  const id = proposals[0]?.id ?? "";
  await db.updateTable("proposal").set({ proposer_id: "demo-noor" }).where("id", "=", id).execute();
  const idea = (await findProposal(db, id))!;
  await saveProposal(db, { ...idea, review: { outcome: "needs-info", reason: "Var?" } });
  const author = await of("demo-noor");
  const page = `${round}/ideer/${id}`;
  const unsaid = await sendPhoto(
    author,
    page,
    { photoAlt: "", place: "Vid bron" },
    await phonePhoto(),
  );
  expect(unsaid.status).toBe(422);
  expect(unsaid.text).toContain('value="Vid bron"');
  expect((await findProposal(db, id))?.place).toBe(idea.place);
  const said = await sendPhoto(author, page, { photoAlt: alt }, undefined, { page: unsaid });
  expect(said.location).toContain("klart=kompletterad");
  expect((await findProposal(db, id))?.photo).toMatchObject({ alt, width: 800 });
  const shown = await new Browser(running.origin).get(page);
  expect(shown.text).toContain(`alt="${alt}"`);
});
