import { describe, expect, test } from "vitest";
import { spendsThat } from "#app/domain/result-sums.ts";
import { loader } from "#app/routes/resident/results.tsx";
import { toldOf } from "#app/text/told.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { conditionSentence } from "#app/text/why-words.ts";
import { listProposals } from "#db/proposals.server.ts";
import { demoHouse, visit } from "./a-visit.ts";

const here = "/omgang/alvhamn-2026/resultat";

async function resultsAt(...asked: Parameters<typeof demoHouse>) {
  const context = await demoHouse(...asked);
  return { context, data: await loader(await visit(context, here)) };
}

describe("The results page", () => {
  test.each(["inform", "discuss", "vote", "count"] as const)(
    "lets nothing about a proposal leave the server in the moment %s",
    async (moment) => {
      const { context, data } = await resultsAt(moment);
      const { proposals } = await listProposals(context.db, { roundId: "r-2026" });
      const sent = JSON.stringify(data);
      expect(data.result).toBeNull();
      for (const { id, title } of proposals) {
        expect(sent).not.toContain(`"${id}"`);
        expect(sent).not.toContain(title);
      }
      expect(sent).not.toMatch(/"(score|yes|no|selection|steps|decision)":/);
    },
  );

  test("tells in the count how many voted and by which way, and nothing before", async () => {
    const { data } = await resultsAt("count");
    if (data.result) throw new Error("There is a result before it may be known.");
    expect(data.turnout?.total).toEqual({
      ballots: { shown: 1391 },
      entitled: 11_050,
      byChannel: { web: { shown: 967 }, paper: { shown: 252 }, school: { shown: 172 } },
    });
    expect((await resultsAt("vote")).data).toMatchObject({ turnout: null, areas: [] });
  });

  test("shows staff no more than anyone else while the votes are checked", async () => {
    const context = await demoHouse("count");
    const asAdministrator = await loader(await visit(context, here, { person: "demo-maria" }));
    expect(asAdministrator.result).toBeNull();
  });

  test("says of HS5 that it is binding if HS6 is adopted, in exactly those words", async () => {
    const { data } = await resultsAt("decide");
    if (!data.result) throw new Error("There is no result.");
    const [hamnstaden] = data.result.areas;
    const [spend] = spendsThat("waits", data.result);
    if (!hamnstaden || !spend) throw new Error("Nothing waits for a saving.");
    expect(spend.proposal.number).toBe("HS5");
    const told = toldOf(data.round, hamnstaden);
    expect(conditionSentence(tongueOf("sv"), told, spend.outcome)).toBe(
      "Avgörande om nämnden antar HS6, annars vinner förslaget inte.",
    );
  });

  test("counts HS5 among the winners when the nämnd has adopted HS6", async () => {
    const { data } = await resultsAt("follow-up");
    if (!data.result) throw new Error("There is no result.");
    const winners = spendsThat("wins", data.result).map(({ proposal }) => proposal.number);
    expect(winners).toEqual([
      "HS1",
      "HS2",
      "HS3",
      "HS5",
      "BD1",
      "BD2",
      "BD5",
      "NB3",
      "NB1",
      "NB2",
      "NB5",
    ]);
    expect(data.result.areas.map(({ holds }) => holds)).toEqual(["with", "with", "with"]);
  });

  test("is not there for a round that is not", async () => {
    const context = await demoHouse("decide");
    const asked = loader(await visit(context, "/omgang/ingen-omgang/resultat"));
    await expect(asked).rejects.toMatchObject({ status: 404 });
  });
});
