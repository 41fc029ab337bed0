import { describe, expect, test } from "vitest";
import type { Proposal } from "#app/domain/proposal.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { saveProposal } from "#app/services/save-proposal.server.ts";
import type { Db } from "#db/open.server.ts";
import { listChanges } from "#db/proposal-changes.server.ts";
import { findProposal, saveProposal as store } from "#db/proposals.server.ts";
import { saveRound as storeRound } from "#db/rounds.server.ts";
import { bench, idea, saving } from "../db/samples.ts";
import { onBothEngines } from "../engines.ts";
import { actsOn, administrator, auditLines, draft, furnish, round0 } from "./desk.ts";

const { schedule } = round0.round;
const { voteOpensAtMs } = schedule;

/** Every field of a proposal but its ids, written otherwise. */
const changed: Omit<Proposal, "id" | "roundId" | "photo"> = {
  number: "N9",
  areaId: "a-2",
  title: "Bänkar vid sjön",
  summary: "Elva bänkar.",
  description: "Med ryggstöd.",
  place: "Sjön",
  spot: [17.18, 62.52],
  picture: "water",
  money: { kind: "spend", costKronor: 80_001, yearlyCostKronor: 2_000 },
  kind: "save",
  proposerName: "Invånare",
  assessment: null,
  review: { outcome: "approved", reason: "Ett annat skäl." },
  submittedAtMs: bench.submittedAtMs + 1,
  group: "Åparken",
  cannotWinWith: ["p-8"],
  hiddenReason: "Personuppgifter",
};
/** Another spending beside the bench. */
const rival: Proposal = { ...bench, id: "p-8", number: "N8", title: "Utegym vid ån" };
const shares: CountingRule = {
  ...{ kind: "equal-shares", utility: "cost", completion: "none", add1Step: null },
  ...{ comparison: false, minimumScore: 0 },
};
type Field = keyof typeof changed;
const fields = Object.keys(changed) as Field[];
const never: readonly Field[] = ["picture", "proposerName", "assessment"];

/** Tries to change each field by itself at one instant; returns those that were refused. */
async function refusedAt(db: Db, nowMs: number): Promise<Field[]> {
  const refused: Field[] = [];
  for (const field of fields) {
    await store(db, bench);
    const wanted = { ...bench, [field]: changed[field] };
    const before = await auditLines(db);
    const [problem] = await saveProposal(db, wanted, "Därför.", administrator, nowMs);
    if (problem) {
      expect(problem).toEqual({ key: "lockedAtVoting", field });
      refused.push(field);
    }
    expect(await findProposal(db, bench.id)).toEqual(problem ? bench : wanted);
    expect(await auditLines(db)).toBe(problem ? before : before + 1);
  }
  return refused;
}

onBothEngines("saving a proposal", (openFresh) => {
  test("every field may be changed until voting opens", async () => {
    const { db } = await openFresh();
    await furnish(db);
    await store(db, rival);
    expect(await refusedAt(db, schedule.informFromMs)).toEqual([]);
    expect(await refusedAt(db, voteOpensAtMs - 1)).toEqual([]);
  });

  test("all but picture, name and assessment is locked from that millisecond", async () => {
    const { db } = await openFresh();
    await furnish(db);
    await store(db, rival);
    const locked = fields.filter((field) => !never.includes(field));
    expect(await refusedAt(db, voteOpensAtMs)).toEqual(locked);
    expect(await refusedAt(db, schedule.voteClosesAtMs)).toEqual(locked);
  });

  test("a draft round's proposals may be changed whatever its times say", async () => {
    const { db } = await openFresh();
    await furnish(db, draft);
    await store(db, rival);
    expect(await refusedAt(db, voteOpensAtMs)).toEqual([]);
  });

  test("a changed sum or title that residents have read asks why, and shows it", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const wanted = { ...bench, title: changed.title, money: changed.money };
    const nowMs = schedule.ideasFromMs;
    const refused = [{ key: "reasonNeeded", field: "reason" }];
    expect(await saveProposal(db, wanted, "", administrator, nowMs)).toEqual(refused);
    expect(await saveProposal(db, wanted, "Nytt pris.", administrator, nowMs)).toEqual([]);
    const shown = (await listChanges(db, bench.id)).map(({ field, before, after, reason }) =>
      [field, before, after, reason].join(" | "),
    );
    expect(shown.toSorted()).toEqual([
      "cost | 80000 | 80001 | Nytt pris.",
      "title | Bänkar vid ån | Bänkar vid sjön | Nytt pris.",
    ]);
    expect(await actsOn(db, bench.id)).toEqual(["change-proposal"]);
  });

  test("nothing else asks why, nor anything while nobody can read the round", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const text = { ...bench, description: "Annat." };
    expect(await saveProposal(db, text, "", administrator, schedule.ideasFromMs)).toEqual([]);
    const renamed = { ...bench, title: "Annat" };
    expect(await saveProposal(db, renamed, "", administrator, schedule.informFromMs - 1)).toEqual(
      [],
    );
    expect(await listChanges(db, bench.id)).toEqual([]);
  });

  test("a place on the map lies in the area, unless it was there before the area was redrawn", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const keysOf = async (proposal: Proposal) =>
      (await saveProposal(db, proposal, "", administrator, schedule.ideasFromMs)).map(
        ({ key }) => key,
      );
    const placed: Proposal = { ...bench, spot: [17.18, 62.52] };
    expect(await keysOf({ ...bench, spot: [17.11, 62.59] })).toEqual(["spotOutsideArea"]);
    expect(await keysOf({ ...placed, areaId: "a-2" })).toEqual(["spotAreaNotDrawn"]);
    expect(await keysOf(placed)).toEqual([]);
    await store(db, { ...bench, spot: [17.11, 62.59] });
    expect(await keysOf({ ...bench, spot: [17.11, 62.59], description: "Annat." })).toEqual([]);
  });

  test("a number, an area and the moment must suit a new proposal", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const added = { ...bench, id: "p-9", number: "N9" };
    const refusal = async (changes: Partial<Proposal>, nowMs = schedule.ideasFromMs) =>
      (await saveProposal(db, { ...added, ...changes }, "", administrator, nowMs)).map(
        ({ field, key }) => `${field}: ${key}`,
      );
    expect(await refusal({ number: "N1" })).toEqual(["number: numberTaken"]);
    expect(await refusal({ areaId: "elsewhere" })).toEqual(["areaId: areaNeeded"]);
    expect(await refusal({}, voteOpensAtMs)).toEqual(["review: lockedAtVoting"]);
    expect(await findProposal(db, "p-9")).toBeNull();
    expect(await refusal({}, voteOpensAtMs - 1)).toEqual([]);
    expect(await actsOn(db, "p-9")).toEqual(["create-proposal"]);
  });

  test("a group and a pair hold from both sides, until they are taken away from either", async () => {
    const { db } = await openFresh();
    await furnish(db);
    await store(db, { ...rival, group: "Åparken" });
    const nowMs = schedule.ideasFromMs;
    const save = (proposal: Proposal) => saveProposal(db, proposal, "", administrator, nowMs);
    const apart = { ...bench, group: "åparken", cannotWinWith: [rival.id] };
    expect(await save(apart)).toEqual([]);
    expect(await findProposal(db, bench.id)).toEqual({ ...apart, group: "Åparken" });
    const other = { ...rival, group: "Åparken", cannotWinWith: [bench.id] };
    expect(await findProposal(db, rival.id)).toEqual(other);
    expect(await save({ ...other, title: "Gym" })).toEqual([
      { key: "reasonNeeded", field: "reason" },
    ]);
    expect(await save({ ...other, cannotWinWith: [] })).toEqual([]);
    expect(await findProposal(db, bench.id)).toEqual({ ...bench, group: "Åparken" });
  });

  test("keeping apart is refused beside its field, and nothing of it is kept", async () => {
    const { db } = await openFresh();
    await furnish(db, { ...round0, round: { ...round0.round, countingRule: shares } });
    await store(db, rival);
    const nowMs = schedule.ideasFromMs;
    const refused = async (changes: Partial<Proposal>) =>
      (await saveProposal(db, { ...bench, ...changes }, "", administrator, nowMs)).map(
        ({ field, key }) => `${field}: ${key}`,
      );
    expect(await refused({ group: "Åparken" })).toEqual(["group: keepApartNeedsGreedy"]);
    const pair = { cannotWinWith: [rival.id] };
    expect(await refused(pair)).toEqual(["cannotWinWith: keepApartNeedsGreedy"]);
    await storeRound(db, round0);
    expect(await refused({ cannotWinWith: [saving.id] })).toEqual([
      "cannotWinWith: keptApartElsewhere",
    ]);
    expect(await refused({ cannotWinWith: [bench.id] })).toEqual([
      "cannotWinWith: unknownProposal",
    ]);
    expect(await findProposal(db, bench.id)).toEqual(bench);
    expect(await findProposal(db, rival.id)).toEqual(rival);
    expect(await refused(pair)).toEqual([]);
  });

  test("an idea may be corrected while people vote, but not put on the ballot", async () => {
    const { db } = await openFresh();
    await furnish(db);
    const clearer = { ...idea, description: "Tydligare." };
    expect(await saveProposal(db, clearer, "", administrator, voteOpensAtMs)).toEqual([]);
    const onBallot: Proposal = { ...bench, id: idea.id, number: "N3" };
    expect(await saveProposal(db, onBallot, "x", administrator, voteOpensAtMs)).toEqual([
      { key: "lockedAtVoting", field: "review" },
    ]);
  });
});

describe("the test itself", () => {
  test("tries every field a proposal has", () => {
    // What a form does with a photo is a change of its own: photos.test.ts.
    const others = ["id", "roundId", "photo"];
    const all = Object.keys(bench).filter((field) => !others.includes(field));
    expect(fields.toSorted()).toEqual(all.toSorted());
  });
});
