import type { keepApart as sv } from "../sv/keep-apart.ts";

/** How the administrator keeps proposals apart. */
export const keepApart = {
  "admin.p.apart": "Cannot win together",
  "admin.p.apartHelp":
    "Fill in when only one of several proposals can be carried out. The round must count most votes first.",
  "admin.p.group": "Group",
  "admin.p.groupHelp":
    "At most one of the area’s proposals in the same group can win. A group can be a place, such as Skolgården.",
  "admin.p.cannotWinWith": "Cannot win together with",
  "admin.p.cannotWinWithHelp": "It holds both ways.",
  "admin.p.noOthers": "The area has no other spending yet.",
} as const satisfies Record<keyof typeof sv, string>;
