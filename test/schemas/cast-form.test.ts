import { expect, test } from "vitest";
import { readMarks } from "#app/schemas/cast-form.server.ts";

function scoreOf(choice: string): number | undefined {
  const form = new FormData();
  form.set("castKey", crypto.randomUUID());
  form.set("choice", choice);
  return readMarks(form)?.marks.choices[0]?.score;
}

test.each([
  ["p-bd1", 1],
  ["p-bd1=1", 1],
  ["p-bd1=0", 0],
  ["p-bd1=120", 120],
])("%s is a score in plain digits", (choice, score) => {
  expect(scoreOf(choice)).toBe(score);
});

test.each(["0x1", "1e0", "+1", "-1", "1.0", " 1", "", "١", "Infinity"])(
  "a score written %j is no score, so the ballot's checks refuse it",
  (written) => {
    expect(scoreOf(`p-bd1=${written}`)).toBeNaN();
  },
);
