import type { sv } from "../sv/staff.ts";
import { admin } from "./admin.ts";
import { countingRule } from "./counting-rule.ts";
import { delivering } from "./delivering.ts";
import { ground } from "./ground.ts";
import { keepApart } from "./keep-apart.ts";
import { letters } from "./letters.ts";
import { log } from "./log.ts";
import { officer } from "./officer.ts";
import { paper } from "./paper.ts";
import { people } from "./people.ts";
import { prices } from "./prices.ts";
import { report } from "./report.ts";
import { roll } from "./roll.ts";
import { trustees } from "./trustees.ts";
import { warnings } from "./warnings.ts";

/** Every word of the pages that administrators, officers and the nämnd use, in English. */
export const en = {
  ...admin,
  ...countingRule,
  ...delivering,
  ...keepApart,
  ...log,
  ...letters,
  ...officer,
  ...people,
  ...paper,
  ...ground,
  ...prices,
  ...report,
  ...roll,
  ...trustees,
  ...warnings,
} as const satisfies Record<keyof typeof sv, string>;
