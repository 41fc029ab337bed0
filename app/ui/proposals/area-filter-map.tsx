import type { Area } from "#app/domain/area.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import { AreaName } from "../area-emblem.tsx";
import type { LaidMap } from "../map/lay-map.ts";
import { ProposalMap } from "../map/proposal-map.tsx";
import { useTongue } from "../words.tsx";
import { hrefWith, type ListFilter } from "./list-filter.ts";

/**
 * The listed proposals on a map, and under it the areas as a list: press one to see its proposals
 * close to.
 */
export function AreaFilterMap({
  laid,
  areas,
  counts,
  proposals,
  filter,
  picked,
  here,
}: {
  /** Null when no area of the round is drawn. */
  laid: LaidMap | null;
  areas: readonly Area[];
  /** Proposals in each area, in the areas' order. */
  counts: readonly number[];
  /** Those that are listed. */
  proposals: readonly Pick<Proposal, "id" | "number" | "title" | "kind">[];
  filter: ListFilter;
  /** Labels of those ticked for comparison. */
  picked: readonly string[];
  here: string;
}) {
  const { t } = useTongue();
  const hrefOf = (area: string) => hrefWith(here, { ...filter, area, page: 1 }, picked);
  const shown = areas.map((area, at) => ({
    ...area,
    note: t("round.proposalCount", { n: counts[at] ?? 0 }),
    href: hrefOf(area.slug),
    selected: area.slug === filter.area,
  }));
  return (
    <div className="stack map-beside">
      {laid && (
        <ProposalMap
          laid={laid}
          areas={shown}
          proposals={proposals}
          hrefOf={(number) => `${here}/${encodeURIComponent(number)}`}
        />
      )}
      <ul className="rows">
        {shown.map(({ slug, name, polygon, note, href, selected }) => (
          <li key={slug}>
            <a href={href} aria-current={selected ? "true" : undefined}>
              <AreaName name={name} polygon={polygon} />
            </a>{" "}
            <span className="muted">{note}</span>
          </li>
        ))}
        {filter.area && (
          <li>
            <a href={hrefOf("")}>{t("list.allAreas")}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
