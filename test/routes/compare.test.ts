import { expect, test } from "vitest";
import { loader } from "#app/routes/resident/compare.tsx";
import { listArguments } from "#db/discussion.server.ts";
import { findProposalByNumber, saveProposal } from "#db/proposals.server.ts";
import { demoHouse, visit } from "./a-visit.ts";

const here = "/omgang/alvhamn-2026/jamfor";

async function compared(context: Awaited<ReturnType<typeof demoHouse>>, ...numbers: string[]) {
  const asked = new URLSearchParams(numbers.map((number) => ["forslag", number]));
  const answer = await loader(await visit(context, `${here}?${asked}`));
  return { fault: answer.fault, numbers: answer.numbers, rows: answer.compared };
}

test("two to four proposals on the ballot are compared, in its order and each once", async () => {
  const context = await demoHouse("vote");
  expect(await compared(context, "HS2", "HS1", "HS2")).toMatchObject({
    fault: null,
    numbers: ["HS1", "HS2"],
  });
  const four = ["HS1", "HS2", "BD1", "NB1"];
  expect(await compared(context, ...four)).toMatchObject({ fault: null, numbers: four });
});

test.each([
  [[], "tooFew", []],
  [["HS1"], "tooFew", ["HS1"]],
  [["HS1", "HS1"], "tooFew", ["HS1"]],
  [["HS1", "XX9", "'; drop table proposal"], "tooFew", ["HS1"]],
  [["HS1", "HS2", "HS3", "HS4", "HS5"], "tooMany", ["HS1", "HS2", "HS3", "HS4", "HS5"]],
])("%j cannot be compared: %s", async (numbers, fault, kept) => {
  const answer = await compared(await demoHouse("vote"), ...numbers);
  expect(answer).toEqual({ fault, numbers: kept, rows: [] });
});

test("nothing of a hidden proposal is sent", async () => {
  const context = await demoHouse("vote");
  const hidden = await findProposalByNumber(context.db, "r-2026", "HS2");
  if (!hidden) throw new Error("The demo has no HS2.");
  await saveProposal(context.db, { ...hidden, hiddenReason: "Personuppgifter." });
  const answer = await compared(context, "HS1", "HS2", "HS3");
  expect(answer.numbers).toEqual(["HS1", "HS3"]);
  expect(JSON.stringify(answer)).not.toContain(hidden.title);
});

test("how much is said for and against stands beside each, without what is hidden", async () => {
  const context = await demoHouse("vote");
  const { rows } = await compared(context, "HS1", "HS2");
  for (const { proposal, talk } of rows) {
    const posts = await listArguments(context.db, proposal.id);
    const shown = posts.filter(({ hiddenReason }) => hiddenReason === null);
    const of = (side: string) => shown.filter((post) => post.side === side).length;
    expect([talk.for, talk.against]).toEqual([of("for"), of("against")]);
    expect(talk.for + talk.against).toBeGreaterThan(0);
  }
});
