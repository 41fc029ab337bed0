import type { sv } from "../sv/staff.ts";
import { admin } from "./admin.ts";
import { countingRule } from "./counting-rule.ts";
import { keepApart } from "./keep-apart.ts";
import { letters } from "./letters.ts";
import { officer } from "./officer.ts";
import { report } from "./report.ts";
import { roll } from "./roll.ts";
import { warnings } from "./warnings.ts";

/** Every word of the pages that administrators, officers and the nämnd use, in English. */
export const en = {
  ...admin,
  ...countingRule,
  ...keepApart,
  ...letters,
  ...officer,
  ...report,
  ...roll,
  ...warnings,
} as const satisfies Record<keyof typeof sv, string>;
