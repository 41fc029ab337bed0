import type { Area } from "#app/domain/area.ts";
import type { Photo } from "#app/domain/photo.ts";
import { type Proposal, pictures } from "#app/domain/proposal.ts";
import { RadioGroup } from "#app/ui/choice-fields.tsx";
import { DateTimeField, SelectField, TextArea, TextField } from "#app/ui/fields.tsx";
import { FieldRow, FormSection, Lockable } from "#app/ui/form-section.tsx";
import { ChoosePlace } from "#app/ui/map/choose-place.tsx";
import { PhotoFields } from "#app/ui/photo-fields.tsx";
import { useMoneyChoices } from "#app/ui/proposals/money-fields.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { WrittenForm } from "#app/ui/written-form.ts";

interface Part {
  form: WrittenForm;
  lock: (field: keyof Proposal) => string | null;
}

/** Where the proposal stands on the ballot. */
export function BallotPart(
  props: Part & { areas: readonly { id: string; name: string }[]; approved: boolean },
) {
  const { form, lock, areas, approved } = props;
  const { t } = useTongue();
  return (
    <FormSection id="ballot" title={t("admin.section.basics")}>
      <Lockable id="review" reason={lock("number")} error={form.beside("review")}>
        <FieldRow>
          <TextField {...form.field("number")} size={10} />
          <SelectField
            {...form.field("areaId")}
            options={areas.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FieldRow>
        <TextField {...form.field("title")} />
        {approved && <TextArea {...form.field("review.reason")} rows={2} />}
      </Lockable>
    </FormSection>
  );
}

/** What it costs, or what it saves. */
export function MoneyPart({ form, lock }: Part) {
  const { t } = useTongue();
  return (
    <FormSection id="money" title={t("admin.p.money")} error={form.beside("money")}>
      <Lockable reason={lock("money")}>
        <RadioGroup {...form.choice("kind")} choices={useMoneyChoices(form)} />
      </Lockable>
    </FormSection>
  );
}

/** What residents read about it. */
export function TextPart({ form, lock }: Part) {
  const { t } = useTongue();
  return (
    <FormSection id="texts" title={t("admin.p.texts")}>
      <Lockable reason={lock("summary")}>
        <TextArea {...form.field("summary")} rows={2} />
        <TextArea {...form.field("description")} rows={6} />
      </Lockable>
      <FieldRow>
        <SelectField
          {...form.field("picture")}
          options={pictures.map((picture) => ({ value: picture, label: t(`picture.${picture}`) }))}
        />
        <TextField {...form.field("proposerName")} />
      </FieldRow>
    </FormSection>
  );
}

/** The photo that is shown in place of the drawn subject. */
export function PhotoPart({ form, lock, photo, id }: Part & { photo: Photo | null; id: string }) {
  const { t, to } = useTongue();
  return (
    <FormSection id="photo-part" title={t("photoPart.title")}>
      <p className="measure">{t("photoPart.help")}</p>
      <Lockable reason={lock("photo")}>
        <PhotoFields form={form} photo={photo} />
      </Lockable>
      {photo?.kind === "shown" && (
        <p>
          <a href={to(`/admin/arenden/ide/${id}#photo-title`)}>{t("photoPart.hide")}</a>
        </p>
      )}
    </FormSection>
  );
}

/** Where it is: in words, and on the map of its area. */
export function PlacePart({
  form,
  lock,
  areas,
  round,
  here,
}: Part & {
  areas: readonly Pick<Area, "id" | "slug" | "name" | "polygon">[];
  round: string;
  here: string;
}) {
  const { t } = useTongue();
  const area = areas.find(({ id }) => id === form.of("areaId"));
  return (
    <FormSection id="where" title={t("admin.p.place")}>
      <Lockable reason={lock("place")}>
        <TextField {...form.field("place")} />
        <ChoosePlace {...{ form, round, area, here }} />
      </Lockable>
    </FormSection>
  );
}

/** How the municipality judges it, who says so, and on which day. */
export function AssessmentPart({ form }: Part) {
  const { t } = useTongue();
  return (
    <FormSection id="assessment" title={t("admin.p.assessment")}>
      <TextArea {...form.field("assessment.text")} rows={4} />
      <TextArea {...form.field("assessment.assumptions")} rows={3} />
      <FieldRow>
        <TextField {...form.field("assessment.officerName")} />
        <DateTimeField {...form.field("assessment.on")} type="date" />
      </FieldRow>
    </FormSection>
  );
}
