import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { countCommand } from "#app/domain/pabulib/count-command.ts";
import type { CountingRule, EqualSharesRule } from "#app/domain/rules/voting-rule.ts";
import { loader as openData } from "#app/routes/machine/open-data.ts";
import { demoHouse, visit } from "../routes/a-visit.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "printed-"));
afterAll(() => rmSync(folder, { recursive: true }));

const areas = ["hamnstaden", "bjorkdalen", "norra-bygden"];
const shares: EqualSharesRule = {
  kind: "equal-shares",
  utility: "cost",
  completion: "add1-greedy",
  add1Step: 7,
  comparison: true,
  minimumScore: 200,
};
const rules: CountingRule[] = [
  { kind: "greedy", minimumScore: 190 },
  { kind: "greedy", variant: "no-skip", minimumScore: 0 },
  { kind: "greedy", variant: "per-cost", minimumScore: 0 },
  shares,
  { ...shares, comparison: false, minimumScore: 0, add1Step: null },
  { ...shares, utility: "cardinality", completion: "none", comparison: false },
  { kind: "phragmen", whenNotFitting: "skip", minimumScore: 0 },
];

/** What the words of a printed command print when they are run on a downloaded file. */
function run(command: string) {
  const [, words = ""] = command.split(" -- ");
  const args = ["--import", "tsx", "scripts/count.ts", ...words.split(" "), "--json"];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  expect(stderr).toBe("");
  return Object.values(JSON.parse(stdout).rules as Record<string, { selection: string[] }>);
}

test.each(rules)("the printed command finds the published winners by %j", async (rule) => {
  const context = await demoHouse("decide");
  await context.db
    .updateTable("round")
    .set({ counting_rule: JSON.stringify(rule) })
    .where("slug", "=", "alvhamn-2026")
    .execute();
  const fetched = async (name: string) => openData(await visit(context, `/oppna-data/${name}`));
  const published = await (await fetched("alvhamn-2026.json")).json();
  for (const area of areas) {
    const name = `alvhamn-2026.${area}.pb`;
    const path = join(folder, name);
    writeFileSync(path, await (await fetched(name)).text());
    const winners = published.areas.find(({ slug }: { slug: string }) => slug === area);
    expect(winners.without.selection.length).toBeGreaterThan(0);
    const { selection } = winners.without;
    expect(run(countCommand(path, rule))).toMatchObject([{ selection }]);
  }
});

test("the printed command draws the lot that the round drew", async () => {
  const context = await demoHouse("decide");
  const { db } = context;
  const ids = ["p-hs1", "p-hs2", "p-hs3", "p-hs4", "p-hs5"];
  const [money, scores] = [
    { kind: "spend", costKronor: 400_000, yearlyCostKronor: null },
    Object.fromEntries(ids.map((id) => [id, 1])),
  ];
  await db
    .updateTable("proposal")
    .set({ money: JSON.stringify(money) })
    .where("id", "in", ids)
    .execute();
  await db
    .updateTable("ballot")
    .set({ scores: JSON.stringify(scores) })
    .where("area_id", "=", (query) =>
      query.selectFrom("proposal").select("area_id").where("id", "=", "p-hs1"),
    )
    .execute();
  const fetched = async (name: string) => openData(await visit(context, `/oppna-data/${name}`));
  const published = await (await fetched("alvhamn-2026.json")).json();
  const { selection } = published.areas[0].without;
  expect(selection).toHaveLength(3);
  expect(selection, "the lot should not happen to follow the ids").not.toEqual(
    selection.toSorted(),
  );
  const path = join(folder, "lot.pb");
  writeFileSync(path, await (await fetched("alvhamn-2026.hamnstaden.pb")).text());
  const rule = { kind: "greedy", minimumScore: 0 } as const;
  expect(run(countCommand(path, rule))).toMatchObject([{ selection }]);
});
