import { Form } from "@remix-run/react";
import type { Round } from "#app/domain/round.ts";
import type { TooDear } from "#app/domain/round-warnings.ts";
import { date, dateTime } from "#app/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { TooDearWarning } from "../too-dear.tsx";

/** The button that makes a draft public; afterwards, what is locked and what will be. */
export function Publishing(props: { round: Round; nowMs: number; dear: readonly TooDear[] }) {
  const { round, nowMs, dear } = props;
  const { t, locale } = useTongue();
  const { publishedAtMs, informFromMs, voteOpensAtMs } = round.schedule;
  const when = (ms: number) => ({ when: dateTime(ms, locale) });
  if (publishedAtMs === null) {
    return (
      <Card as="section" tone="tinted" labelledBy="publish-title" id="publish">
        <h2 id="publish-title">{t("admin.publishTitle")}</h2>
        <TooDearWarning {...{ round, dear }} />
        <Form method="post" className="stack">
          <p>{t("admin.publishText")}</p>
          <p>{t("admin.saveFirst")}</p>
          <div>
            <Button name="intent" value="publish">
              {t("admin.publish")}
            </Button>
          </div>
        </Form>
      </Card>
    );
  }
  return (
    <Card as="section" tone="tinted" labelledBy="publish-title" id="publish">
      <h2 id="publish-title">{t("admin.isPublished", { when: date(publishedAtMs, locale) })}</h2>
      <div className="stack">
        {informFromMs > nowMs && <p>{t("admin.shownFrom", when(informFromMs))}</p>}
        {voteOpensAtMs > nowMs ? (
          <>
            <p>{t("admin.locksNow")}</p>
            <p>{t("admin.locksLater", when(voteOpensAtMs))}</p>
          </>
        ) : (
          <p>{t("admin.locksAll")}</p>
        )}
      </div>
    </Card>
  );
}
