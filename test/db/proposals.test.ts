import { expect, it } from "vitest";
import { savePerson } from "#db/people.server.ts";
import { listChanges, saveChange } from "#db/proposal-changes.server.ts";
import {
  findProposal,
  findProposalByNumber,
  findProposerId,
  insertProposals,
  listProposals,
  listProposalsBy,
  type ProposalFilter,
  saveProposal,
} from "#db/proposals.server.ts";
import { saveRound } from "#db/rounds.server.ts";
import { onBothEngines } from "../engines.ts";
import { queriesIn } from "./queries.ts";
import { bench, idea, resident, sample, saving, startMs } from "./samples.ts";

onBothEngines("proposals", (openFresh) => {
  const openRound = async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    await savePerson(db, resident, { answersQuestions: false });
    return db;
  };
  const openThree = async () => {
    const db = await openRound();
    for (const proposal of [idea, saving, bench]) await saveProposal(db, proposal);
    const numbers = async (filter: Omit<ProposalFilter, "roundId">) => {
      const { proposals } = await listProposals(db, { roundId: "r-1", ...filter });
      return proposals.map(({ id }) => id);
    };
    return { db, numbers };
  };

  it("come back as they were saved, by id and by number", async () => {
    const { db } = await openThree();
    for (const proposal of [bench, saving, idea]) {
      expect(await findProposal(db, proposal.id)).toEqual(proposal);
    }
    expect(await findProposalByNumber(db, "r-1", "N2")).toEqual(saving);
    expect(await findProposalByNumber(db, "r-2", "N2")).toBeNull();
    expect(await findProposal(db, "p-9")).toBeNull();
  });

  it("are changed in place, and keep who sent them in", async () => {
    const db = await openRound();
    await saveProposal(db, idea, "u-1");
    const merged = { outcome: "merged", reason: "Samma sak.", intoId: "p-1" } as const;
    const judged = { ...idea, title: "Äventyrsbanan", review: merged };
    await saveProposal(db, judged);
    expect(await listProposalsBy(db, "u-1")).toEqual([judged]);
    expect(await findProposerId(db, "p-3")).toBe("u-1");
    expect(await findProposerId(db, "p-9")).toBeNull();
    expect(await listProposalsBy(db, "u-2")).toEqual([]);
  });

  it("keep their place on the map, lose it again, and never stand nowhere on earth", async () => {
    const db = await openRound();
    await saveProposal(db, { ...bench, spot: [17.18123, 62.52001] });
    expect((await findProposal(db, bench.id))?.spot).toEqual([17.18123, 62.52001]);
    await saveProposal(db, bench);
    expect((await findProposal(db, bench.id))?.spot).toBeNull();
    await expect(saveProposal(db, { ...bench, spot: [17, 91] })).rejects.toThrow();
    await expect(saveProposal(db, { ...bench, spot: [181, 62] })).rejects.toThrow();
  });

  it("are listed in the areas' order and then by number, N10 after N2", async () => {
    const { db, numbers } = await openThree();
    await saveProposal(db, { ...bench, id: "p-10", number: "N10" });
    await saveProposal(db, { ...bench, id: "p-0", number: null });
    await saveProposal(db, { ...bench, id: "b-1", areaId: "a-2", number: "B1" });
    expect(await numbers({})).toEqual(["p-1", "p-2", "p-10", "p-0", "b-1", "p-3"]);
  });

  it("are narrowed by area, kind, outcome and place on the ballot", async () => {
    const { db, numbers } = await openThree();
    expect(await numbers({ areaId: "a-2" })).toEqual(["p-3"]);
    expect(await numbers({ kind: "save" })).toEqual(["p-2"]);
    expect(await numbers({ outcomes: ["waiting", "rejected"] })).toEqual(["p-3"]);
    expect(await numbers({ onBallot: true })).toEqual(["p-1", "p-2"]);
    await saveProposal(db, { ...bench, hiddenReason: "Personuppgifter" });
    expect(await numbers({})).toEqual(["p-2", "p-3"]);
    expect(await numbers({ withHidden: true })).toEqual(["p-1", "p-2", "p-3"]);
    expect(await numbers({ onBallot: true, withHidden: true })).toEqual(["p-2"]);
  });

  it("are narrowed to those kept apart, by a group or by a pair from either side", async () => {
    const { db, numbers } = await openThree();
    expect(await numbers({ keptApart: true })).toEqual([]);
    await saveProposal(db, { ...bench, id: "p-9", number: "N9", cannotWinWith: ["p-1"] });
    await saveProposal(db, { ...bench, id: "p-10", number: "N10", group: "Ån" });
    expect(await numbers({ keptApart: true })).toEqual(["p-1", "p-9", "p-10"]);
    expect(await numbers({ keptApart: true, onBallot: true, areaId: "a-2" })).toEqual([]);
  });

  it("keep every pair once, and none with what is not there", async () => {
    const { db } = await openThree();
    const others = { cannotWinWith: ["m-1", "m-2"] };
    const three = ["m-0", "m-1", "m-2"].map((id) => ({
      ...bench,
      ...others,
      ...{ id, number: id, cannotWinWith: ["m-0", "m-1", "m-2"].filter((one) => one !== id) },
    }));
    await insertProposals(db, three);
    expect((await listProposals(db, { roundId: "r-1", keptApart: true })).proposals).toEqual(three);
    expect(await db.selectFrom("proposal_pair").selectAll().execute()).toHaveLength(3);
    const wrong = (id: string) => saveProposal(db, { ...bench, cannotWinWith: [id] });
    await expect(wrong("nowhere")).rejects.toThrow();
    await expect(wrong("p-1")).rejects.toThrow();
    expect(await findProposal(db, "p-1")).toEqual(bench);
  });

  it("are found by words in any order and case, å, ä and ö being letters of their own", async () => {
    const { db, numbers } = await openThree();
    expect(await numbers({ search: "ÅN bänkar" })).toEqual(["p-1"]);
    expect(await numbers({ search: "BÄNKAR" })).toEqual(["p-1"]);
    expect(await numbers({ search: "bänkarna" })).toEqual(["p-1"]);
    expect(await numbers({ search: "bankar" })).toEqual([]);
    expect(await numbers({ search: "ÄVENTYR" })).toEqual(["p-3"]);
    expect(await numbers({ search: "A\u0308ventyr" })).toEqual(["p-3"]);
    expect(await numbers({ search: "n2" })).toEqual(["p-2"]);
    expect(await numbers({ search: "  " })).toEqual(["p-1", "p-2", "p-3"]);
    await saveProposal(db, { ...bench, title: "Soffor" });
    expect(await numbers({ search: "vid ån" })).toEqual([]);
  });

  it("are found by the very signs that mean something to the database", async () => {
    const { numbers } = await openThree();
    expect(await numbers({ search: "100 %" })).toEqual(["p-3"]);
    expect(await numbers({ search: "10_" })).toEqual([]);
    expect(await numbers({ search: "\\" })).toEqual([]);
    expect(await numbers({ search: "'; drop table proposal; --" })).toEqual([]);
  });

  it("come in pages, with the total of all pages", async () => {
    const { db } = await openThree();
    const page = await listProposals(db, { roundId: "r-1", page: { offset: 1, limit: 1 } });
    expect(page).toEqual({ proposals: [saving], total: 3 });
    const beyond = await listProposals(db, { roundId: "r-1", page: { offset: 9, limit: 5 } });
    expect(beyond).toEqual({ proposals: [], total: 3 });
  });

  it("are added by the thousand, all or none, and listed in three queries", async () => {
    const db = await openRound();
    const many = Array.from({ length: 1200 }, (_, place) => ({
      ...bench,
      id: `m-${place}`,
      number: String(place + 1),
    }));
    const twice = insertProposals(db, [...many, { ...bench, id: "m-x", number: "1" }]);
    await expect(twice).rejects.toThrow();
    expect((await listProposals(db, { roundId: "r-1" })).total).toBe(0);
    await insertProposals(db, many);
    const counted = queriesIn(db);
    const filter = { roundId: "r-1", page: { offset: 0, limit: 500 } };
    const { proposals, total } = await listProposals(counted.db, filter);
    expect([proposals.length, total, counted.queries()]).toEqual([500, 1200, 3]);
    expect(proposals).toEqual(many.slice(0, 500));
  });

  it("show what has been changed on them, the newest first", async () => {
    const { db } = await openThree();
    const change = {
      id: "c-1",
      proposalId: "p-1",
      atMs: startMs,
      field: "cost",
      before: "70000",
      after: "80000",
      reason: "Dyrare virke.",
    };
    const later = { ...change, id: "c-2", atMs: startMs + 1 };
    await saveChange(db, change);
    await saveChange(db, later);
    expect(await listChanges(db, "p-1")).toEqual([later, change]);
    expect(await listChanges(db, "p-2")).toEqual([]);
  });
});
