/** What an administrator should think twice about. */
export const warnings = {
  "admin.w.ideasShort": "Idétiden är kortare än tre veckor.",
  "admin.w.voteShort": "Omröstningen är kortare än två veckor.",
  "admin.w.tooDear":
    "{n, plural, one {Förslaget kan inte vinna. Det kostar mer än områdets pott.} other {{n} förslag kan inte vinna. De kostar mer än områdets pott.}}",
  "admin.w.tooDearRow": "kostar {cost}, potten i {area} är {pot}",
  "admin.w.ageAfterClose": "Åldern räknas på en dag efter att omröstningen har stängt.",
  "admin.w.ageInOtherYear": "Åldern räknas på en dag under ett annat år än omröstningen.",
  "admin.w.july": "En fas ligger helt i juli.",
} as const;
