import { expect, test } from "vitest";
import { digestWeekAt } from "#app/domain/digest-week.ts";

const at = (text: string) => Date.parse(text);

test.each([
  ["2026-03-16T06:59:59Z", "2026-03-09"],
  ["2026-03-16T07:00:00Z", "2026-03-16"],
  ["2026-03-22T22:59:00Z", "2026-03-16"],
  // Sunday evening in Greenwich is Monday night in Sweden, before eight.
  ["2026-03-22T23:30:00Z", "2026-03-16"],
  // The clocks have gone forward the day before.
  ["2026-03-30T05:59:00Z", "2026-03-23"],
  ["2026-03-30T06:00:00Z", "2026-03-30"],
  ["2026-12-28T12:00:00Z", "2026-12-28"],
])("at %s the latest whole week ended on %s", (now, endsOn) => {
  const week = digestWeekAt(at(now));
  expect(week.endsOn).toBe(endsOn);
  expect(week.untilMs).toBeLessThanOrEqual(at(now));
});

test("the weeks follow each other without a gap, also when the clocks change", () => {
  const forward = digestWeekAt(at("2026-03-30T06:00:00Z"));
  expect(digestWeekAt(forward.untilMs - 1).untilMs).toBe(forward.fromMs);
  expect(forward.untilMs - forward.fromMs).toBe((7 * 24 - 1) * 3_600_000);
});
