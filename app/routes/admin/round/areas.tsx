import { areaKinds } from "#app/domain/area.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { NumberField, SelectField, TextArea, TextField } from "#app/ui/fields.tsx";
import { FieldRow, FormRow, FormSection, Lockable } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { WrittenForm } from "#app/ui/written-form.ts";
import { useAreaName } from "./labels.ts";
import type { Part } from "./parts.ts";

/** The areas in the form, in order, each with the id its row carries. */
export function areaRows(form: WrittenForm): { id: string; place: number }[] {
  const rows = [];
  for (let place = 0; form.of(`areas.${place}.id`) !== ""; place++) {
    rows.push({ id: form.of(`areas.${place}.id`), place });
  }
  return rows;
}

/** The areas the vote is held in, as a list that grows and shrinks without scripts. */
export function Areas({ form, lock, here, added }: Part & { here: string; added: boolean }) {
  const { t } = useTongue();
  const rows = areaRows(form);
  const reason = lock("areas");
  return (
    <FormSection id="areas" title={t("admin.section.areas")} error={form.beside("areas")}>
      <Lockable reason={reason}>
        <input type="hidden" name="areasShown" value="" />
        {rows.length === 0 && <p>{t("admin.a.none")}</p>}
        {rows.map(({ id, place }) => (
          <AreaRow
            key={id}
            {...{ form, id, place, here }}
            locked={reason !== null}
            first={added && place === rows.length - 1}
          />
        ))}
        {reason === null && (
          <p>
            <Button
              variant="secondary"
              icon="plus"
              name="intent"
              value="add-area"
              formAction={`${here}#areas`}
            >
              {t("admin.a.add")}
            </Button>
          </p>
        )}
      </Lockable>
    </FormSection>
  );
}

interface RowProps {
  form: WrittenForm;
  id: string;
  place: number;
  /** The page's address, which the buttons lead back to. */
  here: string;
  locked: boolean;
  /** True for the row that was just added: writing begins there. */
  first: boolean;
}

function AreaRow({ form, id, place, here, locked, first }: RowProps) {
  const { t } = useTongue();
  const nameOf = useAreaName(form.of);
  const field = (part: string) => form.field(`areas.${place}.${part}`);
  const others = areaRows(form).filter((row) => row.id !== id);
  return (
    <FormRow id={`area-${id}`} name={nameOf(place)}>
      <input type="hidden" name={`areas.${place}.id`} value={id} />
      <FieldRow>
        {/* The reader asked for this row by a button: the cursor belongs in it. */}
        <TextField {...field("name")} autoFocus={first} />
        <SelectField
          {...field("kind")}
          options={areaKinds.map((kind) => ({ value: kind, label: t(`areaKind.${kind}`) }))}
        />
        <SelectField
          {...field("parentId")}
          options={[
            { value: "", label: t("admin.a.parentNone") },
            ...others.map((row) => ({ value: row.id, label: nameOf(row.place) })),
          ]}
        />
        <NumberField {...form.sum(`areas.${place}.population`)} />
        <NumberField {...form.sum(`areas.${place}.entitled`)} />
      </FieldRow>
      <TextField
        {...field("slug")}
        hint={t("admin.a.slugHelp")}
        autoCapitalize="none"
        spellCheck={false}
      />
      <Details summary={t("admin.a.polygon")} open={field("polygon").error !== undefined}>
        <TextArea
          {...field("polygon")}
          hint={t("admin.a.polygonHelp")}
          rows={5}
          spellCheck={false}
        />
      </Details>
      {!locked && <RowButtons place={place} name={nameOf(place)} here={here} />}
    </FormRow>
  );
}

function RowButtons({ place, name, here }: { place: number; name: string; here: string }) {
  const { t } = useTongue();
  const button = { variant: "quiet", size: "small", formAction: `${here}#areas` } as const;
  return (
    <div className="cluster">
      {place > 0 && (
        <Button {...button} name="intent" value={`raise-area:${place}`}>
          {t("admin.a.raise", { name })}
        </Button>
      )}
      <Button {...button} color="danger" name="intent" value={`remove-area:${place}`}>
        {t("admin.a.remove", { name })}
      </Button>
    </div>
  );
}
