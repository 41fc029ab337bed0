import type { StaffKey } from "#app/text/words.ts";
import { Button } from "#app/ui/button.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { partIds } from "./parts.ts";

/** The other pages about a round, by address and name. */
const besides: readonly { page: string; key: StaffKey }[] = [
  { page: "rostlangd", key: "roll.title" },
  { page: "brev", key: "letters.title" },
  { page: "klasskoder", key: "letters.classes" },
  { page: "papper", key: "paper.title" },
  { page: "genomforande", key: "deliver.title" },
];

/** The parts of the form, and the buttons that go with all of it, in sight beside it. */
export function RoundNav({
  isNew,
  slug,
  formId,
  here,
}: {
  isNew: boolean;
  slug: string;
  formId: string;
  here: string;
}) {
  const { t, to } = useTongue();
  const parts = partIds.filter((id) => !isNew || id !== "proposals");
  return (
    <div className="stack">
      <nav aria-label={t("admin.parts")}>
        <ol>
          {parts.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`admin.section.${id}`)}</a>
            </li>
          ))}
        </ol>
      </nav>
      {/* The first button of the form is the one that Enter in a text field presses. */}
      <div className="cluster">
        <Button form={formId} name="intent" value="save">
          {t("admin.save")}
        </Button>
        <Button variant="secondary" form={formId} name="intent" value="preview" formAction={here}>
          {t("admin.preview")}
        </Button>
      </div>
      {!isNew && (
        <ul>
          {besides.map(({ page, key }) => (
            <li key={page}>
              <a href={to(`/admin/omgang/${slug}/${page}`)}>{t(key)}</a>
            </li>
          ))}
          <li>
            <a href={to(`/omgang/${slug}`)}>{t("admin.view")}</a>
          </li>
        </ul>
      )}
    </div>
  );
}
