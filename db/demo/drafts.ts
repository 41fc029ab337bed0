import { at } from "./calendar.ts";
import { prose } from "./prose.ts";

/** An idea that two neighbours are writing while ideas are asked for. */
export const demoDraft = {
  id: "utkast-belysning",
  roundId: "r-2026",
  ownerId: "demo-amina",
  withId: "demo-noor",
  writtenAtMs: at(-62, "07:50"),
  text: {
    title: "Belysning på stigen till skolan",
    kind: "spend",
    areaId: "a-bd",
    place: "Stigen mellan Ekorrstigen och Norra skolan",
    spot: "62.6401;17.7885",
    summary: "Stigen är mörk från november till februari. Sätt upp lyktor så att alla vågar gå.",
    description: prose(`
      Vi är många som går stigen till skolan varje morgon. På vintern ser man inte var man sätter
      fötterna, och de små barnen är rädda.

      Åtta lyktor räcker. De kan släckas på natten.`),
    picture: "lighting",
  },
} as const;
