import { expect, test } from "vitest";
import { loader } from "#app/routes/resident/proposals.tsx";
import { findProposalByNumber, saveProposal } from "#db/proposals.server.ts";
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
