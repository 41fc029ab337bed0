import type { AppLoadContext } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { makeKey } from "#app/ballot-box/shares.server.ts";
import { tagOf } from "#app/ballot-box/tag.server.ts";
import { tendBoxes } from "#app/jobs.server.ts";
import { action, loader as administrators } from "#app/routes/admin/round.tsx";
import { loader as report } from "#app/routes/namnd/report.tsx";
import { loader as results } from "#app/routes/resident/results.tsx";
import { tongueOf } from "#app/text/tongue.ts";
import { findRound, saveRound } from "#db/rounds.server.ts";
import { saveTrusteeKey } from "#db/trustee-keys.server.ts";
import { demoHouse, visit } from "./a-visit.ts";

const slug = "alvhamn-2026";
const person = "demo-maria";

/** The demo when its votes should be opened, before anybody has. */
async function atOpening(): Promise<AppLoadContext> {
  const context = await demoHouse("count");
  const { round } = (await findRound(context.db, slug))!;
  return { ...context, nowMs: round.schedule.complaintsUntilMs };
}

/** What the pages about a result say of its box. */
async function told(context: AppLoadContext) {
  const atResults = await results(await visit(context, `/omgang/${slug}/resultat`));
  const atReport = await report(await visit(context, `/rapport/${slug}`));
  const asked = await visit(context, `/admin/omgang/${slug}`, { person });
  const { keyState } = await administrators({ ...asked, params: { slug } });
  const boxes = [atResults, atReport].map((page) => ("box" in page ? page.box : "released"));
  return [...boxes, keyState.box];
}

/** What the report says of the box to somebody. */
async function reportedTo(context: AppLoadContext, person: string) {
  const page = await report(await visit(context, `/rapport/${slug}`, { person }));
  return "box" in page ? page.box : "released";
}

describe("the pages of a round that waits to be opened", () => {
  test("say that ballots are missing, how many, and what to do", async () => {
    const context = await atOpening();
    const [one] = await context.db.selectFrom("sealed_ballot").selectAll().limit(1).execute();
    expect(await told(context)).toEqual(Array(3).fill({ kind: "opening" }));
    await context.db.deleteFrom("sealed_ballot").where("tag", "=", one!.tag).execute();
    expect(await told(context)).toEqual(Array(3).fill({ kind: "missing", ballots: 1 }));
    expect(tongueOf("sv").t("results.notYet.missing", { n: 1 })).toBe(
      "Rösterna går inte att öppna: en röst i röstlistan saknas i databasen. Kommunen måste hämta tillbaka den ur en säkerhetskopia.",
    );
    await context.db.insertInto("sealed_ballot").values(one!).execute();
    const { db, keys, nowMs } = context;
    await tendBoxes({ db, keys }, () => nowMs);
    expect(await told(context)).toEqual(["released", "released", { kind: "released" }]);
  });

  test("say that a check has stopped it, and show no result until it is settled", async () => {
    const context = await atOpening();
    const { db, keys, nowMs } = context;
    const { round } = (await findRound(db, slug))!;
    const tagKey = keys.tagKeyOf(round.id)!;
    const cast = await db.selectFrom("sealed_ballot").select("tag").execute();
    const tags = new Set(cast.map(({ tag }) => tag));
    const roll = await db.selectFrom("roll").selectAll().where("round_id", "=", round.id).execute();
    const two = roll.filter(({ id }) => tags.has(tagOf(tagKey, round.id, id))).slice(0, 2);
    const ids = two.map(({ id }) => id);
    await db.deleteFrom("roll").where("id", "in", ids).execute();
    for (const _ of ["found", "found again"]) {
      await expect(tendBoxes({ db, keys }, () => nowMs)).rejects.toThrow("2 ballots were cast");
      const calm = { kind: "stopped", found: null };
      const stopped = { kind: "stopped", found: { check: "strangers", ballots: 2 } };
      expect(await told(context)).toEqual([calm, calm, stopped]);
      expect(await reportedTo(context, "demo-karin")).toEqual(calm);
      expect(await reportedTo(context, "demo-birgitta")).toEqual(stopped);
    }
    const page = await results(await visit(context, `/omgang/${slug}/resultat`));
    expect(page.result).toBeNull();
    await db.insertInto("roll").values(two).execute();
    await tendBoxes({ db, keys }, () => nowMs);
    expect(await told(context)).toEqual(["released", "released", { kind: "released" }]);
  });

  test("say nothing of a box before the window is over", async () => {
    const context = await atOpening();
    const early = { ...context, nowMs: context.nowMs - 1 };
    expect(await told(early)).toEqual([null, null, null]);
  });

  test("say that its trustees are to open it, and let nobody see a result before", async () => {
    const context = await atOpening();
    const { db, keys, nowMs } = context;
    const { round, areas } = (await findRound(db, slug))!;
    const trustees = ["Bo Ek", "Eva Öst", "Ali Ek"];
    const keyHolding = { kind: "trustees", threshold: 2, trustees } as const;
    await saveRound(db, { round: { ...round, keyHolding }, areas });
    const { key } = await makeKey(round.id, { trustees: 3, threshold: 2 });
    await saveTrusteeKey(db, key);
    await tendBoxes({ db, keys }, () => nowMs);
    expect(keys.tagKeyOf(round.id)).toBeNull();
    expect(await told(context)).toEqual(Array(3).fill({ kind: "awaits-trustees" }));
    const page = await results(await visit(context, `/omgang/${slug}/resultat`));
    expect(page.result).toBeNull();
  });
});

test("C11: the form refuses to publish a round whose trustees have not rehearsed, and says why", async () => {
  const context = await demoHouse("inform");
  const { round, areas } = (await findRound(context.db, slug))!;
  const keyHolding = { kind: "trustees", threshold: 2, trustees: ["Bo Ek", "Eva Öst"] } as const;
  const draft = {
    id: "draft",
    slug: "utkast",
    schedule: { ...round.schedule, publishedAtMs: null },
  };
  const own = areas.map((area) => ({
    ...area,
    id: `d-${area.id}`,
    parentId: area.parentId && `d-${area.parentId}`,
  }));
  await saveRound(context.db, { round: { ...round, ...draft, keyHolding }, areas: own });
  const asked = await visit(context, "/admin/omgang/utkast", {
    person,
    form: { intent: "publish" },
  });
  const answered = await action({ ...asked, params: { slug: "utkast" } });
  if (!("data" in answered)) throw new Error("The round was published.");
  expect(answered.init?.status).toBe(422);
  expect(answered.data.problems).toContainEqual({ key: "keysMissing", field: "keyHolding.kind" });
});
