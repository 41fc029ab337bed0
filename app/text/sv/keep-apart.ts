/** How the administrator keeps proposals apart. */
export const keepApart = {
  "admin.p.apart": "Kan inte vinna tillsammans",
  "admin.p.apartHelp":
    "Fyll i om bara ett av flera förslag går att göra. Omgången måste räkna flest röster först.",
  "admin.p.group": "Grupp",
  "admin.p.groupHelp":
    "Högst ett av områdets förslag i samma grupp kan vinna. En grupp kan vara en plats, till exempel Skolgården.",
  "admin.p.cannotWinWith": "Kan inte vinna tillsammans med",
  "admin.p.cannotWinWithHelp": "Det gäller åt båda hållen.",
  "admin.p.noOthers": "Området har inga andra satsningar än.",
} as const;
