import { expect, it } from "vitest";
import {
  findRound,
  findRoundById,
  isSlugTaken,
  listRounds,
  lockRoundForChange,
  saveRound,
} from "#db/rounds.server.ts";
import { onBothEngines } from "../engines.ts";
import { queriesIn } from "./queries.ts";
import { areas, round, sample, startMs } from "./samples.ts";

onBothEngines("rounds", (openFresh) => {
  it("come back as they were saved, by address and by id", async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    expect(await findRound(db, "norr-2026")).toEqual(sample);
    expect(await findRoundById(db, "r-1")).toEqual(sample);
    expect(await db.transaction().execute((db) => lockRoundForChange(db, "r-1"))).toEqual(sample);
    expect(await findRound(db, "soder-2026")).toBeNull();
    expect(await findRoundById(db, "r-2")).toBeNull();
  });

  it("are changed as a whole: rules, instants and areas", async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    const [town] = areas;
    const changed = {
      round: {
        ...round,
        schedule: { ...round.schedule, decidedAtMs: startMs },
        potPlan: {
          kind: "shared",
          cityWideKronor: 5,
          totalKronor: 3_000_000_000,
          equalPercent: 25,
          roundToKronor: 1000,
        },
        ballotRule: { kind: "imported", voteType: "ordinal", scoreDecimals: 2 },
        savingsRule: { mode: "target", minimumAnswers: 1, targetKronor: 9 },
      },
      areas: [{ ...town, name: "Staden", population: 5000 }],
    } as const;
    await saveRound(db, changed);
    expect(await findRound(db, "norr-2026")).toEqual(changed);
  });

  it("keep their areas in the order given, and let two areas change names and places", async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    const [town, village] = areas;
    const swapped = [
      { ...village, slug: town.slug, parentId: null },
      { ...town, slug: village.slug, parentId: village.id },
    ];
    await saveRound(db, { round, areas: swapped });
    expect((await findRound(db, "norr-2026"))?.areas).toEqual(swapped);
  });

  it("are listed with the latest vote first, in two queries however many they are", async () => {
    const { db } = await openFresh();
    const made = [1, 2, 3].map((year) => ({
      round: {
        ...round,
        id: `r-${year}`,
        slug: `norr-${year}`,
        schedule: {
          ...round.schedule,
          voteOpensAtMs: startMs + year,
          voteClosesAtMs: startMs + year + 1,
        },
      },
      areas: areas.map((area) => ({
        ...area,
        id: `${year}-${area.id}`,
        parentId: area.parentId && `${year}-${area.parentId}`,
      })),
    }));
    for (const one of made) await saveRound(db, one);
    const counted = queriesIn(db);
    expect(await listRounds(counted.db)).toEqual(made.reverse());
    expect(counted.queries()).toBe(2);
  });

  it("know which addresses are taken", async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    expect(await isSlugTaken(db, "norr-2026")).toBe(true);
    expect(await isSlugTaken(db, "norr-2026", "r-1")).toBe(false);
    expect(await isSlugTaken(db, "norr-2026", "r-2")).toBe(true);
    expect(await isSlugTaken(db, "norr-2027")).toBe(false);
  });

  it("name table, column and row when a column cannot be read", async () => {
    const { db } = await openFresh();
    await saveRound(db, sample);
    await db.updateTable("round").set({ pot_plan: '{"kind":"lottery"}' }).execute();
    await expect(findRound(db, "norr-2026")).rejects.toThrow("round.pot_plan of row r-1");
  });
});
