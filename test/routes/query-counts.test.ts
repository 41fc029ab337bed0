import type { AppLoadContext } from "@remix-run/node";
import { expect, test } from "vitest";
import { boothCookie } from "#app/http/voter.server.ts";
import { loader as booth } from "#app/routes/resident/booth.tsx";
import { loader as compare } from "#app/routes/resident/compare.tsx";
import { loader as home } from "#app/routes/resident/home.tsx";
import { loader as proposal } from "#app/routes/resident/proposal.tsx";
import { loader as proposals } from "#app/routes/resident/proposals.tsx";
import { loader as results } from "#app/routes/resident/results.tsx";
import { loader as round } from "#app/routes/resident/round.tsx";
import type { DemoMoment } from "#db/demo/index.ts";
import { listArguments } from "#db/discussion.server.ts";
import { listProposals } from "#db/proposals.server.ts";
import { queriesIn } from "../db/queries.ts";
import { crowd, shrink } from "./a-crowd.ts";
import { demoHouse, visit } from "./a-visit.ts";

const roundId = "r-2026";
const main = "/omgang/alvhamn-2026";

type Page = (context: AppLoadContext) => Promise<unknown>;

const at = (path: string) => (context: AppLoadContext) =>
  visit(context, `${main}${path}`, { person: "demo-amina" });

const inBooth = async (context: AppLoadContext) => {
  const asked = await visit(context, `${main}/rosta`);
  const voter = { roundId, tag: "ab".repeat(32), areaId: "a-hs", channel: "web" } as const;
  asked.request.headers.set("Cookie", boothCookie(voter, context).split(";")[0] ?? "");
  return asked;
};

const pages: [name: string, moment: DemoMoment, page: Page][] = [
  ["home", "vote", async (context) => home(await visit(context, "/"))],
  ["home, when something is built", "follow-up", async (it) => home(await visit(it, "/"))],
  ["round", "vote", async (context) => round(await at("")(context))],
  ["proposals", "vote", async (context) => proposals(await at("/forslag")(context))],
  ["proposals, searched", "vote", async (it) => proposals(await at("/forslag?q=ljus")(it))],
  [
    "proposal",
    "vote",
    async (context) => {
      const asked = await at("/forslag/HS1")(context);
      return proposal({ ...asked, params: { slug: "alvhamn-2026", nr: "HS1" } });
    },
  ],
  ["compare", "vote", async (it) => compare(await at("/jamfor?forslag=HS1&forslag=HS2")(it))],
  ["booth", "vote", async (context) => booth(await inBooth(context))],
  ["results", "decide", async (context) => results(await at("/resultat")(context))],
];

/** How many queries a page asks, and how many letters it sends. */
async function measured(context: AppLoadContext, page: Page) {
  const { db, queries } = queriesIn(context.db);
  const sent = await page({ ...context, db });
  return { queries: queries(), letters: JSON.stringify(sent).length };
}

test.each(pages)(
  "%s at %s asks no more of the database when there is more to show",
  async (name, moment, page) => {
    const few = await demoHouse(moment);
    // A result stands on the ballots as they were cast: there the demo's own proposals are few.
    if (moment === "vote") await shrink(few, 5);
    const many = await demoHouse(moment);
    await crowd(many, 100);
    const [small, large] = [await measured(few, page), await measured(many, page)];
    expect(small.queries).toBeGreaterThan(0);
    expect(large.queries).toBe(small.queries);
    const showsThem = ["proposals", "proposal", "booth", "results"].includes(name);
    // The list is shown page by page, twenty proposals at most.
    const atLeast = (name === "proposals" ? 1 : 2) * small.letters;
    if (showsThem) expect(large.letters).toBeGreaterThan(atLeast);
  },
);

test("a page that asks once for each proposal is seen", async () => {
  const asking: Page = async ({ db }) => {
    const { proposals } = await listProposals(db, { roundId, onBallot: true });
    return Promise.all(proposals.map(({ id }) => listArguments(db, id)));
  };
  const few = await demoHouse("vote");
  await shrink(few, 5);
  const many = await demoHouse("vote");
  await crowd(many, 100);
  const perProposal = 95;
  const { queries } = await measured(few, asking);
  expect((await measured(many, asking)).queries).toBe(queries + perProposal);
});
