import type { RoundNote } from "#app/domain/decision.ts";
import { at, mainSchedule } from "./calendar.ts";
import { prose } from "./prose.ts";
import type { DemoMeeting } from "./types.ts";

export { mainDecisions } from "./outcome/decisions.ts";
export { mainDeliveries } from "./outcome/deliveries.ts";

/** The meeting where the nämnd takes up the main round: savings first, as HS5 hangs on one. */
export const mainMeeting: DemoMeeting = {
  id: "mote-2026",
  roundId: "r-2026",
  startsAtMs: mainSchedule.decisionPlannedAtMs,
  organ: "Samhälls- och fritidsnämnden",
  place: "Stadshuset, sal Älven",
  agenda: [
    {
      title: "Besparingar i Älvhamn bestämmer 2026",
      text: prose(`
        Fyra besparingar har prövats av invånarna. Resultatet är rådgivande. HS5 vinner bara om
        nämnden antar HS6. Därför beslutar nämnden om besparingarna först.`),
    },
    {
      title: "Satsningar i Älvhamn bestämmer 2026",
      text: prose(`
        Sexton satsningar stod på röstsedeln. Resultatet är avgörande enligt SFN § 41. Avviker
        nämnden ska den ange skäl som rör lag, kostnad, mark eller upphandling.`),
    },
    {
      title: "Delfinansiering av NB4, grusad stig från Käxnäs till badplatsen",
      text: prose(`
        NB4 rymdes inte i potten. Om nämnden antar NB6 finns 196 000 kr kvar i Norra bygden.
        Frågan är om pengarna ska gå till en första etapp av stigen.`),
    },
  ],
  noticeAtMs: at(36, "09:00"),
};

/** What the report must tell of. Nothing here points at a person, a place or a day of a vote. */
export const mainNotes: readonly RoundNote[] = [
  {
    id: "notis-1",
    roundId: "r-2026",
    atMs: at(8, "15:30"),
    text: prose(`
      En person nekades först att rösta, för registret visade en gammal adress. Felet rättades
      samma dag. Personen kunde rösta.`),
  },
  {
    id: "notis-2",
    roundId: "r-2026",
    atMs: at(12, "16:45"),
    text: prose(`
      En person hade röstat på webben och lämnade sedan en röstsedel på papper. Registret stoppade
      den andra. Bara en röst räknades.`),
  },
  {
    id: "notis-3",
    roundId: "r-2026",
    atMs: mainSchedule.voteClosesAtMs,
    text: prose(`
      Den som har skyddade personuppgifter kunde rösta vid ett besök. Möjligheten har använts.
      Namn, område och dag visas aldrig för någon.`),
  },
];
