import { expect, test } from "vitest";
import { spotOfLine } from "#app/domain/draft-spot.ts";
import { isInside } from "#app/domain/spot.ts";
import { mainAreas } from "#db/demo/areas.ts";
import { findProposal, listProposals, saveProposal } from "#db/proposals.server.ts";
import { Browser, wordsOf } from "./a-browser.ts";
import { fieldsOn } from "./a-form.ts";
import { startDemoForTest } from "./a-server.ts";

const round = "/omgang/alvhamn-2026";
const dale = mainAreas.find(({ id }) => id === "a-bd")!;
const story = {
  ...{ areaId: "a-bd", place: "Vid skolan", summary: "Tre bord för pingis." },
  description: "Alla kan spela, hela dagen.",
};

async function begun() {
  const running = await startDemoForTest("discuss");
  const karin = await Browser.of(running.origin, "demo-karin");
  const started = await karin.post(`${round}/lamna-forslag`, {
    title: "Pingisbord vid kanalen",
    kind: "spend",
  });
  const home = (started.location ?? "").replace(/\/text.*/, "");
  const id = home.split("/").at(-1) ?? "";
  /** Sends the text step as its page stands, with these fields in it. */
  const write = async (fields: Record<string, string>) => {
    const shown = fieldsOn(await karin.get(`${home}/text`), "areaId");
    const { "spot.press": _, ...kept } = shown;
    return karin.post(`${home}/text`, { ...kept, ...story, ...fields });
  };
  return { running, karin, home, id, write };
}

test("a place is pointed out on the map, kept in the draft, and sent with the idea", async () => {
  const { running, karin, home, id, write } = await begun();
  // Karin lives in another area, whose map is shown first.
  expect((await write({ "spot.press": "area" })).status).toBe(303);
  const middle = await write({ "spot.press": "middle", place: "" });
  expect([middle.status, middle.location]).toEqual([303, `${home}/text#spot`]);
  const placed = await karin.get(`${home}/text`);
  expect(wordsOf(placed)).toContain("Platsen är utpekad i Björkdalen.");
  // What was written beside it is kept too, whole or not.
  expect(placed.text).toContain("Tre bord för pingis.</textarea>");
  const { "spot.latitude": before = "" } = fieldsOn(placed, "areaId");
  await write({ "spot.press": "north" });
  const { "spot.latitude": after = "" } = fieldsOn(await karin.get(`${home}/text`), "areaId");
  expect(Number(after)).toBeGreaterThan(Number(before));
  expect((await write({})).location).toBe(`${home}/bild`);
  await karin.post(`${home}/bild`, { picture: "sport", revision: "9" });
  const review = await karin.get(`${home}/granska`);
  expect(review.text).toContain("Karta över Björkdalen med platsen för");
  const { revision = "" } = fieldsOn(review, "revision");
  const sent = await karin.post(`${home}/granska`, { intent: "send", revision });
  expect(sent.status).toBe(303);
  const { spot } = (await findProposal(running.db, id))!;
  expect(String(spot?.[1])).toBe(after);
  expect(isInside(spot!, dale.polygon)).toBe(true);
  const page = await new Browser(running.origin).get(`${round}/ideer/${id}`);
  expect(page.text).toContain("Karta över Björkdalen med platsen för");
});

test("a place that cannot be read, or lies in another area, is refused and stays as written", async () => {
  const { karin, home, write } = await begun();
  const odd = await write({ "spot.latitude": "norrut", "spot.longitude": "17,9" });
  expect(odd.status).toBe(422);
  expect(odd.text).toContain('value="norrut"');
  expect((await karin.get(`${home}/text`)).text).toContain('value="norrut"');
  const far = await write({ "spot.latitude": "59,33", "spot.longitude": "18,07" });
  expect(far.status).toBe(422);
  expect(wordsOf(far)).toContain("utanför Björkdalen");
  const pressed = await write({ "spot.wide.x": "1", "spot.wide.y": "1" });
  expect(pressed.status).toBe(422);
  // Nobody sends such an idea past its form either.
  await karin.post(`${home}/bild`, { picture: "sport", revision: "9" });
  const review = await karin.get(`${home}/granska`);
  expect(wordsOf(review)).toContain("utanför Björkdalen");
  expect((await karin.post(`${home}/granska`, { intent: "send", revision: "9" })).status).toBe(422);
  expect((await write({ "spot.press": "remove" })).status).toBe(303);
  expect((await write({})).location).toBe(`${home}/bild`);
  expect(wordsOf(await karin.get(`${home}/granska`))).not.toContain("utanför Björkdalen");
});

test("what others have pointed out meanwhile is not written over", async () => {
  const { running } = await begun();
  const [amina, noor] = await Promise.all(
    ["demo-amina", "demo-noor"].map((who) => Browser.of(running.origin, who)),
  );
  const draft = `${round}/lamna-forslag/utkast-belysning/text`;
  const { "spot.press": _, ...fields } = fieldsOn(await amina!.get(draft), "areaId");
  expect((await amina!.post(draft, { ...fields, "spot.press": "north" })).status).toBe(303);
  const late = await noor!.post(draft, { ...fields, "spot.press": "south" });
  expect(late.status).toBe(409);
  expect(wordsOf(late)).toContain("Platsen på kartan");
});

test("the place of an idea is moved when the idea is completed", async () => {
  const { running, karin } = await begun();
  const { db } = running;
  const { proposals } = await listProposals(db, { roundId: "r-2026" });
  const before = proposals.find(
    (one) => one.areaId === "a-bd" && one.review.outcome === "waiting",
  )!;
  const review = { outcome: "needs-info", reason: "Var då?" } as const;
  await saveProposal(db, { ...before, review, spot: null });
  const karins = { proposal_id: before.id, person_id: "demo-karin" };
  await db.insertInto("proposal_author").values(karins).execute();
  const page = `${round}/ideer/${before.id}`;
  const form = async () => {
    const { "spot.press": _, intent: __, ...fields } = fieldsOn(await karin.get(page), "areaId");
    return fields;
  };
  const moved = await karin.post(page, { ...(await form()), "spot.press": "middle" });
  expect(moved.status).toBe(200);
  expect(wordsOf(moved)).toContain("Platsen är utpekad i Björkdalen.");
  expect(wordsOf(moved)).not.toContain("inte skickat");
  const { "spot.press": _, intent: __, ...fields } = fieldsOn(moved, "areaId");
  const done = await karin.post(page, fields);
  expect([done.status, done.location]).toEqual([303, `${page}?klart=kompletterad`]);
  const { "spot.latitude": latitude = "", "spot.longitude": longitude = "" } = fields;
  expect((await findProposal(db, before.id))?.spot).toEqual(spotOfLine(`${latitude};${longitude}`));
});
