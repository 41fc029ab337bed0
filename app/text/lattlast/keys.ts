import type { keys as sv } from "../sv/keys.ts";

/** Who holds the key, in easy Swedish. */
export const keys = {
  "keys.server": "Rösterna är låsta. Kommunens dator har nyckeln.",
  "keys.trustees": "Rösterna är låsta. De här har var sin del av nyckeln: {names}.",
  "keys.threshold": "Minst {n} av dem måste vara med och låsa upp. Datorn kan inte.",
  "results.notYet.missing":
    "Det går inte att öppna rösterna. {n, plural, one {En röst} other {# röster}} är borta. Kommunen måste hämta tillbaka {n, plural, one {den} other {dem}}.",
  "results.notYet.stopped":
    "Vi räknar inte just nu. Något stämmer inte. Kommunen vet vad det är. Vi visar inget än. Vill du fråga? Ring {name}, {phone}.",
} as const satisfies Partial<Record<keyof typeof sv, string>>;
