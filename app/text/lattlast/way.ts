import type { way as sv } from "../sv/way.ts";

/** How the work goes, in easy Swedish. */
export const way = {
  "delivery.late": "Det är sent",
  "delivery.ready": "Det ska bli klart {date}.",
  "delivery.readyLater": "Det ska bli klart {date}. Först sade vi {first}.",
  "delivery.readyPassed": "Det skulle bli klart {date}. Det blev det inte. Vi vet ingen ny dag.",
  "delivery.readyUnknown": "Först sade vi {first}. Vi vet ingen ny dag.",
  "delivery.doneLate": "Det blev klart sent. Först sade vi {first}.",
  "delivery.reason": "Därför är det sent",
  "delivery.cost": "Det har kostat {cost}. Det får kosta {planned}.",
  "delivery.costDone": "Det kostade {cost}. Det fick kosta {planned}.",
  "delivery.planned": "Det får kosta {planned}.",
  "delivery.difference": "Vad blev det?",
  "delivery.sums.done":
    "{done, plural, =0 {Inget av {n} förslag är klart än.} one {Ett av {n} förslag är klart.} other {# av {n} förslag är klara.}}",
  "delivery.sums.cost": "De som är klara kostade {cost}. De fick kosta {planned}.",
  "delivery.sums.late": "{n, plural, =0 {Inget är sent.} one {Ett är sent.} other {# är sena.}}",
  "delivery.sums.open": "{n, plural, =0 {} one {Vi jobbar med ett.} other {Vi jobbar med #.}}",
  "delivery.sums.stopped": "{n, plural, =0 {} one {Ett blir inte av.} other {# blir inte av.}}",
} as const satisfies Partial<Record<keyof typeof sv, string>>;
