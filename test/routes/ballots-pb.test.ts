import type { AppLoadContext } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { parsePabulib } from "#app/domain/pabulib/parse.ts";
import { loader } from "#app/routes/machine/open-data.ts";
import { listBundleFiles } from "#db/bundle.server.ts";
import { demoHouse, visit } from "./a-visit.ts";
import { keepBallots } from "./keep-ballots.ts";

const areas = ["hamnstaden", "bjorkdalen", "norra-bygden"];

async function fetched(context: AppLoadContext, name: string, person?: string): Promise<Response> {
  return loader(await visit(context, `/oppna-data/${name}`, { person }));
}

describe("The open file of an area's ballots", () => {
  test.each(["vote", "count"] as const)("is not there in the moment %s", async (moment) => {
    const context = await demoHouse(moment);
    for (const person of [undefined, "demo-maria", "demo-birgitta", "demo-ingrid"]) {
      for (const area of areas) {
        const asked = fetched(context, `alvhamn-2026.${area}.pb`, person);
        await expect(asked).rejects.toMatchObject({ status: 404 });
      }
    }
  });

  test.each([
    "alvhamn-2026.pb",
    "alvhamn-2026.ingenstans.pb",
    "alvhamn-2026.hamnstaden.csv",
    "alvhamn-2026.hamnstaden.json",
    "alvhamn-2026.hamnstaden.pb.pb",
    "ingen.hamnstaden.pb",
  ])("is not there under the name %s", async (name) => {
    const context = await demoHouse("decide");
    await expect(fetched(context, name)).rejects.toMatchObject({ status: 404 });
  });

  test("holds every ballot of the area, and no one's name", async () => {
    const context = await demoHouse("decide");
    const response = await fetched(context, "alvhamn-2026.hamnstaden.pb");
    expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    const text = await response.text();
    expect(text).not.toMatch(/demo-|web|paper|school|"tag"/);
    const reading = parsePabulib(text);
    expect(reading).toMatchObject({ file: { votes: 612, budget: 1_375_000 } });
  });

  test.each(areas)("is the very file that the control package of %s holds", async (area) => {
    const context = await demoHouse("decide");
    const name = `alvhamn-2026.${area}.pb`;
    const files = await listBundleFiles(context.db, "r-2026");
    const released = files.find((file) => file.name === name);
    expect(released?.content).toBe(await (await fetched(context, name)).text());
  });

  test("needs no area in its name where the round has only one", async () => {
    const context = await demoHouse("decide");
    const short = await (await fetched(context, "ungas-pott-2025.pb")).text();
    const long = await (await fetched(context, "ungas-pott-2025.hela-alvhamn.pb")).text();
    expect(short).toBe(long);
    expect(parsePabulib(short)).toMatchObject({ file: { votes: 412 } });
  });

  test("is withheld where fewer than ten voted, and says so", async () => {
    const context = await demoHouse("decide");
    await keepBallots(context, "norra-bygden", 9);
    const response = await fetched(context, "alvhamn-2026.norra-bygden.pb");
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(
      /^Röstsedlarna i Norra bygden publiceras inte\. Färre än 10 röstade där/,
    );
  });

  test("is there where ten voted, if it is told that they did", async () => {
    const context = await demoHouse("decide");
    await keepBallots(context, "norra-bygden", 10);
    const response = await fetched(context, "alvhamn-2026.norra-bygden.pb");
    const outcome = await (await fetched(context, "alvhamn-2026.json")).json();
    const [area] = outcome.areas.filter(({ slug }: { slug: string }) => slug === "norra-bygden");
    const turnout = outcome.turnout.areas.find(
      (one: { area: string }) => one.area === "norra-bygden",
    );
    expect(area.ballots.file === null).toBe(turnout.ballots === null);
    expect(response.status).toBe(turnout.ballots === null ? 404 : 200);
  });

  test("is withheld where it would tell how few voted in another area", async () => {
    const context = await demoHouse("decide");
    await keepBallots(context, "norra-bygden", 3);
    const answers = await Promise.all(
      areas.map((area) => fetched(context, `alvhamn-2026.${area}.pb`)),
    );
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(texts[2]).toContain("Färre än 10");
    const guarding = texts.filter((text) => text.includes("i ett annat område"));
    expect(guarding.length).toBeGreaterThan(0);
    const { areas: told } = await (await fetched(context, "alvhamn-2026.json")).json();
    for (const [place, { status }] of answers.entries()) {
      expect(told[place].ballots.file === null).toBe(status === 404);
      expect(told[place].ballots.withheld === null).toBe(status === 200);
    }
  });
});
