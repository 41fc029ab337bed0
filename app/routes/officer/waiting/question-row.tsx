import { Form } from "@remix-run/react";
import { limits } from "#app/domain/limits.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/fields.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { type Place, pageOf, type RowForm, Waited } from "./place.tsx";

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
  const { id, text, authorName, place, days, beside, written } = props;
  const { t, to } = useTongue();
  const field = `text-${id}`;
  return (
    <li className="stack-small">
      <h3>
        <a href={to(pageOf(place))}>{t("waiting.about", { title: place.proposalTitle })}</a>
      </h3>
      <div className="cluster">
        <Waited days={days} />
        <span className="muted small">
          {authorName} · {t("waiting.to", { name: props.to })}
        </span>
      </div>
      <p className="lined" id={`question-${id}`}>
        {text}
      </p>
      <Form method="post" className="stack-small">
        <input type="hidden" name="id" value={id} />
        <TextArea
          id={field}
          name="text"
          label={t("waiting.answer")}
          hint={t("site.charactersMost", { most: limits.answerCharacters })}
          error={beside(field)}
          defaultValue={written(id)?.text}
          rows={4}
        />
        <div>
          <Button name="intent" value="answer" aria-describedby={`question-${id}`}>
            {t("waiting.answerDo")}
          </Button>
        </div>
      </Form>
    </li>
  );
}
