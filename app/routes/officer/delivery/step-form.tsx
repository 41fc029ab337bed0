import { Form } from "@remix-run/react";
import { type Delivery, type DeliveryState, deliveryStages } from "#app/domain/delivery.ts";
import type { ShownPhoto } from "#app/domain/photo.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Round } from "#app/domain/round.ts";
import { currencyUnit, day, money } from "#app/format.ts";
import { stageWord } from "#app/text/delivery-words.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice-fields.tsx";
import { DateTimeField, NumberField, TextArea } from "#app/ui/fields.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { PhotoFields } from "#app/ui/photo-fields.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { formWith } from "#app/ui/written-form.ts";
import { beginning, labels } from "./step-fields.ts";

interface Props {
  round: Pick<Round, "currency">;
  proposal: { kind: "spend" | "save" };
  plannedKronor: number;
  state: DeliveryState | null;
  corrected: Delivery | null;
  /** The picture of the step that is put right. */
  photo: ShownPhoto | null;
  today: string;
  refused: { problems: readonly Problem[]; kept: Record<string, string> | null } | undefined;
  /** The page's own address. */
  here: string;
  /** Id of the last line that the writer sees. */
  latest: string | null;
}

/** A step of the work, or one put right. */
export function StepForm(props: Props) {
  const { round, proposal, plannedKronor, corrected, refused, here, latest } = props;
  const tongue = useTongue();
  const { t, locale } = tongue;
  const { summary, beside } = useProblems(refused?.problems, (field) => {
    const label = labels[field];
    return label && t(label);
  });
  const kept = refused?.kept ?? beginning(props);
  const form = formWith(kept, beside, (name) => {
    const label = labels[name];
    return { label: label ? t(label) : name };
  });
  const planned = money(plannedKronor, round.currency, locale);
  return (
    <section className="stack">
      <h2>{t(corrected ? "deliver.correct.title" : "deliver.new")}</h2>
      {corrected && (
        <p>
          {t("deliver.correct.of", {
            stage: stageWord(tongue, corrected.stage, proposal.kind),
            date: day(corrected.on, locale),
          })}{" "}
          <a href={here}>{t("deliver.correct.stop")}</a>
        </p>
      )}
      <Form method="post" encType="multipart/form-data" className="stack-large narrow">
        {summary}
        <input type="hidden" name="corrects" value={corrected?.id ?? ""} />
        <input type="hidden" name="seen" value={latest ?? ""} />
        <RadioGroup
          name="stage"
          legend={t("deliver.f.stage")}
          value={kept.stage}
          error={beside("stage")}
          choices={deliveryStages.map((stage) => ({
            value: stage,
            label: t(`deliver.stage.${stage}`),
          }))}
        />
        <DateTimeField
          type="date"
          name="on"
          label={t("deliver.f.on")}
          error={beside("on")}
          defaultValue={kept.on}
        />
        <TextArea
          name="note"
          rows={4}
          label={t(corrected ? "deliver.f.why" : "deliver.f.note")}
          hint={t(corrected ? "deliver.f.why.hint" : "deliver.f.note.hint")}
          error={beside("note")}
          defaultValue={kept.note}
        />
        <DateTimeField
          type="date"
          name="readyOn"
          label={t("deliver.f.ready")}
          hint={t("deliver.f.ready.hint")}
          error={beside("readyOn")}
          defaultValue={kept.readyOn}
        />
        <TextArea
          name="delayReason"
          rows={3}
          label={t("deliver.f.delay")}
          hint={t("deliver.f.delay.hint")}
          error={beside("delayReason")}
          defaultValue={kept.delayReason}
        />
        <NumberField
          name="cost"
          label={t("deliver.f.cost")}
          hint={t("deliver.f.cost.hint", { planned })}
          unit={currencyUnit(round.currency)}
          error={beside("cost")}
          defaultValue={kept.cost}
        />
        <FormSection id="photo-part" title={t("deliver.photo")}>
          <p>{t("deliver.photo.text")}</p>
          <PhotoFields form={form} photo={props.photo} />
        </FormSection>
        <div>
          <Button data-working={t("site.working")}>
            {t(corrected ? "deliver.correct.do" : "deliver.do")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
