import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import type { Problem } from "#app/domain/problem.ts";
import { type Proposal, pictures } from "#app/domain/proposal.ts";
import {
  dayField,
  oneOf,
  optionalText,
  type Read,
  readFields,
  text,
} from "./form-fields.server.ts";
import { nested } from "./nested-names.server.ts";
import { fieldsOfMoney, isMoneyEmpty, moneyFields } from "./proposal-form/money.server.ts";
import { fieldsOfSpot, spotFields } from "./spot-fields.server.ts";

/** A proposal's number on the ballot, which is also part of its address. */
export const numberField = z
  .string()
  .transform((written) => written.replaceAll(/\s/g, "").toUpperCase())
  .pipe(z.string().regex(/^[\p{L}\d-]{0,10}$/u, "numberInvalid"))
  .transform((number) => number || null);

const assessmentFields = z
  .discriminatedUnion("written", [
    z.object({ written: z.literal(false) }).transform(() => null),
    z
      .strictObject({
        written: z.literal(true),
        text: text(limits.descriptionCharacters),
        officerName: text(limits.nameCharacters),
        on: dayField,
        assumptions: optionalText(limits.descriptionCharacters),
      })
      .transform(({ written: _, ...assessment }) => assessment),
  ])
  .optional();

/** The boxes for what a proposal cannot win together with: one for each other, by its id. */
const pairBox = "cannotWinWith.";

const plainFields = {
  number: numberField.optional(),
  areaId: z.string().min(1, "areaNeeded").optional(),
  title: text(limits.titleCharacters).optional(),
  summary: text(limits.summaryCharacters).optional(),
  description: optionalText(limits.descriptionCharacters).optional(),
  place: optionalText(limits.titleCharacters).optional(),
  spot: spotFields.optional(),
  picture: oneOf(pictures).optional(),
  proposerName: text(limits.nameCharacters).optional(),
  kind: oneOf(["spend", "save"]).optional(),
  assessment: assessmentFields,
  review: z.strictObject({ reason: optionalText(limits.reasonCharacters) }).optional(),
  group: optionalText(limits.groupCharacters)
    .transform((group) => group.replaceAll(/\s+/g, " ") || null)
    .optional(),
  reason: optionalText(limits.reasonCharacters),
};

/** The proposal as an administrator wrote it, and why it was changed. */
export interface ProposalWritten {
  proposal: Proposal;
  reason: string;
}

/**
 * The proposal as its form says it should be. What the form did not send stays as it is stored: a
 * locked field is shown but not sent.
 */
export function readProposalForm(
  fields: Readonly<Record<string, string>>,
  stored: Proposal,
): Read<ProposalWritten> {
  const isPair = ([name]: [string, string]) => name.startsWith(pairBox);
  const pairs = Object.entries(fields).filter(isPair);
  const sent = nested(Object.fromEntries(Object.entries(fields).filter((one) => !isPair(one))));
  const kind = sent.kind === "spend" || sent.kind === "save" ? sent.kind : stored.kind;
  const aboutMoney = "kind" in sent || "money" in sent;
  const money = sent.money ?? {};
  const noMoney = aboutMoney && stored.review.outcome !== "approved" && isMoneyEmpty(kind, money);
  const form = z.strictObject({
    ...plainFields,
    money: aboutMoney && !noMoney ? moneyFields(kind) : z.unknown().transform(() => null),
  });
  const read = readFields(form, {
    ...sent,
    ...(aboutMoney && !noMoney ? { money } : { money: null }),
    ...("assessment" in sent ? { assessment: withWritten(sent.assessment) } : {}),
  });
  if ("problems" in read) return read;
  const { reason, review, money: estimated, ...rest } = read.value;
  const written = Object.entries(rest).filter(([name]) => name in sent);
  const proposal: Proposal = {
    ...stored,
    ...(Object.fromEntries(written) as Partial<Omit<typeof rest, "assessment">>),
    ...("assessment" in sent ? { assessment: rest.assessment ?? null } : {}),
    ...(aboutMoney ? { kind, money: estimated } : {}),
    // Boxes that are not ticked are not sent; the group beside them always is.
    ...("group" in sent ? { cannotWinWith: ticked(pairs) } : {}),
    review:
      review && stored.review.outcome === "approved"
        ? { ...stored.review, reason: review.reason }
        : stored.review,
  };
  const problems = lacking(proposal);
  return problems.length > 0 ? { problems } : { value: { proposal, reason } };
}

function ticked(boxes: readonly [name: string, value: string][]): string[] {
  return boxes.flatMap(([, id]) => (id === "" ? [] : [id])).sort();
}

/** What an approved proposal lacks to stand on the ballot. */
function lacking({ review, number }: Proposal): Problem[] {
  return review.outcome === "approved" && number === null
    ? [{ key: "required", field: "number" }]
    : [];
}

/** An assessment is there when it says something; a name and a day alone are none. */
function withWritten(assessment: unknown) {
  const fields = typeof assessment === "object" ? { ...assessment } : {};
  const said = ["text", "assumptions"].map((name) => String(Reflect.get(fields, name) ?? ""));
  return { ...fields, written: said.some((words) => words.trim() !== "") };
}

/** A proposal as the fields of its form. */
export function fieldsOfProposal(proposal: Proposal): Record<string, string> {
  const { areaId, title, summary, description, place, picture, proposerName, kind } = proposal;
  const { assessment, review } = proposal;
  return {
    ...{ areaId, title, summary, description, place, picture, proposerName, kind },
    number: proposal.number ?? "",
    ...fieldsOfSpot(proposal.spot),
    ...fieldsOfMoney(proposal.money),
    "assessment.text": assessment?.text ?? "",
    "assessment.officerName": assessment?.officerName ?? "",
    "assessment.on": assessment?.on ?? "",
    "assessment.assumptions": assessment?.assumptions ?? "",
    group: proposal.group ?? "",
    ...Object.fromEntries(proposal.cannotWinWith.map((id) => [`${pairBox}${id}`, id])),
    "review.reason": review.outcome === "approved" ? review.reason : "",
    reason: "",
  };
}
