import { expect, test } from "vitest";
import { wallTimeOf } from "#app/domain/local-time.ts";
import type { Person } from "#app/domain/person.ts";
import { momentAt } from "#app/domain/schedule.ts";
import { type DecisionText, recordDecision } from "#app/services/record-decision.server.ts";
import { listAudit } from "#db/audit.server.ts";
import { listDecisionChanges } from "#db/decision-changes.server.ts";
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
    const noClass = await record(["p-hs1"], { ...reject, reason: "Marken såldes i februari." });
    expect(noClass.map(({ key }) => key)).toEqual(["deviationNeedsClass"]);
    const noReason = await record(["p-hs1"], { ...reject, deviationClass: "land" });
    expect(noReason.map(({ key }) => key)).toEqual(["deviationNeedsReason"]);
    expect(await listDecisions(db, roundId)).toEqual([]);
    const whole = {
      ...reject,
      deviationClass: "land",
      reason: "Marken såldes i februari.",
    } as const;
    expect(await record(["p-hs1"], whole)).toEqual([]);
    expect(await listDecisions(db, roundId)).toMatchObject([{ proposalId: "p-hs1", ...whole }]);
  });

  test("takes a day from the close of the vote to today, and a reason that says something", async () => {
    const { db, nowMs, record } = await demo("decide");
    const today = wallTimeOf(nowMs).slice(0, 10);
    const tomorrow = wallTimeOf(nowMs + 86_400_000).slice(0, 10);
    expect(await record(["p-hs6"], { decidedOn: tomorrow })).toEqual([
      { key: "dayInFuture", field: "decidedOn" },
    ]);
    const closes = (await findRoundById(db, roundId))?.round.schedule.voteClosesAtMs ?? 0;
    const closed = wallTimeOf(closes).slice(0, 10);
    const before = wallTimeOf(closes - 86_400_000).slice(0, 10);
    expect(await record(["p-hs6"], { decidedOn: before })).toEqual([
      { key: "dayBeforeClose", field: "decidedOn", values: { closed } },
    ]);
    const short = { verdict: "refer-back", reason: "Nja, vi får se nu." } as const;
    expect(await record(["p-hs6"], short)).toMatchObject([{ key: "tooShort", field: "reason" }]);
    expect(await listDecisions(db, roundId)).toEqual([]);
    expect(await record(["p-hs6"], { decidedOn: today })).toEqual([]);
  });

  test("asks for a reason when a question is put off, but for no class", async () => {
    const { record } = await demo("decide");
    const put = { verdict: "refer-back" } as const;
    expect((await record(["p-hs1"], put)).map(({ field }) => field)).toEqual(["reason"]);
    expect(
      await record(["p-hs1"], { ...put, reason: "Priset ska räknas om till hösten." }),
    ).toEqual([]);
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
    const { db, nowMs, record } = await demo("decide");
    await record(["p-hs6"]);
    expect(await listDecisionChanges(db, roundId)).toEqual([]);
    await record(["p-hs6"], { paragraph: "§ 99" });
    expect(await listDecisionChanges(db, roundId)).toEqual([
      { proposalId: "p-hs6", verdict: "follow", paragraph: "§ 96", changedAtMs: nowMs },
    ]);
    expect(await listDecisions(db, roundId)).toMatchObject([{ paragraph: "§ 99" }]);
    const lines = await listAudit(db, { subject: "p-hs6", limit: 10 });
    expect(lines.map(({ act, actorId }) => [act, actorId])).toEqual([
      ["record-decision", chair.id],
      ["record-decision", chair.id],
    ]);
  });

  test("leaves what was decided before as it was when the rest follows the result", async () => {
    const { db, record } = await demo("decide");
    const cost = {
      verdict: "reject",
      deviationClass: "cost",
      reason: "Det blev för dyrt att bygga.",
    } as const;
    await record(["p-hs1"], cost);
    await record(null, { paragraph: "§ 97" });
    const decided = await listDecisions(db, roundId);
    expect(decided.find(({ proposalId }) => proposalId === "p-hs1")).toMatchObject(cost);
  });
});
