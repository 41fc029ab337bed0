import type { AppLoadContext } from "@remix-run/node";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawLot as drawnByServer } from "#app/ballot-box/lot.server.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { drawLot } from "#app/islands/recount/lot.ts";
import type { AreaRecount, Report } from "#app/islands/recount/messages.ts";
import { recounter } from "#app/islands/recount/recount.ts";
import { loader as openData } from "#app/routes/machine/open-data.ts";
import { loader } from "#app/routes/resident/recount.tsx";
import { demoHouse, visit } from "./a-visit.ts";
import { keepBallots } from "./keep-ballots.ts";

const slug = "alvhamn-2026";
const phragmen: CountingRule = { kind: "phragmen", whenNotFitting: "skip", minimumScore: 0 };

/** Fetches open files as a browser would, straight from the loader, and can change them. */
function fetching(context: AppLoadContext, change = (_path: string, text: string) => text) {
  const asked: string[] = [];
  const get = async (path: string) => {
    asked.push(path);
    try {
      const response = await openData(await visit(context, path));
      return new Response(change(path, await response.text()), response);
    } catch (thrown) {
      if (thrown instanceof Response) return thrown;
      throw thrown;
    }
  };
  return { get, asked };
}

async function recounted(
  get: (path: string) => Promise<Response>,
  otherRule: CountingRule | null = null,
) {
  const told: Report[] = [];
  await recounter(get)({ slug, otherRule }, (report) => told.push(report));
  return told;
}

function areasIn(told: readonly Report[]): AreaRecount[] {
  return told.flatMap((report) => (report.kind === "area" ? [report.recounted] : []));
}

function differencesIn(told: readonly Report[]) {
  return areasIn(told).map((area) => (area.kind === "counted" ? area.differences : area.kind));
}

describe("A recount in the browser", () => {
  test("of the demo's ballots gives exactly the published result", async () => {
    const { get, asked } = fetching(await demoHouse("decide"));
    const told = await recounted(get);
    expect(told.at(-1)).toEqual({ kind: "done" });
    expect(areasIn(told)).toMatchObject([
      { kind: "counted", ballots: 612, differences: [], hypothetical: false },
      { kind: "counted", ballots: 377, differences: [] },
      { kind: "counted", ballots: 402, differences: [] },
    ]);
    expect(areasIn(told)[0]).toMatchObject({
      without: { winners: [{ number: "HS1" }, { number: "HS2" }, { number: "HS3" }] },
      with: { spent: 1_410_000 },
    });
    const files = ["hamnstaden", "bjorkdalen", "norra-bygden"].map((area) => `${slug}.${area}.pb`);
    expect(asked).toEqual([`${slug}.json`, ...files].map((file) => `/oppna-data/${file}`));
  });

  test("tells how far it has come, never more than there is", async () => {
    const told = await recounted(fetching(await demoHouse("decide")).get);
    const reading = told.flatMap((report) => (report.kind === "reading" ? [report] : []));
    expect(reading.at(-1)).toMatchObject({ place: 3, of: 3, rows: 402, ofRows: 402 });
    for (const { rows, ofRows } of reading) expect(rows).toBeLessThanOrEqual(ofRows);
  });

  test("by another rule is marked as thought, and asks for no ballots again", async () => {
    const { get, asked } = fetching(await demoHouse("decide"));
    const recount = recounter(get);
    await recount({ slug, otherRule: null }, () => {});
    const told: Report[] = [];
    await recount({ slug, otherRule: phragmen }, (report) => told.push(report));
    expect(areasIn(told)).toMatchObject(
      Array(3).fill({ kind: "counted", hypothetical: true, differences: [] }),
    );
    expect(asked.filter((path) => path.endsWith(".pb"))).toHaveLength(3);
  });

  test("names what was published otherwise", async () => {
    const { get } = fetching(await demoHouse("decide"), (path, text) => {
      if (!path.endsWith(".json")) return text;
      const outcome = JSON.parse(text);
      outcome.areas[0].without.selection = ["HS1", "HS4"];
      outcome.areas[1].with.spent += 1;
      outcome.areas[2].saves[0].yes -= 7;
      return JSON.stringify(outcome);
    });
    expect(differencesIn(await recounted(get))).toEqual([
      [
        {
          kind: "winners",
          count: "without",
          published: ["HS1", "HS4"],
          here: ["HS1", "HS2", "HS3"],
        },
      ],
      [{ kind: "spent", count: "with", published: 930_001, here: 930_000 }],
      [
        {
          kind: "saving",
          number: "NB6",
          published: { yes: 254, no: 88 },
          here: { yes: 261, no: 88 },
        },
      ],
    ]);
  });

  test("notices a file that lacks a ballot, and a seed that is another", async () => {
    const { get } = fetching(await demoHouse("decide"), (path, text) =>
      path.includes("hamnstaden")
        ? text.replace(/num_votes;612/, "num_votes;611").replace(/\n612;.*\n/, "\n")
        : path.endsWith(".pb")
          ? text.replace(/lot_seed;\w+/, "lot_seed;0")
          : text,
    );
    const [lacking, ...others] = differencesIn(await recounted(get));
    expect(lacking).toContainEqual({ kind: "ballots", published: 612, here: 611 });
    for (const differences of others) expect(differences).toEqual([{ kind: "lot" }]);
  });

  test("says which area it may not count, and counts the others", async () => {
    const context = await demoHouse("decide");
    await keepBallots(context, "norra-bygden", 3);
    const areas = areasIn(await recounted(fetching(context).get));
    expect(areas[2]).toEqual({
      slug: "norra-bygden",
      name: "Norra bygden",
      kind: "withheld",
      why: "few",
    });
    for (const area of areas) {
      if (area.kind === "counted") expect(area.differences).toEqual([]);
    }
  });

  test("ends with the reason where a file does not come", async () => {
    const { get } = fetching(await demoHouse("decide"));
    const path = `/oppna-data/${slug}.bjorkdalen.pb`;
    const failing = (asked: string) =>
      asked === path ? Promise.reject(new Error("off")) : get(asked);
    const told = await recounted(failing);
    expect(told.at(-1)).toEqual({ kind: "failed", failure: { kind: "network", path } });
    expect(areasIn(told)).toHaveLength(1);
    const nothing = await recounted(async () => new Response(null, { status: 503 }));
    expect(nothing).toMatchObject([{ kind: "failed", failure: { kind: "network" } }]);
  });

  test("ends with the line where a file makes no sense", async () => {
    const { get } = fetching(await demoHouse("decide"), (path, text) =>
      path.endsWith(".pb") ? text.replace("\n1;HS1", "\n1;HS99") : text,
    );
    expect((await recounted(get)).at(-1)).toMatchObject({
      kind: "failed",
      failure: { kind: "unreadable", fault: { line: 38, column: "vote", found: "HS99" } },
    });
    const page = async () => new Response("<html>");
    expect(await recounted(page)).toMatchObject([
      { kind: "failed", failure: { kind: "unreadable", fault: null } },
    ]);
  });
});

describe("The recount page", () => {
  test.each(["vote", "count"] as const)("offers no files in the moment %s", async (moment) => {
    const context = await demoHouse(moment);
    const told = await loader(await visit(context, `/omgang/${slug}/rakna-om`));
    expect(told.files).toBeNull();
  });

  test("offers a file for each area when the result is known", async () => {
    const context = await demoHouse("decide");
    const { files } = await loader(await visit(context, `/omgang/${slug}/rakna-om`));
    expect(files?.map(({ path, ballots }) => [path, ballots])).toEqual([
      [`/oppna-data/${slug}.hamnstaden.pb`, 612],
      [`/oppna-data/${slug}.bjorkdalen.pb`, 377],
      [`/oppna-data/${slug}.norra-bygden.pb`, 402],
    ]);
  });
});

describe("The lot", () => {
  test("falls the same in the browser as on the server", async () => {
    const ids = fc.uniqueArray(fc.string(), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.string(), ids, async (seed, drawn) => {
        expect(await drawLot(seed, drawn)).toEqual(drawnByServer(seed, drawn));
      }),
    );
  });
});
