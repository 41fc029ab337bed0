import { Form } from "@remix-run/react";
import type { Reportable } from "#app/domain/discussion.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { TextArea } from "#app/ui/fields.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { type Place, pageOf, type RowForm, Waited } from "./place.tsx";

export interface WaitingReport {
  id: string;
  /** Why a resident reported it. */
  reason: string;
  kind: Reportable;
  postText: string;
  postHidden: boolean;
  place: Place;
  days: number;
}

/** A reported post: hide it with a reason, or let it stay. */
export function ReportRow(props: WaitingReport & RowForm) {
  const { id, reason, kind, postText, postHidden, place, days, beside, written } = props;
  const { t, to } = useTongue();
  const field = `reason-${id}`;
  return (
    <li className="stack-small">
      <h3>
        <a href={to(pageOf(place))}>{t("waiting.about", { title: place.proposalTitle })}</a>
      </h3>
      <div className="cluster">
        <Waited days={days} />
        <Tag>{t(`waiting.post.${kind}`)}</Tag>
        <span>{t("waiting.reported", { reason })}</span>
      </div>
      <Card tone="sand">
        <p className="lined" id={`post-${id}`}>
          {postText}
        </p>
      </Card>
      {postHidden && <p>{t("waiting.postHidden")}</p>}
      <Form method="post" className="stack-small">
        <input type="hidden" name="id" value={id} />
        {!postHidden && (
          <TextArea
            id={field}
            name="reason"
            label={t("waiting.hideReason")}
            error={beside(field)}
            defaultValue={written(id)?.reason}
            rows={2}
          />
        )}
        <div className="cluster">
          {!postHidden && (
            <Button
              name="intent"
              value="hide"
              variant="secondary"
              color="danger"
              aria-describedby={`post-${id}`}
            >
              {t("waiting.hideDo")}
            </Button>
          )}
          <Button name="intent" value="keep" variant="secondary" aria-describedby={`post-${id}`}>
            {t(postHidden ? "waiting.handledDo" : "waiting.keepDo")}
          </Button>
        </div>
      </Form>
    </li>
  );
}
