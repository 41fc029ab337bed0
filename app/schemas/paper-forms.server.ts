import { z } from "zod";
import type { Marks } from "#app/domain/ballots/ballot-type.ts";
import { limits } from "#app/domain/limits.ts";
import { type SpoiledReason, spoiledReasons } from "#app/domain/paper-ballot.ts";
import type { Problem } from "#app/domain/problem.ts";
import { marksIn } from "./cast-form.server.ts";
import { text, wholeNumber } from "./form-fields.server.ts";

const ballots = wholeNumber(1, limits.ballotsPerBatch);

/** What a signed paper protocol says. */
export const protocolForm = z.strictObject({
  name: text(limits.groupCharacters),
  areaId: z.string().min(1, "required"),
  ballots,
});

export const correctionForm = z.strictObject({ ballots });

/**
 * A paper ballot as it was keyed: its marks, unchecked, or why it is spoiled. `marks` are what
 * stands on the form in any case.
 */
export function readKeying(form: FormData, areaId: string): { marks: Marks } & KeyingRead {
  const sent = marksIn(form);
  // A list that was left alone sends an empty line.
  const marks = {
    areaId,
    choices: sent.choices.filter(({ proposalId }) => proposalId !== ""),
    savings: sent.savings.filter(({ proposalId }) => proposalId !== ""),
  };
  const said = form.get("spoiled") ?? "";
  if (said === "") return { marks, read: { marks } };
  const spoiled = spoiledReasons.find((reason) => reason === said);
  const problem = (key: Problem["key"]) => ({ marks, problems: [{ key, field: "spoiled" }] });
  if (!spoiled) return problem("unknownChoice");
  if (marks.choices.length + marks.savings.length > 0) return problem("spoiledWithMarks");
  return { marks, read: { spoiled } };
}

type KeyingRead = { read: { marks: Marks } | { spoiled: SpoiledReason } } | { problems: Problem[] };
