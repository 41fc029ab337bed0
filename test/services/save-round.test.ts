import { describe, expect, test } from "vitest";
import type { Area } from "#app/domain/area.ts";
import type { Round, RoundWithAreas } from "#app/domain/round.ts";
import { rulesById } from "#app/domain/rules/rule-ids.ts";
import { saveRound } from "#app/services/save-round.server.ts";
import { listExtensions } from "#db/extensions.server.ts";
import type { Db } from "#db/open.server.ts";
import { saveProposal } from "#db/proposals.server.ts";
import { findRoundById, saveRound as store } from "#db/rounds.server.ts";
import { bench, idea } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { actsOn, administrator, auditLines, draft, furnish, round0 } from "./desk.ts";

const { round, areas } = round0;
const { schedule } = round;
const publishedAtMs = schedule.publishedAtMs ?? 0;
const hour = 3_600_000;

/** Every field of a round but its id and its times, written otherwise. */
const changed: Omit<Round, "id" | "schedule"> & { areas: readonly Area[] } = {
  slug: "norr",
  title: "Norr bestämmer mer",
  dnr: "SFN 2026/8",
  owner: "Kulturnämnden",
  summary: "Kort.",
  purpose: "Syfte.",
  notInfluenced: "Skatten",
  contact: { ...round.contact, phone: "1" },
  currency: { code: "SEK", decimals: 2 },
  potPlan: { kind: "per-resident", cityWideKronor: 0, kronorPerResident: 50, capKronor: null },
  ballotRule: { kind: "knapsack" },
  countingRule: { kind: "greedy", minimumScore: 6 },
  savingsRule: { mode: "list", minimumAnswers: 10 },
  eligibility: { ...round.eligibility, minimumAge: 12 },
  keyHolding: { kind: "trustees", threshold: 2, trustees: ["Bo", "Eva", "Ali"] },
  outcomeRules: { ...round.outcomeRules, save: { kind: "binding" } },
  areas: areas.map((area) => ({ ...area, entitled: area.entitled - 1 })),
};
type Field = keyof typeof changed;
const fields = Object.keys(changed) as Field[];

/** What the house promises, field by field; those not named may always be changed. */
const fromPublication: readonly Field[] = ["slug", "outcomeRules", "keyHolding"];
const fromVoting: readonly Field[] = [
  "currency",
  "potPlan",
  "ballotRule",
  "countingRule",
  "savingsRule",
  "eligibility",
  "areas",
];

function withChanged(field: Field, from: RoundWithAreas): RoundWithAreas {
  if (field === "areas") return { ...from, areas: changed.areas };
  return { ...from, round: { ...from.round, [field]: changed[field] } };
}

/** Tries to change each field by itself at one instant; returns what was refused, and how. */
async function refusedAt(db: Db, nowMs: number, stored: RoundWithAreas = round0) {
  const refused: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    await store(db, stored);
    const wanted = withChanged(field, stored);
    const before = await auditLines(db);
    const [problem] = await saveRound(db, wanted, administrator, nowMs);
    if (problem) {
      expect(problem.field).toBe(field);
      refused[field] = problem.key;
    }
    expect(await findRoundById(db, round.id)).toEqual(problem ? stored : wanted);
    expect(await auditLines(db)).toBe(problem ? before : before + 1);
  }
  return refused;
}

const lockedAs = (names: readonly Field[], key: string) =>
  Object.fromEntries(names.map((field) => [field, key]));
const published = lockedAs(fromPublication, "lockedAtPublication");
const voting = { ...published, ...lockedAs(fromVoting, "lockedAtVoting") };

onBothEngines("saving a round", (openFresh) => {
  test("every field may be changed until publication", async () => {
    const { db } = await openFresh();
    await furnish(db, draft);
    expect(await refusedAt(db, publishedAtMs, draft)).toEqual({});
  });

  test("the outcome rule and the address are locked from publication", async () => {
    const { db } = await openFresh();
    await furnish(db);
    expect(await refusedAt(db, publishedAtMs)).toEqual(published);
    expect(await refusedAt(db, publishedAtMs + 1)).toEqual(published);
  });

  test("all that decides the result is locked at the millisecond voting opens", async () => {
    const { db } = await openFresh();
    await furnish(db);
    expect(await refusedAt(db, schedule.voteOpensAtMs - 1)).toEqual(published);
    expect(await refusedAt(db, schedule.voteOpensAtMs)).toEqual(voting);
    expect(await refusedAt(db, schedule.voteClosesAtMs)).toEqual(voting);
  });

  test("an open vote is given more time for a reason that is kept, and never less", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const closesAtMs = schedule.voteClosesAtMs;
    const closeAt = (voteClosesAtMs: number, reason?: string) => {
      const moved = { ...round, schedule: { ...schedule, voteClosesAtMs } };
      const nowMs = schedule.voteOpensAtMs + hour;
      return saveRound(db, { round: moved, areas }, administrator, nowMs, reason);
    };
    const field = "schedule.voteClosesAtMs";
    const values = { earliestMs: closesAtMs };
    expect(await closeAt(closesAtMs - 1, "Brådskar.")).toEqual([
      { key: "onlyLater", field, values },
    ]);
    expect(await closeAt(closesAtMs + 1)).toEqual([
      { key: "extensionReasonNeeded", field: "extensionReason" },
    ]);
    expect(await listExtensions(db, round.id)).toEqual([]);
    expect(await closeAt(closesAtMs + 1, "Nätet låg nere.")).toEqual([]);
    expect(await actsOn(db, round.id)).toEqual(["extend-vote"]);
    expect(await listExtensions(db, round.id)).toMatchObject([
      { reason: "Nätet låg nere.", voteClosesAtMs: closesAtMs },
    ]);
  });

  test("a rule that cannot keep proposals apart is refused while any of its are", async () => {
    const { db } = await openFresh();
    await furnish(db, draft);
    const saving = async (id: string) => {
      const countingRule = rulesById.get(id);
      if (!countingRule) throw new Error(`There is no rule ${id}.`);
      const wanted = { ...draft, round: { ...draft.round, countingRule } };
      return saveRound(db, wanted, administrator, 0);
    };
    const refused = (proposals: string) => [
      { key: "ruleCannotKeepApart", field: "countingRule.kind", values: { proposals } },
    ];
    await saveProposal(db, { ...idea, group: "Ån" });
    expect(await saving("mes-cost")).toEqual(refused(idea.title));
    await saveProposal(db, { ...bench, id: "p-9", number: "N9", cannotWinWith: [bench.id] });
    await saveProposal(db, { ...idea, group: null });
    expect(await saving("phragmen")).toEqual(refused("N1, N9"));
    expect(await saving("greedy-per-cost")).toEqual([]);
    await saveProposal(db, bench);
    expect(await saving("mes-cost")).toEqual([]);
  });

  test("a new round is kept with who made it", async () => {
    const { db } = await openFresh();
    expect(await saveRound(db, draft, administrator, 0)).toEqual([]);
    expect(await findRoundById(db, round.id)).toEqual(draft);
    expect(await actsOn(db, round.id)).toEqual(["create-round"]);
  });

  test("a round in disorder is not kept, and all that is wrong is said", async () => {
    const { db } = await openFresh();
    const wrong: RoundWithAreas = {
      round: {
        ...draft.round,
        slug: "Norr!",
        schedule: { ...draft.round.schedule, voteClosesAtMs: schedule.voteOpensAtMs },
        potPlan: { kind: "fixed", cityWideKronor: 5, kronorByArea: { "a-1": 1 } },
      },
      areas: areas.map((area) => ({ ...area, slug: "samma" })),
    };
    const problems = await saveRound(db, wrong, administrator, 0);
    expect(problems.map(({ field, key }) => `${field}: ${key}`)).toEqual([
      "slug: slugInvalid",
      "schedule.voteClosesAtMs: scheduleOrder",
      "areas[1].slug: slugTaken",
      "potPlan.kronorByArea.a-2: noPot",
      "potPlan.cityWideKronor: areaNeeded",
    ]);
    expect(await findRoundById(db, round.id)).toBeNull();
    expect(await auditLines(db)).toBe(0);
  });

  test("a round needs areas, and an address of its own", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const other = { round: { ...draft.round, id: "r-2" }, areas: [] };
    const problems = await saveRound(db, other, administrator, 0);
    expect(problems.map(({ field, key }) => `${field}: ${key}`)).toEqual([
      "areas: noAreas",
      "slug: slugTaken",
    ]);
  });

  test("an area with proposals stays; one without can be removed", async () => {
    const { db } = await openFresh();
    await furnish(db, draft);
    const empty: Area = { ...areas[0]!, id: "a-3", slug: "tomt" };
    const kronorByArea = { "a-1": 1, "a-2": 1, "a-3": 1 };
    const potPlan = { kind: "fixed", cityWideKronor: 0, kronorByArea } as const;
    await store(db, { round: { ...draft.round, potPlan }, areas: [...draft.areas, empty] });
    const without = (id: string) => ({
      round: {
        ...draft.round,
        potPlan: { ...potPlan, kronorByArea: withoutKey(kronorByArea, id) },
      },
      areas: [...draft.areas, empty].filter((area) => area.id !== id),
    });
    expect(await saveRound(db, without("a-2"), administrator, 0)).toEqual([
      { key: "areaInUse", field: "areas", values: { area: "Byn" } },
    ]);
    expect(await saveRound(db, without("a-3"), administrator, 0)).toEqual([]);
  });
});

function withoutKey(sums: Record<string, number>, id: string): Record<string, number> {
  return Object.fromEntries(Object.entries(sums).filter(([key]) => key !== id));
}

describe("the test itself", () => {
  test("tries every field a round has", () => {
    const all = [...Object.keys(round), "areas"].filter((f) => f !== "id" && f !== "schedule");
    expect(fields.toSorted()).toEqual(all.toSorted());
  });
});
