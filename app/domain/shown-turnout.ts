import type { Area } from "./area.ts";
import { type Channel, channels, type Turnout } from "./outcome.ts";
import { type Cell, withoutSmallCells } from "./small-cells.ts";

/** How many took part, as it may be shown: figures that could point at a person are hidden. */
export interface ShownVoters {
  ballots: Cell;
  entitled: number;
  byChannel: Readonly<Record<Channel, Cell>>;
}

export interface ShownTurnout {
  areas: readonly (ShownVoters & { areaId: Area["id"] })[];
  /** All areas together. */
  total: ShownVoters;
}

/** The turnout of a round's areas without the figures that could point at a person. */
export function shownTurnout(
  areas: readonly { areaId: Area["id"]; turnout: Pick<Turnout, "entitled" | "byChannel"> }[],
): ShownTurnout {
  const table = withoutSmallCells(
    areas.map(({ turnout }) => channels.map((channel) => turnout.byChannel[channel])),
  );
  const entitled = areas.reduce((sum, { turnout }) => sum + turnout.entitled, 0);
  return {
    areas: areas.map(({ areaId, turnout }, row) => ({
      areaId,
      entitled: turnout.entitled,
      ...votersOf(table.rows[row]?.sum, table.rows[row]?.cells),
    })),
    total: { entitled, ...votersOf(table.total, table.sums) },
  };
}

const none: Cell = { shown: 0 };

function votersOf(ballots: Cell = none, [web, paper, school]: readonly Cell[] = []) {
  return {
    ballots,
    byChannel: { web: web ?? none, paper: paper ?? none, school: school ?? none },
  };
}

/** How many ballots lie in the box, by area and channel; the areas are those the vote is held in. */
export function votersSoFar(
  areas: readonly Pick<Area, "id" | "entitled">[],
  counted: readonly { areaId: string; channel: Channel; ballots: number }[],
) {
  return areas.map(({ id: areaId, entitled }) => {
    const byChannel = { web: 0, paper: 0, school: 0 };
    for (const one of counted) {
      if (one.areaId === areaId) byChannel[one.channel] += one.ballots;
    }
    return { areaId, turnout: { entitled, byChannel } };
  });
}
