import { describe, expect, test } from "vitest";
import { loader as isAlive } from "#app/routes/machine/live.ts";
import { loader } from "#app/routes/machine/open-data.ts";
import { loader as isReady } from "#app/routes/machine/ready.ts";
import { findProposal, saveProposal } from "#db/proposals.server.ts";
import { findRound, saveRound } from "#db/rounds.server.ts";
import { demoHouse, visit } from "./a-visit.ts";

async function file(name: string, ...asked: Parameters<typeof demoHouse>) {
  const context = await demoHouse(...asked);
  return loader(await visit(context, `/oppna-data/${name}`));
}

type Told = Record<string, unknown>;

describe("The open file of an outcome", () => {
  test.each(["vote", "count"] as const)("is not there in the moment %s", async (moment) => {
    const context = await demoHouse(moment);
    for (const person of [undefined, "demo-maria", "demo-birgitta", "demo-ingrid"]) {
      for (const ending of ["json", "csv"]) {
        const asked = await visit(context, `/oppna-data/alvhamn-2026.${ending}`, { person });
        await expect(loader(asked)).rejects.toMatchObject({ status: 404 });
      }
    }
  });

  test.each(["alvhamn-2026", "alvhamn-2026.xml", "../x.json", "ingen.json", "Alvhamn-2026.json"])(
    "is not there under the name %s",
    async (name) => {
      const context = await demoHouse("decide");
      const asked = { ...(await visit(context, "/oppna-data/x")), params: { file: name } };
      await expect(loader(asked)).rejects.toMatchObject({ status: 404 });
    },
  );

  test("tells the whole outcome, with the sentence about HS5", async () => {
    const response = await file("alvhamn-2026.json", "decide");
    expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    const told = await response.json();
    expect(told.about).toMatchObject({ licence: "CC0-1.0", status: "preliminary" });
    const [hamnstaden] = told.areas;
    expect(hamnstaden.without).toMatchObject({ selection: ["HS1", "HS2", "HS3"], left: 85_000 });
    expect(hamnstaden.with.selection).toEqual(["HS1", "HS2", "HS3", "HS5"]);
    const hs5 = hamnstaden.spends.find(({ number }: Told) => number === "HS5");
    expect(hs5).toMatchObject({
      score: 187,
      standing: "wins-if-adopted",
      hangsOn: ["HS6"],
      settled: "waits",
      condition: "Avgörande om nämnden antar HS6, annars vinner förslaget inte.",
      mandate: { kind: "binding", reason: { kind: "always-binding" } },
    });
    expect(hamnstaden).toMatchObject({
      measures: { voters: 612, averageWinnersSupported: "24/17" },
      margins: [{ proposal: "HS4", more: 7 }, { proposal: "HS5" }],
    });
    expect(hamnstaden.hypothetical).toHaveLength(4);
    expect(told.lot.seed).toMatch(/^[0-9a-f]{64}$/);
    expect(told.turnout.total.ballots).toBe(1391);
  });

  test("names nobody", async () => {
    const text = await (await file("alvhamn-2026.json", "follow-up")).text();
    expect(text).not.toMatch(/demo-|Birgitta|recordedBy|proposer|author|"tag"/);
  });

  test("may be kept by others only when the result is confirmed", async () => {
    const preliminary = await file("alvhamn-2026.json", "decide");
    expect(preliminary.headers.get("Cache-Control")).toBe("no-store");
    const confirmed = await file("alvhamn-2026.csv", "follow-up");
    expect(confirmed.headers.get("Cache-Control")).toContain("max-age");
  });

  test("can be opened as a spreadsheet, one row a proposal", async () => {
    const response = await file("alvhamn-2026.csv", "decide");
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = (await response.text()).trimEnd().split("\r\n");
    expect(lines).toHaveLength(21);
    const columns = lines.map((line) => line.split(";").length);
    expect(new Set(columns)).toEqual(new Set([21]));
    expect(lines.find((line) => line.startsWith("HS5;"))).toContain(
      "Avgörande om nämnden antar HS6, annars vinner förslaget inte.",
    );
  });

  test.each(["=1+2", "+46", "-5 grader", "@kommun", "\tindrag", "\rretur"])(
    "writes %j so that no spreadsheet takes it for a formula",
    async (title) => {
      const context = await demoHouse("decide");
      const proposal = await findProposal(context.db, "p-hs1");
      if (!proposal) throw new Error("The demo has no HS1.");
      await saveProposal(context.db, { ...proposal, title });
      const response = await loader(await visit(context, "/oppna-data/alvhamn-2026.csv"));
      expect(await response.text()).toContain(`'${title}`);
    },
  );

  test("tells who holds the key that opened the votes", async () => {
    const context = await demoHouse("decide");
    const read = async () => {
      const response = await loader(await visit(context, "/oppna-data/alvhamn-2026.json"));
      return (JSON.parse(await response.text()) as { rules: { keyHolding: unknown } }).rules;
    };
    const onServer = "Nyckeln som öppnar rösterna ligger på kommunens server.";
    expect((await read()).keyHolding).toEqual({ rule: { kind: "server" }, sentences: [onServer] });
    const { round, areas } = (await findRound(context.db, "alvhamn-2026"))!;
    const rule = { kind: "trustees", threshold: 2, trustees: ["Bo", "Eva", "Ali"] } as const;
    await saveRound(context.db, { round: { ...round, keyHolding: rule }, areas });
    expect((await read()).keyHolding).toEqual({
      rule,
      sentences: [
        "Nyckeln som öppnar rösterna är delad mellan nyckelhållarna Bo, Eva och Ali.",
        "Minst 2 av dem måste vara med för att öppna rösterna. Servern kan inte.",
      ],
    });
  });

  test("puts quotation marks around what would end a cell", async () => {
    const context = await demoHouse("decide");
    const proposal = await findProposal(context.db, "p-hs1");
    if (!proposal) throw new Error("The demo has no HS1.");
    await saveProposal(context.db, { ...proposal, title: 'Brygga; "stor"' });
    const response = await loader(await visit(context, "/oppna-data/alvhamn-2026.csv"));
    expect(await response.text()).toContain(';"Brygga; ""stor""";');
  });
});

describe("What machines ask", () => {
  test("is answered while the program runs and the database answers", async () => {
    const context = await demoHouse("vote");
    expect(await isAlive().text()).toBe("ok");
    expect((await isReady(await visit(context, "/redo"))).status).toBe(200);
  });

  test("is told when the database does not answer", async () => {
    const context = await demoHouse("vote");
    await context.db.schema.dropTable("municipality").execute();
    expect((await isReady(await visit(context, "/redo"))).status).toBe(503);
  });
});
