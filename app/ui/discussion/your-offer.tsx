import { Form } from "@remix-run/react";
import type { OwnOffer } from "#app/domain/offer.ts";
import { date } from "#app/format.ts";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { useTongue, useWritten } from "../words.tsx";

/** One's own offer: what was said, what the municipality has answered, and the way to undo it. */
export function YourOffer({ own: { text, shown, reply, hiddenReason } }: { own: OwnOffer }) {
  const { t, locale } = useTongue();
  const written = useWritten();
  return (
    <Card tone="sand">
      <div className="stack-small">
        <h3>{t("offer.yours")}</h3>
        {text !== "" && (
          <p className="lined" {...written}>
            {text}
          </p>
        )}
        {text !== "" && !shown && <p className="muted">{t("offer.onlyStaff")}</p>}
        {hiddenReason !== null && <p>{t("talk.hidden", { reason: hiddenReason })}</p>}
        {reply ? (
          <>
            <p className="byline">
              {t("offer.reply", { name: reply.byName, when: date(reply.atMs, locale) })}
            </p>
            <p className="lined" {...written}>
              {reply.text}
            </p>
          </>
        ) : (
          hiddenReason === null && <p className="muted">{t("offer.noReply")}</p>
        )}
        <Form method="post" action="#hjalp">
          <Button name="intent" value="withdraw-offer" variant="secondary" size="small">
            {t("offer.withdraw")}
          </Button>
        </Form>
      </div>
    </Card>
  );
}
