import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import type { Proposal, SaveEffect, SpendCost } from "#app/domain/proposal.ts";
import {
  dayField,
  kronorField,
  optionalKronorField,
  optionalText,
  text,
  ticked,
} from "../form-fields.server.ts";

const consequence = optionalText(limits.reasonCharacters);

// Both kinds of money stand in the form; those of the other kind are sent too and left unread.
const spendFields = z
  .object({ costKronor: kronorField, yearlyCostKronor: optionalKronorField })
  .transform((cost): SpendCost => ({ kind: "spend", ...cost }));

const saveFields = z
  .object({
    yearlySavingKronor: kronorField,
    oneOffCostKronor: optionalKronorField.transform((kronor) => kronor ?? 0),
    effectFrom: dayField,
    affects: text(limits.reasonCharacters),
    consequences: z.strictObject({
      general: consequence,
      children: consequence,
      equality: consequence,
      accessibility: consequence,
    }),
    legalDuty: ticked,
    staffNegotiation: ticked,
    alternative: consequence,
  })
  .transform((effect): SaveEffect => ({ kind: "save", ...effect }));

/** What a proposal of this kind costs or saves, as the form's `money.` fields say. */
export function moneyFields(kind: Proposal["kind"]): z.ZodType<SpendCost | SaveEffect> {
  return kind === "spend" ? spendFields : saveFields;
}

/** True when nothing about money of this kind has been written. */
export function isMoneyEmpty(kind: Proposal["kind"], money: unknown): boolean {
  const sum = kind === "spend" ? "costKronor" : "yearlySavingKronor";
  const written =
    typeof money === "object" && money !== null ? new Map(Object.entries(money)) : null;
  return !String(written?.get(sum) ?? "").trim();
}

/** A proposal's money as the form's `money.` fields. */
export function fieldsOfMoney(money: Proposal["money"]): Record<string, string> {
  if (money === null) return {};
  if (money.kind === "spend") {
    return {
      "money.costKronor": String(money.costKronor),
      "money.yearlyCostKronor": String(money.yearlyCostKronor ?? ""),
    };
  }
  const { general, children, equality, accessibility } = money.consequences;
  return {
    "money.yearlySavingKronor": String(money.yearlySavingKronor),
    "money.oneOffCostKronor": String(money.oneOffCostKronor),
    "money.effectFrom": money.effectFrom,
    "money.affects": money.affects,
    "money.consequences.general": general,
    "money.consequences.children": children,
    "money.consequences.equality": equality,
    "money.consequences.accessibility": accessibility,
    ...(money.legalDuty ? { "money.legalDuty": "on" } : {}),
    ...(money.staffNegotiation ? { "money.staffNegotiation": "on" } : {}),
    "money.alternative": money.alternative,
  };
}
