import { useTongue } from "#app/ui/words.tsx";
import type { LogProps } from "./page.tsx";

/** The way to newer and older lines; nothing when all stand on one page. */
export function Pages(props: Pick<LogProps, "page" | "pages" | "filter"> & { here: string }) {
  const { page, pages, filter, here } = props;
  const { t } = useTongue();
  if (pages === 1) return null;
  const hrefOf = (wanted: number) => {
    const query = new URLSearchParams();
    if (filter.round) query.set("omgang", filter.round);
    if (filter.person) query.set("person", filter.person);
    query.set("sida", String(wanted));
    return `${here}?${query}`;
  };
  return (
    <nav className="cluster" aria-label={t("site.pages")}>
      {page > 1 && <a href={hrefOf(page - 1)}>{t("site.previous")}</a>}
      <span>{t("site.pageOf", { page, pages })}</span>
      {page < pages && <a href={hrefOf(page + 1)}>{t("site.next")}</a>}
    </nav>
  );
}
