import { comparable } from "#app/domain/compare.ts";
import { Button } from "../button.tsx";
import { useTongue } from "../words.tsx";

/**
 * Under the list: the press that sets the ticked side by side, and those that turn the pages. They
 * stand in the list's form, so that what is ticked goes along.
 */
export function ListBar({
  here,
  compareAt,
  page,
  pages,
  elsewhere,
}: {
  /** The list's own address, and that of the comparison. */
  here: string;
  compareAt: string;
  page: number;
  pages: number;
  /** Labels of the ticked that the list does not show. */
  elsewhere: readonly string[];
}) {
  const { t } = useTongue();
  return (
    <>
      {elsewhere.map((number) => (
        <input key={number} type="hidden" name="forslag" value={number} />
      ))}
      {pages > 1 && (
        <nav className="list-pages" aria-label={t("site.pages")}>
          <Turn here={here} to={page - 1} label={t("site.previous")} off={page === 1} />
          <span>{t("site.pageOf", { page, pages })}</span>
          <Turn here={here} to={page + 1} label={t("site.next")} off={page === pages} />
        </nav>
      )}
      <div className="compare-bar">
        <p>
          {t("compare.help", comparable)}
          {elsewhere.length > 0 && ` ${t("compare.elsewhere", { numbers: elsewhere.join(", ") })}`}
        </p>
        <Button variant="secondary" formAction={compareAt} name="sida" value={page}>
          {t("compare.do")}
        </Button>
      </div>
    </>
  );
}

function Turn(props: { here: string; to: number; label: string; off: boolean }) {
  const { here, to, label, off } = props;
  if (off) return <span />;
  return (
    <Button variant="secondary" size="small" formAction={`${here}#traffar`} name="sida" value={to}>
      {label}
    </Button>
  );
}
