import type { Area } from "../area.ts";
import type { ShownResult } from "../shown-result.ts";
import type { Cell } from "../small-cells.ts";

/** The fewest ballots that an area's file may hold. */
export const fewestBallots = 10;

/**
 * Why an area's ballots are not published one by one: they are so `few` that a neighbour could
 * tell whose they are, or how many they are would tell how few voted elsewhere (`guards`).
 */
export type Withheld = "few" | "guards";

/** Where the ballots of one area can be fetched, or why they cannot. */
export interface BallotsFile {
  area: Pick<Area, "slug" | "name">;
  path: string;
  withheld: Withheld | null;
  /** How many ballots are in it; 0 where they are withheld. */
  ballots: number;
}

/** The files with a round's ballots, one for each area, since areas are counted apart. */
export function ballotsFiles(
  roundSlug: string,
  { areas, turnout }: Pick<ShownResult, "areas" | "turnout">,
): BallotsFile[] {
  const round = `/oppna-data/${roundSlug}`;
  return areas.map(({ area: { id, slug, name } }) => {
    const voted = turnout.areas.find(({ areaId }) => areaId === id)?.ballots ?? { shown: 0 };
    const withheld = withheldBecause(voted);
    return {
      area: { slug, name },
      path: areas.length === 1 ? `${round}.pb` : `${round}.${slug}.pb`,
      withheld,
      ballots: withheld === null && "shown" in voted ? voted.shown : 0,
    };
  });
}

/** Whether an area's ballots are withheld, from how many it shows to have voted there. */
function withheldBecause(voted: Cell): Withheld | null {
  if ("hidden" in voted) return voted.hidden === "few" ? "few" : "guards";
  return voted.shown < fewestBallots ? "few" : null;
}
