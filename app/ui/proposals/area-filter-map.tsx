import type { Area } from "#app/domain/area.ts";
import { Anchor } from "../anchor.tsx";
import { AreaName } from "../area-emblem.tsx";
import { AreaMap } from "../area-map.tsx";
import { useTongue } from "../words.tsx";
import { hrefWith, type ListFilter } from "./list-filter.ts";

/** The areas as a map and as a list with the same numbers: press one to see its proposals. */
export function AreaFilterMap({
  areas,
  counts,
  filter,
  here,
}: {
  areas: readonly Area[];
  /** Proposals in each area, in the areas' order. */
  counts: readonly number[];
  filter: ListFilter;
  here: string;
}) {
  const { t } = useTongue();
  const hrefOf = (area: string) => hrefWith(here, { ...filter, area });
  const shown = areas.map((area, at) => ({
    ...area,
    number: at + 1,
    note: t("round.proposalCount", { n: counts[at] ?? 0 }),
    href: hrefOf(area.slug),
    selected: area.slug === filter.area,
  }));
  return (
    <div className="stack">
      <AreaMap label={t("list.map")} areas={shown} />
      <ol className="rows">
        {shown.map(({ slug, name, polygon, note, href, selected }) => (
          <li key={slug}>
            <Anchor href={href} aria-current={selected ? "true" : undefined}>
              <AreaName name={name} polygon={polygon} />
            </Anchor>{" "}
            <span className="muted">{note}</span>
          </li>
        ))}
        {filter.area && (
          <li>
            <Anchor href={hrefOf("")}>{t("list.allAreas")}</Anchor>
          </li>
        )}
      </ol>
    </div>
  );
}
