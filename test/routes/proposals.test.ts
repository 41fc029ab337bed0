import { expect, test } from "vitest";
import { loader } from "#app/routes/resident/proposals.tsx";
import { findProposalByNumber, saveProposal } from "#db/proposals.server.ts";
import { crowd } from "./a-crowd.ts";
import { demoHouse, visit } from "./a-visit.ts";

const here = "/omgang/alvhamn-2026/forslag";

/** How many proposals the map says each area has, and how many the list then shows in it. */
async function mapAndList(context: Awaited<ReturnType<typeof demoHouse>>, asked: string) {
  const listAt = async (query: string) => loader(await visit(context, `${here}?${query}`));
  const { areas, countByArea, proposals } = await listAt(asked);
  const listed: number[] = [];
  for (const { slug } of areas) {
    listed.push((await listAt(`${asked}&omrade=${slug}`)).proposals.length);
  }
  return { onMap: countByArea, listed, everywhere: proposals.length };
}

test.each(["", "sort=save", "sort=spend", "q=lekplats", "q=finnsinte", "q=ljus&sort=save"])(
  "the map and the list tell of the same proposals when one asks for '%s'",
  async (asked) => {
    const { onMap, listed, everywhere } = await mapAndList(await demoHouse("vote"), asked);
    expect(onMap).toEqual(listed);
    expect(onMap.reduce((sum, count) => sum + count, 0)).toBe(everywhere);
  },
);

test("a proposal that is hidden is neither on the map nor in the list", async () => {
  const context = await demoHouse("vote");
  const before = await mapAndList(context, "");
  const hidden = await findProposalByNumber(context.db, "r-2026", "HS2");
  if (!hidden) throw new Error("The demo has no HS2.");
  await saveProposal(context.db, { ...hidden, hiddenReason: "Personuppgifter." });
  const after = await mapAndList(context, "");
  expect(after.onMap).toEqual(after.listed);
  expect(after.everywhere).toBe(before.everywhere - 1);
});

test("the areas are counted under the filter whichever area is shown", async () => {
  const context = await demoHouse("vote");
  const counts = async (query: string) =>
    (await loader(await visit(context, `${here}?${query}`))).countByArea;
  expect(await counts("sort=save&omrade=bjorkdalen")).toEqual(await counts("sort=save"));
});

test("a long list is turned page by page: each proposal stands on one, with its pin", async () => {
  const context = await demoHouse("vote");
  await crowd(context, 105);
  const listAt = async (query: string) => loader(await visit(context, `${here}?${query}`));
  const seen: (string | null)[] = [];
  for (let page = 1; page <= 6; page += 1) {
    const { proposals, pages, hits, filter, laid } = await listAt(`sida=${page}&ordning=cost`);
    expect([pages, hits, filter.page]).toEqual([6, 105, page]);
    const labels = proposals.map(({ proposal }) => proposal.number);
    const pinned = laid?.pins.flatMap(({ numbers }) => numbers) ?? [];
    expect(pinned.length + (laid?.without ?? 0)).toBe(labels.length);
    expect(pinned.filter((number) => !labels.includes(number))).toEqual([]);
    seen.push(...labels);
  }
  expect(new Set(seen).size).toBe(105);
  for (const asked of ["sida=7", "sida=0", "sida=-1", "sida=x", "sida=1e9"]) {
    const { proposals, filter } = await listAt(asked);
    expect(proposals.length).toBeGreaterThan(0);
    expect(filter.page).toBe(asked === "sida=7" ? 6 : 1);
  }
});

test("what is ticked for comparison goes along, and what is not there is dropped", async () => {
  const context = await demoHouse("vote");
  const asked = "omrade=bjorkdalen&forslag=HS1&forslag=BD1&forslag=BD1&forslag=finnsinte";
  const { picked } = await loader(await visit(context, `${here}?${asked}`));
  expect(picked).toEqual(["HS1", "BD1"]);
});
