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
  /** Codes, for a class or to be handed out; null for a person. */
  codes: { many: number; ofClass: { name: string } | null } | null;
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
  const number = { inputMode: "numeric", autoComplete: "off", size: 16 } as const;
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
          {...number}
          name="personnummer"
          label={t("roll.number")}
          hint={t("roll.numberHint")}
          error={beside("personnummer")}
        />
        <SelectField
          name="omrade"
          label={t("roll.areaField")}
          options={[
            { value: "", label: t("roll.choose") },
            ...areas.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          defaultValue={kept?.omrade}
          error={beside("omrade")}
        />
        <TextField
          {...number}
          name="tidigare"
          label={t("roll.earlier")}
          hint={t("roll.earlierHint")}
          error={beside("tidigare")}
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

function PendingRow({ id, newNumber, own, by, area, codes }: Pending & { area: string }) {
  const { t } = useTongue();
  const codesTold = ({ many, ofClass }: NonNullable<Pending["codes"]>) => {
    const values = { n: many, area, name: by };
    if (!ofClass) return t("roll.pendingCodes", values);
    return t("roll.pendingClass", { ...values, class: ofClass.name });
  };
  const handedOut = codes !== null && codes.ofClass === null;
  const person = t(newNumber ? "roll.pendingAlias" : "roll.pendingNew", { area, name: by });
  return (
    <Form method="post" className="stack-small">
      <input type="hidden" name="id" value={id} />
      <p>{codes === null ? person : codesTold(codes)}</p>
      <div className="cluster">
        {own ? (
          <p className="muted">{t("roll.own")}</p>
        ) : handedOut ? (
          <p className="muted">{t("roll.byLetters")}</p>
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
