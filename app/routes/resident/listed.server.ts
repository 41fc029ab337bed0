import type { Area } from "#app/domain/area.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { type LaidMap, layMap } from "#app/ui/map/lay-map.ts";
import { type ListFilter, PROPOSALS_A_PAGE } from "#app/ui/proposals/list-filter.ts";
import type { Listed } from "#app/ui/proposals/proposal-rows.tsx";
import type { TalkCount } from "#db/discussion.server.ts";
import { countTalk } from "#db/discussion.server.ts";
import type { Db } from "#db/open.server.ts";
import { listProposals } from "#db/proposals.server.ts";

/**
 * The page of the list that a filter asks for, or the last one there is; how many it finds in all,
 * and in each area when no area is chosen. `onBallot` is the whole ballot, in the list's own order.
 */
export async function findListed(
  db: Db,
  round: Pick<Round, "id">,
  areas: readonly Area[],
  onBallot: readonly Proposal[],
  by: ListFilter,
) {
  // Everywhere, so that the map counts what the list would show in each area.
  const [said, talk] = await Promise.all([
    by.search === "" ? onBallot : saying(db, round.id, by.search),
    countTalk(db, round.id),
  ]);
  const found = by.kind === "" ? said : said.filter(({ kind }) => kind === by.kind);
  const inArea = (area: Area) => found.filter(({ areaId }) => areaId === area.id);
  const area = areas.find(({ slug }) => slug === by.area);
  const all = inOrder(area ? inArea(area) : found, by.order, talk);
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

async function saying(db: Db, roundId: string, search: string): Promise<Proposal[]> {
  return (await listProposals(db, { roundId, onBallot: true, search })).proposals;
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

/** What the list says of a proposal. Remix packs all that a page is handed, so the rest is left out. */
export function listed(proposal: Proposal, talk: TalkCount | undefined): Listed {
  const { id, number, areaId, title, summary, kind, money, picture, photo } = proposal;
  const said = { id, number, areaId, title, summary, kind, money, picture, photo };
  return { proposal: said, talk: talk ? { for: talk.for, against: talk.against } : null };
}

const MOST_MAPS = 50;
const maps = new Map<string, LaidMap | null>();

/** The same map is laid out once: to set pins and names apart takes longer than to draw the page. */
export function mapOf(...[areas, area, shown, base]: Parameters<typeof layMap>) {
  const borders = areas.map(({ id, name, polygon, parentId }) => [id, name, polygon, parentId]);
  const places = shown.map(({ number, areaId, spot }) => [number, areaId, spot]);
  const key = JSON.stringify([borders, area?.id, places, base]);
  const known = maps.get(key);
  if (known !== undefined) return known;
  if (maps.size >= MOST_MAPS) maps.clear();
  const laid = layMap(areas, area, shown, base);
  maps.set(key, laid);
  return laid;
}
