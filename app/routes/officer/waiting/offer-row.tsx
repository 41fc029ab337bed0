import { useTongue } from "#app/ui/words.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { type Place, type RowForm, WaitingRow } from "./waiting-row.tsx";

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
  const { t } = useTongue();
  const told = (
    <span className="muted small">
      {authorName} · {t(shown ? "waiting.offerShown" : "waiting.offerPrivate")}
    </span>
  );
  return (
    <WaitingRow place={place} days={days} told={told}>
      <AnswerForm
        {...{ id, beside, written }}
        said={text || t("waiting.offerNoText")}
        label={t("waiting.reply")}
        help={t("waiting.replyHelp")}
        intent="reply"
        send={t("waiting.replyDo")}
      />
    </WaitingRow>
  );
}
