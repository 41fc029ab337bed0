import { Form } from "@remix-run/react";
import { criteria, type Proposal } from "#app/domain/proposal.ts";
import { Button } from "#app/ui/button.tsx";
import { type Choice, RadioGroup } from "#app/ui/choice-fields.tsx";
import { SelectField, TextArea, TextField } from "#app/ui/fields.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { SaveFields, SpendFields } from "#app/ui/proposals/money-fields.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { WrittenForm } from "#app/ui/written-form.ts";

interface Props {
  form: WrittenForm;
  kind: Proposal["kind"];
  /** The proposals an idea can be merged with. */
  targets: readonly { id: string; name: string }[];
}

/** The officer's answer: an outcome with what goes with it, and the reason everybody can read. */
export function ReviewForm(props: Props) {
  const { form } = props;
  const { t } = useTongue();
  return (
    <Form method="post">
      <FormSection id="review" title={t("ideaReview.title")}>
        <RadioGroup {...form.choice("outcome")} choices={useOutcomes(props)} />
        <TextArea {...form.field("reason")} rows={4} />
        <div>
          <Button name="intent" value="review">
            {t("ideaReview.do")}
          </Button>
        </div>
      </FormSection>
    </Form>
  );
}

function useOutcomes({ form, kind, targets }: Props): Choice[] {
  const { t } = useTongue();
  const label = (outcome: ReviewKey) => t(`ideaReview.${outcome}`);
  return [
    {
      value: "approved",
      label: label("approved"),
      fields: <ApprovalFields form={form} kind={kind} />,
    },
    { value: "needs-info", label: label("needs-info") },
    {
      value: "rejected",
      label: label("rejected"),
      fields: (
        <SelectField
          {...form.field("criterion")}
          options={[
            { value: "", label: t("ideaReview.choose") },
            ...criteria.map((criterion) => ({
              value: criterion,
              label: t(`criterion.${criterion}`),
            })),
          ]}
        />
      ),
    },
    {
      value: "merged",
      label: label("merged"),
      fields: (
        <SelectField
          {...form.field("intoId")}
          options={[
            { value: "", label: t("ideaReview.intoNone") },
            ...targets.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ),
    },
    {
      value: "handed-over",
      label: label("handed-over"),
      fields: <TextField {...form.field("to")} />,
    },
    { value: "already-planned", label: label("already-planned") },
  ];
}

type ReviewKey =
  | "approved"
  | "needs-info"
  | "rejected"
  | "merged"
  | "handed-over"
  | "already-planned";

/** What a proposal needs to stand on the ballot. */
function ApprovalFields({ form, kind }: Pick<Props, "form" | "kind">) {
  const { t } = useTongue();
  return (
    <>
      <TextField {...form.field("number")} hint={t("ideaReview.numberHelp")} size={10} />
      {kind === "spend" ? <SpendFields form={form} /> : <SaveFields form={form} />}
      <TextArea {...form.field("assessment.text")} rows={4} />
      <TextArea {...form.field("assessment.assumptions")} rows={3} />
    </>
  );
}
