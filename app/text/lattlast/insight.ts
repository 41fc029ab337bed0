import type { insight as sv } from "../sv/insight.ts";

/** The other figures of a result, in easy Swedish. */
export const insight = {
  "reach.title": "Fick folk det de röstade på?",
  "reach.text": "Några röstade inte på något som vann. Här ser du hur många.",
  "reach.col.without": "Röstade inte på något som vann",
  "reach.col.winners": "Så många vinnare röstade en person på",
  "reach.col.cost": "Så mycket kostar de",
  "reach.chart": "Så många vinnare röstade en person på",
  "other.title": "Om vi räknade på ett annat sätt",
  "other.tag": "Inte på riktigt",
  "other.text": "Det går att räkna på andra sätt. Här ser du vad som hade vunnit då.",
  "other.fixed": "Vi bestämde sättet innan ni röstade. Det här ändrar inget.",
  "other.savings": "Det som sparar pengar är inte med här.",
  "other.col.rule": "Sätt att räkna",
  "other.col.gains": "Hade vunnit då",
  "other.col.losses": "Hade inte vunnit då",
  "other.col.spent": "Så mycket pengar går åt",
  "other.here": "Så räknar vi här",
  "margin.title": "Så nära var det",
  "margin.line": "{name} hade vunnit med {more} till.",
  "margin.text": "Om alla andra röstar lika.",
} as const satisfies Partial<Record<keyof typeof sv, string>>;
