import { z } from "zod";
import type { Marks } from "#app/domain/ballots/ballot-type.ts";

const key = z.string().regex(/^[0-9a-f-]{36}$/);

/** A score as the forms write it: no sign, no fraction, no other way to write a number. */
const digits = /^\d{1,9}$/;

/** A ballot as its form sends it, unchecked: the ballot's own checks say what is wrong with it. */
export function readMarks(form: FormData): { castKey: string; marks: Marks } | null {
  const castKey = key.safeParse(form.get("castKey"));
  return castKey.success ? { castKey: castKey.data, marks: marksIn(form) } : null;
}

/** The marks on a form, unchecked. */
export function marksIn(form: FormData): Marks {
  const texts = (name: string) => form.getAll(name).filter((one) => typeof one === "string");
  return {
    areaId: texts("area")[0] ?? "",
    choices: texts("choice").map((sent) => {
      const [, proposalId = sent, score = "1"] = /^(.*?)=(.*)$/s.exec(sent) ?? [];
      return { proposalId, score: digits.test(score) ? Number(score) : Number.NaN };
    }),
    savings: texts("saving").map((sent) => {
      const [, proposalId = sent, answer = ""] = /^(.*?)=(.*)$/s.exec(sent) ?? [];
      return { proposalId, answer };
    }),
  };
}
