import { Form } from "@remix-run/react";
import { deviationClasses, verdicts } from "#app/domain/decision.ts";
import type { ShownSave, ShownSpend } from "#app/domain/shown-result.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { DateTimeField, SelectField, TextArea, TextField } from "#app/ui/fields.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** What the person wrote in a form that was refused, and which item it was about. */
export type Kept = Readonly<Record<string, string>>;

export interface FormProps {
  /** Null where nothing was refused, or where it was another form that was. */
  kept: Kept | null;
  /** What is wrong with a field, by its id. */
  beside: (fieldId: string) => string | undefined;
}

/** The decision about one item, as the minutes have it. */
export function DecisionForm({ item, kept, beside }: FormProps & { item: ShownSpend | ShownSave }) {
  const { t } = useTongue();
  const { proposal, decision, outcome } = item;
  const written: Kept = kept ?? {
    verdict: decision?.verdict ?? "follow",
    deviationClass: decision?.deviationClass ?? "",
    reason: decision?.reason ?? "",
  };
  const idOf = (name: string) => `${name}-${proposal.id}`;
  return (
    <Details
      summary={`${t(decision ? "rep.decide.change" : "rep.decide")}: ${proposal.number}`}
      open={kept !== null}
    >
      <Form method="post" className="stack">
        <input type="hidden" name="item" value={proposal.id} />
        {outcome.mandate.kind === "binding" && (
          <Alert tone="warning">
            <p>{t("rep.decide.warnBinding")}</p>
          </Alert>
        )}
        <SelectField
          name="verdict"
          id={idOf("verdict")}
          label={t("rep.decide.verdict")}
          defaultValue={written.verdict}
          error={beside(idOf("verdict"))}
          options={verdicts.map((value) => ({ value, label: t(`verdict.${value}`) }))}
        />
        <MinutesFields
          idOf={idOf}
          written={
            kept ?? { paragraph: decision?.paragraph ?? "", decidedOn: decision?.decidedOn ?? "" }
          }
          beside={beside}
        />
        <SelectField
          name="deviationClass"
          id={idOf("deviationClass")}
          label={t("rep.decide.class")}
          defaultValue={written.deviationClass}
          error={beside(idOf("deviationClass"))}
          options={[
            { value: "", label: t("rep.decide.classNone") },
            ...deviationClasses.map((value) => ({ value, label: t(`deviation.${value}`) })),
          ]}
        />
        <TextArea
          name="reason"
          id={idOf("reason")}
          label={t("rep.decide.reason")}
          hint={t("rep.decide.reasonHint")}
          rows={4}
          defaultValue={written.reason}
          error={beside(idOf("reason"))}
        />
        <div>
          <Button>{t("rep.decide.do")}</Button>
        </div>
      </Form>
    </Details>
  );
}

/** One decision for every item that lacks one: to follow the result. */
export function FollowForm({ open, kept, beside }: FormProps & { open: number }) {
  const { t } = useTongue();
  return (
    <Form method="post" className="stack report-follow no-print">
      <h4>{t("rep.follow")}</h4>
      <p className="measure">{t("rep.follow.text", { n: open })}</p>
      <input type="hidden" name="item" value="alla" />
      <div className="filters">
        <MinutesFields idOf={(name) => `${name}-alla`} written={kept ?? {}} beside={beside} />
        <Button variant="secondary">{t("rep.follow.do")}</Button>
      </div>
    </Form>
  );
}

/** Where and when the minutes have it. */
function MinutesFields({
  idOf,
  written,
  beside,
}: {
  idOf: (name: string) => string;
  written: Kept;
  beside: FormProps["beside"];
}) {
  const { t } = useTongue();
  return (
    <>
      <TextField
        name="paragraph"
        id={idOf("paragraph")}
        label={t("rep.decide.paragraph")}
        size={6}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={written.paragraph?.replace(/^§ /, "")}
        error={beside(idOf("paragraph"))}
      />
      <DateTimeField
        type="date"
        name="decidedOn"
        id={idOf("decidedOn")}
        label={t("rep.decide.on")}
        defaultValue={written.decidedOn}
        error={beside(idOf("decidedOn"))}
      />
    </>
  );
}
