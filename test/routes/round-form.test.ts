import type { AppLoadContext } from "@remix-run/node";
import { expect, test } from "vitest";
import { action, loader } from "#app/routes/admin/round.tsx";
import { demoHouse, visit } from "./a-visit.ts";

const person = "demo-maria";

/** What is refused of a round's form where some fields are written otherwise, as "field: key". */
async function refused(
  context: AppLoadContext,
  slug: string,
  changes: Record<string, string>,
): Promise<string[]> {
  const path = `/admin/omgang/${slug}`;
  const { fields } = await loader({
    ...(await visit(context, path, { person })),
    params: { slug },
  });
  const form = { ...fields, ...changes, intent: "save" };
  const asked = await visit(context, path, { person, form });
  const answered = await action({ ...asked, params: { slug } });
  if (!("data" in answered)) throw new Error("The round was saved.");
  return answered.data.problems.map(({ field, key }) => `${field}: ${key}`);
}

const named = { title: "Åsby bestämmer", owner: "Nämnden", areasShown: "", "areas.0.name": "Åsby" };

test("every fault of a round is told at once, those of numbers with the others", async () => {
  const context = await demoHouse("inform");
  const problems = await refused(context, "ny", {
    ...named,
    slug: "Fel Adress",
    "ballotRule.choices": "0",
    "eligibility.minimumAge": "tretton",
    "schedule.voteOpensAtMs": "2031-05-10T08:00",
    "schedule.voteClosesAtMs": "2031-05-01T20:00",
  });
  expect(problems).toContain("ballotRule.choices: notPositive");
  expect(problems).toContain("eligibility.minimumAge: notANumber");
  expect(problems).toContain("slug: slugInvalid");
  expect(problems).toContain("schedule.voteClosesAtMs: scheduleOrder");
  expect(new Set(problems).size).toBe(problems.length);
});

test("an address that is taken is told of beside a number that cannot be read", async () => {
  const context = await demoHouse("inform");
  const changes = { ...named, slug: "alvhamn-2026", "areas.0.population": "många" };
  const problems = await refused(context, "ny", changes);
  expect(problems).toContain("areas.0.population: notANumber");
  expect(problems).toContain("slug: slugTaken");
});

test("nothing is told of a part that could not be read, nor of a time that follows one", async () => {
  const context = await demoHouse("inform");
  const problems = await refused(context, "ny", {
    ...named,
    slug: "asby-2031",
    "ballotRule.choices": "noll",
    "schedule.voteOpensAtMs": "i maj",
    "schedule.voteClosesAtMs": "2020-05-01T20:00",
  });
  expect(problems).toContain("schedule.voteOpensAtMs: notADate");
  expect(problems).not.toContain("schedule.voteClosesAtMs: scheduleOrder");
  expect(problems.filter((one) => /^(ballotRule|countingRule)/.test(one))).toEqual([
    "ballotRule.choices: notANumber",
  ]);
});

test("more time for an open vote needs its reason also where a number is wrong", async () => {
  const context = await demoHouse("vote");
  const form = { title: " ", "schedule.voteClosesAtMs": "2026-05-30T20:00" };
  const problems = await refused(context, "alvhamn-2026", form);
  expect(problems).toContain("title: required");
  expect(problems).toContain("extensionReason: extensionReasonNeeded");
});
