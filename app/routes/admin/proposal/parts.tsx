import { type Proposal, pictures } from "#app/domain/proposal.ts";
import { RadioGroup } from "#app/ui/choice-fields.tsx";
import { DateTimeField, SelectField, TextArea, TextField } from "#app/ui/fields.tsx";
import { FieldRow, FormSection, Lockable } from "#app/ui/form-section.tsx";
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
          <TextField
            {...form.field("number")}
            label={t("admin.p.number")}
            hint={t("ideaReview.numberHelp")}
            size={10}
          />
          <SelectField
            {...form.field("areaId")}
            label={t("admin.p.area")}
            options={areas.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FieldRow>
        <TextField {...form.field("title")} label={t("admin.p.name")} />
        {approved && (
          <TextArea {...form.field("review.reason")} label={t("admin.p.reviewReason")} rows={2} />
        )}
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
        <RadioGroup
          {...form.choice("kind")}
          legend={t("admin.p.kind")}
          choices={useMoneyChoices(form)}
        />
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
        <TextArea {...form.field("summary")} label={t("admin.p.summary")} rows={2} />
        <TextArea {...form.field("description")} label={t("admin.p.description")} rows={6} />
        <TextField {...form.field("place")} label={t("admin.p.place")} />
      </Lockable>
      <FieldRow>
        <SelectField
          {...form.field("picture")}
          label={t("admin.p.picture")}
          options={pictures.map((picture) => ({ value: picture, label: t(`picture.${picture}`) }))}
        />
        <TextField {...form.field("proposerName")} label={t("admin.p.proposer")} />
      </FieldRow>
    </FormSection>
  );
}

/** How the municipality judges it, who says so, and on which day. */
export function AssessmentPart({ form }: Part) {
  const { t } = useTongue();
  return (
    <FormSection id="assessment" title={t("admin.p.assessment")}>
      <TextArea {...form.field("assessment.text")} label={t("admin.p.assessment")} rows={4} />
      <TextArea
        {...form.field("assessment.assumptions")}
        label={t("admin.p.assumptions")}
        rows={3}
      />
      <FieldRow>
        <TextField {...form.field("assessment.officerName")} label={t("admin.p.officer")} />
        <DateTimeField
          {...form.field("assessment.on")}
          type="date"
          label={t("admin.p.assessedOn")}
        />
      </FieldRow>
    </FormSection>
  );
}
