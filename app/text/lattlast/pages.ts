import type { pages as sv } from "../sv/pages.ts";

/** Signing in, appearance and help, in easy Swedish. */
export const pages = {
  "signIn.again": "Du är inte inne längre. Logga in igen.",
  "signIn.carried": "Din text finns kvar.",
  "signIn.demo": "Det här är ett prov. Välj vem du vill vara.",
  "signIn.residents": "Du som bor här",
  "look.title": "Så ser sidan ut",
  "look.lead": "Välj hur sidan ska se ut.",
  "help.lead": "Här får du svar.",
  "help.a1":
    "Ja. Ingen ser vad du röstar på. Vi sparar inte ditt namn. Läs mer på sidan Se att din röst är med.",
  "help.q2": "Får jag ändra mig?",
  "help.a2": "Ja. Du får rösta igen. Den sista rösten räknas.",
  "help.a3": "Nej. Du bestämmer själv.",
  "help.q4": "Vad betyder avgörande? Vad betyder rådgivande?",
  "help.a4":
    "Avgörande: nämnden har lovat att följa rösterna. Rådgivande: rösterna är råd. Nämnden kan göra på annat sätt. Då måste den säga varför.",
  "help.q5": "Vad är att spara?",
  "help.a5": "Kommunen kan göra något billigare. Du svarar ja eller nej.",
  "help.q6": "Jag vill ha hjälp att rösta",
  "help.a6": "Gå till biblioteket. Du kan också ringa oss.",
  "help.a7": "Alla kan läsa det. Du väljer om ditt namn ska synas.",
  "a11y.title": "Alla ska kunna använda sidan",
  "a11y.lead": "{name} gör sidan. Alla ska kunna använda den.",
  "a11y.report": "Ser du ett fel?",
  "a11y.reportText": "Skriv eller ring till oss. Säg vilken sida det är.",
} as const satisfies Partial<Record<keyof typeof sv, string>>;
