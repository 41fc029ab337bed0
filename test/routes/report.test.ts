import type { AppLoadContext } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { action, loader } from "#app/routes/namnd/report.tsx";
import { listDecisions } from "#db/outcomes.server.ts";
import { demoHouse, visit } from "./a-visit.ts";

const here = "/rapport/alvhamn-2026";
const chair = "demo-birgitta";
const follow = { item: "p-hs6", verdict: "follow", paragraph: "§ 96", decidedOn: "2026-06-10" };

async function post(context: AppLoadContext, form: Record<string, string>, person?: string) {
  return action(await visit(context, here, { person, form }));
}

describe("The nämnd's report", () => {
  test.each(["vote", "count"] as const)(
    "tells no one the result in the moment %s",
    async (moment) => {
      const context = await demoHouse(moment);
      for (const person of [undefined, chair, "demo-maria"]) {
        const data = await loader(await visit(context, here, { person }));
        expect(data.result).toBeNull();
        expect(JSON.stringify(data)).not.toContain("p-hs1");
      }
    },
  );

  test("lets those who prepare it read the rules beforehand, and residents know when it comes", async () => {
    const context = await demoHouse("count");
    const withRules = async (person?: string) => {
      const data = await loader(await visit(context, here, { person }));
      return data.result === null && data.withRules;
    };
    expect(await withRules()).toBe(false);
    expect(await withRules("demo-karin")).toBe(false);
    expect(await withRules(chair)).toBe(true);
  });

  test("is open to all when the result is, but only members may decide", async () => {
    const context = await demoHouse("decide");
    const mayDecide = async (person?: string) => {
      const data = await loader(await visit(context, here, { person }));
      return data.result !== null && data.mayDecide;
    };
    expect(await mayDecide()).toBe(false);
    expect(await mayDecide("demo-maria")).toBe(false);
    expect(await mayDecide(chair)).toBe(true);
  });

  test("quotes as many arguments for as against, and no one's name", async () => {
    const context = await demoHouse("decide");
    const data = await loader(await visit(context, here));
    if (!data.result) throw new Error("There is no result.");
    expect(data.arguments.length).toBeGreaterThan(0);
    for (const said of data.arguments) expect(said.for.length).toBe(said.against.length);
    expect(JSON.stringify(data)).not.toMatch(/author|recordedBy|demo-/);
  });
});

describe("Writing a decision down", () => {
  test("shows it at once and leads back to its item", async () => {
    const context = await demoHouse("decide");
    const response = await post(context, follow, chair);
    expect(response).toMatchObject({ status: 303 });
    const location = response instanceof Response ? response.headers.get("Location") : "";
    expect(location).toBe("/rapport/alvhamn-2026?klart=p-hs6#beslut-p-hs6");
    const data = await loader(await visit(context, here));
    const saves = data.result?.areas.flatMap((area) => area.saves);
    expect(saves?.find(({ proposal }) => proposal.number === "HS6")?.decision).toMatchObject({
      verdict: "follow",
      paragraph: "§ 96",
    });
  });

  test("of a departure without its class and reason is refused beside the fields of that item", async () => {
    const context = await demoHouse("decide");
    const refused = await post(context, { ...follow, verdict: "reject" }, chair);
    expect(refused).toMatchObject({
      init: { status: 422 },
      data: {
        problems: [
          { key: "deviationNeedsClass", field: "deviationClass-p-hs6" },
          { key: "deviationNeedsReason", field: "reason-p-hs6" },
        ],
        kept: { item: "p-hs6", verdict: "reject", paragraph: "§ 96" },
      },
    });
    expect(await listDecisions(context.db, "r-2026")).toEqual([]);
  });

  test.each([
    [{ ...follow, paragraph: " " }, "paragraph-p-hs6"],
    [{ ...follow, paragraph: "SFN nittiosex" }, "paragraph-p-hs6"],
    [{ ...follow, decidedOn: "2026-06-11" }, "decidedOn-p-hs6"],
    [{ ...follow, decidedOn: "2026-05-24" }, "decidedOn-p-hs6"],
    [{ ...follow, decidedOn: "2026-06-31" }, "decidedOn-p-hs6"],
    [{ ...follow, verdict: "shrug" }, "verdict-p-hs6"],
    [{ ...follow, item: "p-unknown" }, "verdict-p-unknown"],
    [{ item: "alla", paragraph: "§ 97", decidedOn: "i går" }, "decidedOn-alla"],
  ])("that cannot be read is refused: %j", async (form, field) => {
    const context = await demoHouse("decide");
    const refused = await post(context, form, chair);
    expect(refused).toMatchObject({ init: { status: 422 }, data: { problems: [{ field }] } });
    expect(await listDecisions(context.db, "r-2026")).toEqual([]);
  });

  test("is refused before the result may be known", async () => {
    const context = await demoHouse("count");
    const refused = await post(context, follow, chair);
    expect(refused).toMatchObject({ data: { problems: [{ key: "decisionNotOpen" }] } });
  });

  test("is for members: visitors sign in first, and others may not", async () => {
    const context = await demoHouse("decide");
    await expect(post(context, follow)).rejects.toMatchObject({ status: 302 });
    await expect(post(context, follow, "demo-karin")).rejects.toMatchObject({ status: 403 });
    await expect(post(context, follow, "demo-maria")).rejects.toMatchObject({ status: 403 });
    expect(await listDecisions(context.db, "r-2026")).toEqual([]);
  });

  test("for all that lack one follows the result there, and confirms it", async () => {
    const context = await demoHouse("decide");
    const cost = { deviationClass: "cost", reason: "Halva stigen ryms i potten." };
    await post(
      context,
      { ...follow, item: "p-nb4", verdict: "follow-with-change", ...cost },
      chair,
    );
    const all = { item: "alla", paragraph: "§ 97", decidedOn: "2026-06-10" };
    const before = await listDecisions(context.db, "r-2026");
    await post(context, all, chair);
    expect(await listDecisions(context.db, "r-2026")).toEqual(before);
    await post(context, { ...all, intent: "follow" }, chair);
    const decisions = await listDecisions(context.db, "r-2026");
    expect(decisions).toHaveLength(20);
    const changed = decisions.filter(({ verdict }) => verdict !== "follow");
    expect(changed.map(({ proposalId }) => proposalId)).toEqual(["p-nb4"]);
    expect(await loader(await visit(context, here))).toMatchObject({ moment: "follow-up" });
  });
});
