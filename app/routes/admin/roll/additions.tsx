import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { SelectField, TextField } from "#app/ui/fields.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { RollProps } from "./page.tsx";

/** Someone whom a member of staff wants to add, until another agrees. */
export interface Pending {
  id: string;
  areaId: string;
  /** True for a new number of someone who is on the roll. */
  newNumber: boolean;
  /** True when the reader proposed it. */
  own: boolean;
  by: string;
}

/** Adds someone to a frozen roll: one member of staff proposes, another agrees. */
export function Additions({
  areas,
  pending,
  beside,
  kept,
}: Pick<RollProps, "areas" | "pending"> & {
  beside: (field: string) => string | undefined;
  kept: { omrade: string } | null;
}) {
  const { t } = useTongue();
  const error = (field: string) => {
    const said = beside(field);
    return said ? { error: said } : {};
  };
  return (
    <FormSection id="add" title={t("roll.add")}>
      <p>{t("roll.addText")}</p>
      {pending.length > 0 && (
        <section className="stack-small">
          <h3>{t("roll.pending")}</h3>
          <ul className="stack">
            {pending.map((one) => (
              <li key={one.id}>
                <PendingRow {...one} area={areas.find(({ id }) => id === one.areaId)?.name ?? ""} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {/* A proposal that is made leaves no number behind on the screen. */}
      <Form method="post" className="stack" key={pending.map(({ id }) => id).join()}>
        <TextField
          name="personnummer"
          label={t("roll.number")}
          hint={t("roll.numberHint")}
          inputMode="numeric"
          autoComplete="off"
          size={16}
          {...error("personnummer")}
        />
        <SelectField
          name="omrade"
          label={t("roll.areaField")}
          options={[
            { value: "", label: t("roll.choose") },
            ...areas.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          defaultValue={kept?.omrade}
          {...error("omrade")}
        />
        <TextField
          name="tidigare"
          label={t("roll.earlier")}
          hint={t("roll.earlierHint")}
          inputMode="numeric"
          autoComplete="off"
          size={16}
          {...error("tidigare")}
        />
        <div>
          <Button name="intent" value="propose">
            {t("roll.propose")}
          </Button>
        </div>
      </Form>
    </FormSection>
  );
}

function PendingRow({ id, newNumber, own, by, area }: Pending & { area: string }) {
  const { t } = useTongue();
  return (
    <Form method="post" className="stack-small">
      <input type="hidden" name="id" value={id} />
      <p>{t(newNumber ? "roll.pendingAlias" : "roll.pendingNew", { area, name: by })}</p>
      <div className="cluster">
        {own ? (
          <p className="muted">{t("roll.own")}</p>
        ) : (
          <Button name="intent" value="confirm" size="small">
            {t("roll.confirm")}
          </Button>
        )}
        <Button name="intent" value="drop" size="small" variant="quiet">
          {t("roll.drop")}
        </Button>
      </div>
    </Form>
  );
}
