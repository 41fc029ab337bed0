import { expect, test } from "vitest";
import type { Person } from "#app/domain/person.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { type DecisionText, recordDecision } from "#app/services/record-decision.server.ts";
import { listAudit } from "#db/audit.server.ts";
import { demoClockStarts } from "#db/demo/index.ts";
import { seedDemo } from "#db/demo/seed.server.ts";
import type { Db } from "#db/open.server.ts";
import { listDecisions } from "#db/outcomes.server.ts";
import { findRoundById } from "#db/rounds.server.ts";
import { onBothEngines } from "../engines.ts";

const roundId = "r-2026";
const chair: Person = {
  id: "demo-birgitta",
  name: "Birgitta Sandström",
  role: "member",
  title: "ordförande",
  homeArea: null,
  bornOn: null,
};
const follow: DecisionText = {
  verdict: "follow",
  paragraph: "§ 96",
  decidedOn: "2026-06-10",
  deviationClass: null,
  reason: "",
};

onBothEngines("Recording the nämnd's decisions", (openFresh) => {
  async function demo(moment: "count" | "decide") {
    const { db } = await openFresh();
    await seedDemo(db, moment);
    const nowMs = demoClockStarts[moment];
    const record = (ids: readonly string[] | null, text: Partial<DecisionText> = {}) =>
      recordDecision(db, roundId, ids, { ...follow, ...text }, chair, nowMs);
    return { db, nowMs, record };
  }

  async function momentOf(db: Db, nowMs: number) {
    const found = await findRoundById(db, roundId);
    return found && momentAt(found.round.schedule, nowMs).kind;
  }

  test("is not open before the complaint window has ended", async () => {
    const { db, record } = await demo("count");
    expect(await record(["p-hs6"])).toEqual([{ key: "decisionNotOpen", field: "verdict" }]);
    expect(await listDecisions(db, roundId)).toEqual([]);
  });

  test("asks a departure for its class and its reason", async () => {
    const { db, record } = await demo("decide");
    const reject = { verdict: "reject" } as const;
    expect((await record(["p-hs1"], reject)).map(({ field }) => field)).toEqual([
      "deviationClass",
      "reason",
    ]);
    const noClass = await record(["p-hs1"], { ...reject, reason: "Marken är såld." });
    expect(noClass.map(({ key }) => key)).toEqual(["deviationNeedsClass"]);
    const noReason = await record(["p-hs1"], { ...reject, deviationClass: "land" });
    expect(noReason.map(({ key }) => key)).toEqual(["deviationNeedsReason"]);
    expect(await listDecisions(db, roundId)).toEqual([]);
    const whole = { ...reject, deviationClass: "land", reason: "Marken är såld." } as const;
    expect(await record(["p-hs1"], whole)).toEqual([]);
    expect(await listDecisions(db, roundId)).toMatchObject([{ proposalId: "p-hs1", ...whole }]);
  });

  test("asks for a reason when a question is put off, but for no class", async () => {
    const { record } = await demo("decide");
    const put = { verdict: "refer-back" } as const;
    expect((await record(["p-hs1"], put)).map(({ field }) => field)).toEqual(["reason"]);
    expect(await record(["p-hs1"], { ...put, reason: "Priset ska räknas om." })).toEqual([]);
  });

  test("changes nothing for a proposal that was not on the ballot", async () => {
    const { db, record } = await demo("decide");
    expect(await record(["p-hs1", "p-nowhere"])).toMatchObject([{ key: "unknownProposal" }]);
    expect(await listDecisions(db, roundId)).toEqual([]);
  });

  test("confirms the result with the last item, and not before", async () => {
    const { db, nowMs, record } = await demo("decide");
    await record(["p-hs6"]);
    expect(await momentOf(db, nowMs)).toBe("decide");
    await record(null);
    expect(await listDecisions(db, roundId)).toHaveLength(20);
    expect(await momentOf(db, nowMs)).toBe("follow-up");
  });

  test("keeps one decision an item: the latest, with every one in the audit", async () => {
    const { db, record } = await demo("decide");
    await record(["p-hs6"]);
    await record(["p-hs6"], { paragraph: "§ 99" });
    expect(await listDecisions(db, roundId)).toMatchObject([{ paragraph: "§ 99" }]);
    const lines = await listAudit(db, { subject: "p-hs6", limit: 10 });
    expect(lines.map(({ act, actorId }) => [act, actorId])).toEqual([
      ["record-decision", chair.id],
      ["record-decision", chair.id],
    ]);
  });

  test("leaves what was decided before as it was when the rest follows the result", async () => {
    const { db, record } = await demo("decide");
    const cost = { verdict: "reject", deviationClass: "cost", reason: "För dyrt." } as const;
    await record(["p-hs1"], cost);
    await record(null, { paragraph: "§ 97" });
    const decided = await listDecisions(db, roundId);
    expect(decided.find(({ proposalId }) => proposalId === "p-hs1")).toMatchObject(cost);
  });
});
