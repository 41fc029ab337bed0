import type { Delivery, DeliveryState } from "#app/domain/delivery.ts";
import { photoOfStep } from "#app/domain/delivery-photos.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownDecision, ShownProposal } from "#app/domain/shown-result.ts";
import { day } from "#app/format.ts";
import { stageWord } from "#app/text/delivery-words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { NotSentYet } from "#app/ui/not-sent-yet.tsx";
import { DecisionLine } from "#app/ui/outcome/decision-line.tsx";
import { DeliveryFacts, DeliveryTags } from "#app/ui/outcome/delivery-facts.tsx";
import { DeliverySteps } from "#app/ui/outcome/delivery-steps.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { StepForm } from "./step-form.tsx";

interface Props {
  round: Pick<Round, "slug" | "title" | "currency">;
  proposal: Pick<ShownProposal, "number" | "title" | "kind">;
  plannedKronor: number;
  decision: ShownDecision | null;
  deliveries: readonly Delivery[];
  state: DeliveryState | null;
  /** The step that is to be put right; null where a new one is written. */
  corrected: Delivery | null;
  /** `YYYY-MM-DD` */
  today: string;
  saved: boolean;
  refused: { problems: readonly Problem[]; kept: Record<string, string> | null } | undefined;
}

export function DeliveryPage(props: Props) {
  const { round, proposal, decision, deliveries, state, saved, refused } = props;
  const { t, to } = useTongue();
  const list = `/admin/omgang/${round.slug}/genomforande`;
  const number = encodeURIComponent(proposal.number);
  const here = to(`${list}/${number}`);
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to(list)}>{t("deliver.back")}</BackLink>
        <h1>{t("deliver.page", { number: `${proposal.number} ${proposal.title}` })}</h1>
        {saved && !refused && (
          <Alert tone="success" status>
            {t("deliver.saved")}
          </Alert>
        )}
        <NotSentYet form={refused} />
        {state && (
          <div>
            <p className="cluster">
              <DeliveryTags state={state} kind={proposal.kind} />
            </p>
            <DeliveryFacts round={round} state={state} plannedKronor={props.plannedKronor} />
          </div>
        )}
        <p>
          <a href={to(`/omgang/${round.slug}/forslag/${number}#sa-gar-det`)}>{t("deliver.view")}</a>
        </p>
      </div>
      <div className="columns-aside">
        <StepForm
          key={`${deliveries.length} ${props.corrected?.id}`}
          {...props}
          photo={props.corrected && photoOfStep(props.corrected, deliveries)}
          here={here}
          latest={deliveries.at(-1)?.id ?? null}
        />
        <aside className="stack-large">
          {decision && (
            <section className="stack-small">
              <h2>{t("deliver.decision")}</h2>
              <DecisionLine decision={decision} />
            </section>
          )}
          <Written {...{ deliveries, here }} kind={proposal.kind} />
        </aside>
      </div>
    </SitePage>
  );
}

/** What has been written, the latest first, and the way to put right what still holds. */
function Written({
  deliveries,
  here,
  kind,
}: Pick<Props, "deliveries"> & { here: string; kind: "spend" | "save" }) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const holds = ({ id }: Delivery) => !deliveries.some(({ corrects }) => corrects === id);
  return (
    <section className="stack-small">
      <h2>{t("deliver.steps")}</h2>
      {deliveries.length === 0 && <p>{t("deliver.steps.none")}</p>}
      <DeliverySteps steps={deliveries} all={deliveries} kind={kind}>
        {(step) =>
          holds(step) && (
            <p>
              <a
                href={`${here}?ratta=${encodeURIComponent(step.id)}`}
                aria-label={t("deliver.correctOf", {
                  stage: stageWord(tongue, step.stage, kind),
                  date: day(step.on, locale),
                })}
              >
                {t("deliver.correct")}
              </a>
            </p>
          )
        }
      </DeliverySteps>
    </section>
  );
}
