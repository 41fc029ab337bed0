import type { why as sv } from "../sv/why.ts";

/** Why a proposal won or did not, in easy Swedish. */
export const why = {
  "why.funded": "Fick {score}. Det kostar {cost}. Pengarna räckte. {left} fanns kvar.",
  "why.does-not-fit": "Fick {score}. Pengarna räckte inte. Det kostar {cost}. {left} fanns kvar.",
  "why.below-minimum": "Fick {score}. Det är för lite. Man måste få {minimum}.",
  "why.dearer-than-pot": "Fick {score}. Det kostar {cost}. Så mycket pengar finns inte.",
  "why.no-support": "Ingen röstade på det.",
} as const satisfies Partial<Record<keyof typeof sv, string>>;
