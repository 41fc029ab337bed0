import type { StaffKey } from "#app/text/words.ts";

/** What the fields about a proposal's money are called. */
export const moneyLabels: Readonly<Record<string, StaffKey>> = {
  "money.costKronor": "admin.p.cost",
  "money.yearlyCostKronor": "admin.p.yearly",
  "money.yearlySavingKronor": "admin.p.saving",
  "money.oneOffCostKronor": "admin.p.oneOff",
  "money.effectFrom": "admin.p.effectFrom",
  "money.affects": "admin.p.affects",
  "money.consequences.general": "admin.p.general",
  "money.consequences.children": "admin.p.children",
  "money.consequences.equality": "admin.p.equality",
  "money.consequences.accessibility": "admin.p.accessibility",
  "money.legalDuty": "admin.p.legalDuty",
  "money.staffNegotiation": "admin.p.staffNegotiation",
  "money.alternative": "admin.p.alternative",
};
