import type { SchoolClass, UsedCodes } from "#app/domain/class-codes.ts";
import { number } from "#app/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { NumberField, TextField } from "#app/ui/fields.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** The form that makes a class's cards; `newId` is the class's own, so that two presses are one. */
export function NewClass(props: {
  file: string;
  left: number;
  newId: string;
  /** True when voting has opened: a new class then waits for the municipality. */
  frozen: boolean;
  beside: (field: string) => string | undefined;
}) {
  const { file, left, newId, frozen, beside } = props;
  const { t } = useTongue();
  return (
    <FormSection id="new" title={t("class.new")}>
      <form method="post" action={file} className="stack">
        <input type="hidden" name="class" value={newId} />
        <TextField
          name="name"
          autoComplete="off"
          size={14}
          label={t("class.name")}
          hint={t("class.nameHint")}
          error={beside("name")}
        />
        <NumberField
          name="pupils"
          size={4}
          label={t("class.pupils")}
          hint={t("class.pupilsHint", { left })}
          error={beside("pupils")}
        />
        <p>{t(frozen ? "class.two" : "class.doText")}</p>
        <p>{t("class.careful")}</p>
        <div>
          <Button>{t(frozen ? "class.ask" : "class.do")}</Button>
        </div>
      </form>
    </FormSection>
  );
}

interface Listed extends SchoolClass {
  used: UsedCodes | null;
}

/** The classes that have cards, and how many of their codes are used, never which. */
export function ClassList(props: { file: string; classes: readonly Listed[]; closed: boolean }) {
  const { file, classes, closed } = props;
  const { t } = useTongue();
  const used = (told: UsedCodes | null) => {
    if (!told) return t("class.gone");
    return told.kind === "few" ? t("class.few", { n: told.below }) : number(told.used);
  };
  const again = {
    key: "again",
    heading: t("class.again"),
    cell: ({ id, name }: Listed) => (
      <form method="post" action={file}>
        <input type="hidden" name="class" value={id} />
        <Button variant="secondary" size="small" aria-label={t("class.againFor", { name })}>
          {t("class.again")}
        </Button>
      </form>
    ),
  };
  return (
    <Card as="section" labelledBy="classes-title">
      <div className="stack">
        <h2 id="classes-title">{t("class.list")}</h2>
        {classes.length === 0 ? (
          <p>{t("class.none")}</p>
        ) : (
          <>
            <DataTable
              caption={t("class.list")}
              captionHidden
              rows={classes}
              rowKey={({ id }) => id}
              columns={[
                { key: "class", heading: t("class.class"), cell: ({ name }) => name },
                {
                  key: "cards",
                  heading: t("class.cards"),
                  numeric: true,
                  cell: ({ pupils }) => number(pupils),
                },
                { key: "used", heading: t("class.used"), cell: (one) => used(one.used) },
                ...(closed ? [] : [again]),
              ]}
            />
            <p className="small muted">{t("class.when")}</p>
            {!closed && <p>{t("class.againText")}</p>}
          </>
        )}
      </div>
    </Card>
  );
}
