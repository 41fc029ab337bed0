import { at } from "../calendar.ts";
import { prose } from "../prose.ts";
import type { DemoChange } from "../types.ts";

/** What was changed on proposals after residents could read them. */
export const changes: readonly DemoChange[] = [
  {
    id: "andring-nb2-kostnad",
    proposalId: "p-nb2",
    atMs: at(-24, "11:15"),
    field: "cost",
    before: "187500",
    after: "210000",
    reason: prose(`
      Elnätsbolaget har lämnat ett fast pris för att ansluta banan. Det är högre än vi räknade
      med. Kostnaden ökar därför med 12 procent.`),
  },
  {
    id: "andring-kok-granskning",
    proposalId: "p-ide-kok",
    atMs: at(-68, "09:40"),
    field: "review",
    before: "Går inte vidare",
    after: "Lämnad vidare",
    reason: prose(`
      Johan Åström sa först nej, för pengarna får inte gå till en enda förening. Förslagsställaren
      klagade. Leila Rahimi prövade då idén på nytt. Hon kom till samma slutsats om omröstningen,
      men lämnade idén vidare till föreningsbidrag.`),
  },
];
