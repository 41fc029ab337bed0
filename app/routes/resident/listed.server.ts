import type { Area } from "#app/domain/area.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import { type LaidMap, layMap } from "#app/ui/map/lay-map.ts";
import { type ListFilter, PROPOSALS_A_PAGE } from "#app/ui/proposals/list-filter.ts";
import type { Listed } from "#app/ui/proposals/proposal-rows.tsx";
import type { TalkCount } from "#db/discussion.server.ts";
import { countTalk } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";
import { listProposals } from "#db/proposals.server.ts";

/**
 * The page of the list that a filter asks for, or the last one there is; how many it finds in all,
 * and in each area when no area is chosen.
 */
export async function findListed(db: Db, roundId: string, areas: readonly Area[], by: ListFilter) {
  // Everywhere, so that the map counts what the list would show in each area.
  const [found, talk] = await Promise.all([
    listProposals(db, { roundId, onBallot: true, kind: by.kind || undefined, search: by.search }),
    countTalk(db, roundId),
  ]);
  const inArea = (area: Area) => found.proposals.filter(({ areaId }) => areaId === area.id);
  const area = areas.find(({ slug }) => slug === by.area);
  const all = inOrder(area ? inArea(area) : found.proposals, by.order, talk);
  const pages = Math.max(1, Math.ceil(all.length / PROPOSALS_A_PAGE));
  const page = Math.min(by.page, pages);
  return {
    area,
    shown: all.slice((page - 1) * PROPOSALS_A_PAGE, page * PROPOSALS_A_PAGE),
    talk,
    ...{ page, pages, hits: all.length },
    countByArea: areas.map((one) => inArea(one).length),
  };
}

function inOrder(
  proposals: readonly Proposal[],
  order: ListFilter["order"],
  talk: ReadonlyMap<string, TalkCount>,
): readonly Proposal[] {
  const sumOf = ({ money }: Proposal) => (money?.kind === "spend" ? money.costKronor : 0);
  const talkOf = ({ id }: Proposal) => {
    const count = talk.get(id);
    return count ? count.for + count.against + count.questions : 0;
  };
  if (order === "cost") return proposals.toSorted((a, b) => sumOf(a) - sumOf(b));
  if (order === "talk") return proposals.toSorted((a, b) => talkOf(b) - talkOf(a));
  return proposals;
}

/** What the list says of a proposal: it is sent along with the page, so the rest is left out. */
export function listed(proposal: Proposal, talk: TalkCount | undefined): Listed {
  const { id, number, areaId, title, summary, kind, money, picture, photo } = proposal;
  const said = { id, number, areaId, title, summary, kind, money, picture, photo };
  return { proposal: said, talk: talk ? { for: talk.for, against: talk.against } : null };
}

const MOST_MAPS = 50;
const maps = new Map<string, LaidMap | null>();

/** The same map is laid out once: to set pins and names apart takes longer than to draw the page. */
export function mapOf(...[areas, area, shown, features]: Parameters<typeof layMap>) {
  const borders = areas.map(({ id, name, polygon, parentId }) => [id, name, polygon, parentId]);
  const places = shown.map(({ number, areaId, spot }) => [number, areaId, spot]);
  const key = JSON.stringify([borders, area?.id, places, features]);
  const known = maps.get(key);
  if (known !== undefined) return known;
  if (maps.size >= MOST_MAPS) maps.clear();
  const laid = layMap(areas, area, shown, features);
  maps.set(key, laid);
  return laid;
}
