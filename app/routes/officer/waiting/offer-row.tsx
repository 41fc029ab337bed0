import { Form } from "@remix-run/react";
import { limits } from "#app/domain/limits.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/fields.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { type Place, pageOf, type RowForm, Waited } from "./place.tsx";

export interface WaitingOffer {
  id: string;
  text: string;
  shown: boolean;
  authorName: string;
  place: Place;
  days: number;
}

/** Somebody who wants to help, and the answer to them: no address is shown. */
export function OfferRow(props: WaitingOffer & RowForm) {
  const { id, text, shown, authorName, place, days, beside, written } = props;
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
          {authorName} · {t(shown ? "waiting.offerShown" : "waiting.offerPrivate")}
        </span>
      </div>
      <p className="lined" id={`offer-${id}`}>
        {text || t("waiting.offerNoText")}
      </p>
      <Form method="post" className="stack-small">
        <input type="hidden" name="id" value={id} />
        <TextArea
          id={field}
          name="text"
          label={t("waiting.reply")}
          hint={`${t("waiting.replyHelp")} ${t("site.charactersMost", { most: limits.answerCharacters })}`}
          error={beside(field)}
          defaultValue={written(id)?.text}
          rows={3}
        />
        <div>
          <Button name="intent" value="reply" aria-describedby={`offer-${id}`}>
            {t("waiting.replyDo")}
          </Button>
        </div>
      </Form>
    </li>
  );
}
