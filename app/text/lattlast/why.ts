import type { why as sv } from "../sv/why.ts";

/** Why a proposal won or did not, in easy Swedish. */
export const why = {
  "why.funded": "Fick {score}. Det kostar {cost}. Pengarna räckte. {left} fanns kvar.",
  "why.does-not-fit": "Fick {score}. Pengarna räckte inte. Det kostar {cost}. {left} fanns kvar.",
  "why.below-minimum": "Fick {score}. Det är för lite. Man måste få {minimum}.",
  "why.dearer-than-pot": "Fick {score}. Det kostar {cost}. Så mycket pengar finns inte.",
  "why.no-support": "Ingen röstade på det.",
  "why.funded.tie":
    "Fick {score}. Lika många som {others}. Det här är billigare. Därför gick det först.",
  "why.funded.lot": "Fick {score}. Lika många som {others}. Lotten fick bestämma.",
  "why.does-not-fit.tie":
    "Fick {score}. Lika många som {others}. Det andra är billigare och gick först. Det här kostar {cost}. {left} fanns kvar.",
  "why.does-not-fit.lot":
    "Fick {score}. Lika många som {others}. Lotten fick bestämma. Det här kostar {cost}. {left} fanns kvar.",
  "why.not-reached": "Fick {score}. Pengarna tog slut före.",
  "why.group-taken": "Fick {score}. {winner} vann. Bara ett i gruppen {group} kan vinna.",
  "why.incompatible": "Fick {score}. {winner} vann. Båda kan inte vinna.",
  "why.with-savings.room.open":
    "Det kostar {cost}. Bara {left} fanns kvar. Säger nämnden ja till {savings}? Då räcker pengarna.",
  "why.with-savings.room.settled":
    "Det kostar {cost}. Bara {left} fanns kvar. Men med {savings} räcker pengarna.",
  "why.below-minimum.save": "Färre än {minimum} svarade. Det är för få.",
  "why.even-with-savings": "Om vi sparar finns {left} kvar. Det räcker inte heller.",
} as const satisfies Partial<Record<keyof typeof sv, string>>;
