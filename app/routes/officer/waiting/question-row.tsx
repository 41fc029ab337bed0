import { useTongue } from "#app/ui/words.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { type Place, type RowForm, WaitingRow } from "./waiting-row.tsx";

export interface WaitingQuestion {
  id: string;
  text: string;
  authorName: string;
  to: string;
  place: Place;
  days: number;
}

/** A question, and the answer written right under it. */
export function QuestionRow(props: WaitingQuestion & RowForm) {
  const { id, text, authorName, to, place, days, beside, written } = props;
  const { t } = useTongue();
  const told = (
    <span className="muted small">
      {authorName} · {t("waiting.to", { name: to })}
    </span>
  );
  return (
    <WaitingRow place={place} days={days} told={told}>
      <AnswerForm
        {...{ id, beside, written }}
        said={text}
        label={t("waiting.answer")}
        intent="answer"
        send={t("waiting.answerDo")}
      />
    </WaitingRow>
  );
}
