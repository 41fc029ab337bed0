import { Form } from "@remix-run/react";
import type { Area } from "#app/domain/area.ts";
import type { Marks } from "#app/domain/ballots/ballot-type.ts";
import type { Round } from "#app/domain/round.ts";
import { Button, LinkButton } from "../button.tsx";
import { useTongue } from "../words.tsx";

/**
 * Sends the ballot that stands on this page: what was reviewed is what is cast. The button stays in
 * sight while one reads, and `not-sent` is shown by the booth's script when no answer came.
 */
export function CastForm({
  round,
  area,
  marks,
  castKey,
  hasVoted,
  castable,
}: {
  round: Round;
  area: Area;
  marks: Marks;
  castKey: string;
  hasVoted: boolean;
  /** False while something is wrong with the ballot. */
  castable: boolean;
}) {
  const { t, to } = useTongue();
  const change = (
    <LinkButton
      size="large"
      variant={castable ? "quiet" : "primary"}
      href={to(`/omgang/${round.slug}/rosta?omrade=${area.slug}`)}
    >
      {t("review.change")}
    </LinkButton>
  );
  return (
    <Form method="post" className="cast-form" data-stays="not-sent">
      <input type="hidden" name="castKey" value={castKey} />
      <input type="hidden" name="area" value={area.id} />
      {castable &&
        marks.choices.map(({ proposalId, score }) => (
          <input key={proposalId} type="hidden" name="choice" value={`${proposalId}=${score}`} />
        ))}
      {castable &&
        marks.savings.map(({ proposalId, answer }) => (
          <input key={proposalId} type="hidden" name="saving" value={`${proposalId}=${answer}`} />
        ))}
      <div className="cast-bar">
        <div id="not-sent" role="alert" className="meter-not-kept" hidden>
          {t("review.notSent")}
        </div>
        {castable ? (
          <Button size="large" color="choice" data-working={t("site.working")}>
            {t(hasVoted ? "review.doReplace" : "review.do")}
          </Button>
        ) : (
          change
        )}
      </div>
      {castable && <div>{change}</div>}
      <p className="muted">{t("review.secret")}</p>
    </Form>
  );
}
