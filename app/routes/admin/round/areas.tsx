import { areaKinds } from "#app/domain/area.ts";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { NumberField, SelectField, TextArea, TextField } from "#app/ui/fields.tsx";
import { FieldRow, FormRow, FormSection, Lockable } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { WrittenForm } from "#app/ui/written-form.ts";
import type { Part } from "./parts.ts";

/** The areas in the form, in order, each with the id its row carries. */
export function areaRows(form: WrittenForm): { id: string; place: number }[] {
  const rows = [];
  for (let place = 0; form.of(`areas.${place}.id`) !== ""; place++) {
    rows.push({ id: form.of(`areas.${place}.id`), place });
  }
  return rows;
}

/** What an area is called in a sentence: its name, or its place in the list until it has one. */
export function useAreaName(form: WrittenForm) {
  const { t } = useTongue();
  return (place: number) => form.of(`areas.${place}.name`) || t("admin.a.number", { n: place + 1 });
}

/** The areas the vote is held in, as a list that grows and shrinks without scripts. */
export function Areas({ form, lock, here, added }: Part & { here: string; added: boolean }) {
  const { t } = useTongue();
  const rows = areaRows(form);
  return (
    <FormSection id="areas" title={t("admin.section.areas")} error={form.beside("areas")}>
      <Lockable reason={lock("areas")}>
        <input type="hidden" name="areasShown" value="" />
        {rows.length === 0 && <p>{t("admin.a.none")}</p>}
        {rows.map(({ id, place }) => (
          <AreaRow
            key={id}
            {...{ form, id, place, here }}
            first={added && place === rows.length - 1}
          />
        ))}
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
  /** True for the row that was just added: writing begins there. */
  first: boolean;
}

function AreaRow({ form, id, place, here, first }: RowProps) {
  const { t } = useTongue();
  const nameOf = useAreaName(form);
  const field = (part: string) => form.field(`areas.${place}.${part}`);
  const others = areaRows(form).filter((row) => row.id !== id);
  const button = { variant: "quiet", size: "small", formAction: `${here}#areas` } as const;
  const values = { name: nameOf(place) };
  return (
    <FormRow id={`area-${id}`} name={nameOf(place)}>
      <input type="hidden" name={`areas.${place}.id`} value={id} />
      <FieldRow>
        {/* The reader asked for this row by a button: the cursor belongs in it. */}
        <TextField {...field("name")} label={t("admin.a.name")} autoFocus={first} />
        <SelectField
          {...field("kind")}
          label={t("admin.a.kind")}
          options={areaKinds.map((kind) => ({ value: kind, label: t(`areaKind.${kind}`) }))}
        />
        <SelectField
          {...field("parentId")}
          label={t("admin.a.parent")}
          options={[
            { value: "", label: t("admin.a.parentNone") },
            ...others.map((row) => ({ value: row.id, label: nameOf(row.place) })),
          ]}
        />
        <NumberField {...form.sum(`areas.${place}.population`)} label={t("admin.a.population")} />
        <NumberField {...form.sum(`areas.${place}.entitled`)} label={t("admin.a.entitled")} />
      </FieldRow>
      <TextField
        {...field("slug")}
        label={t("admin.a.slug")}
        hint={t("admin.a.slugHelp")}
        autoCapitalize="none"
        spellCheck={false}
      />
      <Details summary={t("admin.a.polygon")} open={field("polygon").error !== undefined}>
        <TextArea
          {...field("polygon")}
          label={t("admin.a.polygon")}
          hint={t("admin.a.polygonHelp")}
          rows={5}
          spellCheck={false}
        />
      </Details>
      <div className="cluster">
        {place > 0 && (
          <Button {...button} name="intent" value={`raise-area:${place}`}>
            {t("admin.a.raise", values)}
          </Button>
        )}
        <Button {...button} color="danger" name="intent" value={`remove-area:${place}`}>
          {t("admin.a.remove", values)}
        </Button>
      </div>
    </FormRow>
  );
}
