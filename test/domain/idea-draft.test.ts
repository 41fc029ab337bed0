import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type DraftField,
  draftFields,
  type IdeaDraft,
  ideaSteps,
  newDraft,
  stepLeft,
  stepOfField,
  writtenInto,
} from "#app/domain/idea-draft.ts";

const field = fc.constantFrom(...draftFields);
const words = fc.constantFrom("", "a", "b", "c");
/** Some fields written by someone who last looked `behind` revisions ago. */
const write = fc.record({
  behind: fc.nat({ max: 4 }),
  fields: fc.dictionary(field, words, { minKeys: 1 }),
});

test("whoever wrote from what stood is never written over by one who did not see it", () => {
  fc.assert(
    fc.property(fc.array(write, { maxLength: 20 }), (writes) => {
      let draft = newDraft({ title: "a" });
      const history: IdeaDraft[] = [draft];
      for (const { behind, fields } of writes) {
        const seen = history[Math.max(0, history.length - 1 - behind)]!;
        const done = writtenInto(draft, fields, seen.revision);
        const unseen = (name: DraftField) =>
          history
            .slice(history.indexOf(seen) + 1)
            .some(
              (later, at) => later.text[name] !== history[history.indexOf(seen) + at]!.text[name],
            );
        const over = draftFields.filter(
          (name) => name in fields && fields[name] !== draft.text[name] && unseen(name),
        );
        if ("clash" in done) {
          expect(done.clash).toEqual(over);
          expect(over.length).toBeGreaterThan(0);
          continue;
        }
        expect(over).toEqual([]);
        expect(done.draft.text).toEqual({ ...draft.text, ...fields });
        if (done.draft !== draft) history.push(done.draft);
        draft = done.draft;
      }
    }),
  );
});

test("two who write different fields at once both get theirs in", () => {
  const draft = newDraft({ title: "Bänk" });
  const one = writtenInto(draft, { title: "Två bänkar" }, 1);
  if ("clash" in one) throw new Error("the first met a clash");
  const other = writtenInto(one.draft, { place: "Torget" }, 1);
  if ("clash" in other) throw new Error("the other met a clash");
  expect(other.draft.text).toMatchObject({ title: "Två bänkar", place: "Torget" });
  expect(other.draft.revision).toBe(3);
});

test("the same words as those that stand are no change, and no clash", () => {
  const one = writtenInto(newDraft({ title: "Bänk" }), { title: "Soffa" }, 1);
  if ("clash" in one) throw new Error("the first met a clash");
  expect(writtenInto(one.draft, { title: "Soffa" }, 1)).toEqual({ draft: one.draft });
  expect(writtenInto(one.draft, { title: "Stol" }, 1)).toEqual({ clash: ["title"] });
  expect(writtenInto(one.draft, { title: "Stol" }, 2)).toHaveProperty("draft.text.title", "Stol");
});

test("each field is asked in one step", () => {
  expect(Object.values(ideaSteps).flat()).toEqual(draftFields);
  expect(draftFields.map(stepOfField)).toEqual([
    ...["what", "what", "text", "text", "text", "text", "text", "picture", "picture", "picture"],
  ]);
});

test("one goes on with an idea where something is left to write, and else to the review", () => {
  const written = { title: "Bänk", kind: "spend" };
  const told = { areaId: "a-hs", place: "Torget", summary: "En bänk.", description: "I solen." };
  expect(stepLeft(newDraft({}).text)).toBe("what");
  expect(stepLeft(newDraft(written).text)).toBe("text");
  expect(stepLeft(newDraft({ ...written, ...told, description: "" }).text)).toBe("text");
  expect(stepLeft(newDraft({ ...written, ...told }).text)).toBe("picture");
  expect(stepLeft(newDraft({ ...written, ...told, picture: "bench" }).text)).toBe("review");
});
