import { Anchor } from "#app/ui/anchor.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { partIds } from "./parts.ts";

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
              <Anchor href={`#${id}`}>{t(`admin.section.${id}`)}</Anchor>
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
        <p>
          <LinkButton variant="quiet" href={to(`/omgang/${slug}`)}>
            {t("admin.view")}
          </LinkButton>
          <LinkButton variant="quiet" href={to(`/admin/omgang/${slug}/brev`)}>
            {t("letters.title")}
          </LinkButton>
          <LinkButton variant="quiet" href={to(`/admin/omgang/${slug}/klasskoder`)}>
            {t("letters.classes")}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
