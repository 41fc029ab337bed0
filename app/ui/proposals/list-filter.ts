import type { Area } from "#app/domain/area.ts";
import { limits } from "#app/domain/limits.ts";
import type { Proposal } from "#app/domain/proposal.ts";

/** What the list of proposals is narrowed to, and its page. Empty words do not narrow. */
export interface ListFilter {
  area: string;
  kind: Proposal["kind"] | "";
  search: string;
  order: (typeof sorts)[number];
  /** From 1. */
  page: number;
}

export const sorts = ["number", "cost", "talk"] as const;

/** So many proposals are listed, and stand on the map, at a time. */
export const PROPOSALS_A_PAGE = 20;
const LAST_PAGE = 1_000;

/** The filter an address asks for; what it asks that is not there does not narrow. */
export function readFilter(asked: URLSearchParams, areas: readonly Area[]): ListFilter {
  const page = Math.trunc(Number(asked.get("sida")));
  return {
    area: areas.find(({ slug }) => slug === asked.get("omrade"))?.slug ?? "",
    kind: (["spend", "save"] as const).find((one) => one === asked.get("sort")) ?? "",
    search: (asked.get("q") ?? "").slice(0, limits.searchCharacters),
    order: sorts.find((one) => one === asked.get("ordning")) ?? "number",
    page: page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/** The filter as fields of an address, without those that do not narrow. */
function filterFields(filter: ListFilter): [name: string, value: string][] {
  const fields: [string, string][] = [
    ["omrade", filter.area],
    ["sort", filter.kind],
    ["q", filter.search],
    ["ordning", filter.order === "number" ? "" : filter.order],
    ["sida", filter.page === 1 ? "" : String(filter.page)],
  ];
  return fields.filter(([, value]) => value !== "");
}

/** The address of a page under a filter, with proposals picked for comparison. */
export function hrefWith(page: string, filter: ListFilter, picked: readonly string[] = []): string {
  const fields = [...filterFields(filter), ...picked.map((number) => ["forslag", number])];
  return fields.length > 0 ? `${page}?${new URLSearchParams(fields)}` : page;
}
