import { Form } from "@remix-run/react";
import { type BatchStand, isWhole, keyedIn, type SpoiledReason } from "#app/domain/paper-ballot.ts";
import type { Problem } from "#app/domain/problem.ts";
import { problemSentence } from "#app/text/problem-words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { NumberField } from "#app/ui/fields.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { SummaryList } from "#app/ui/summary-list.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { KeyedBallots, type ListedBallot } from "./keyed-ballots.tsx";
import { Missing } from "./missing.tsx";

interface Props {
  round: { slug: string; title: string };
  batch: { no: number; name: string; area: string; ballots: number; closed: boolean };
  /** Why no paper can be taken now. */
  closed: Problem | null;
  stand: BatchStand;
  spoiled: readonly { reason: SpoiledReason; ballots: number }[];
  ballots: readonly ListedBallot[];
  done: string | null;
  serial: string | null;
  problems: readonly Problem[] | undefined;
}

const finished = ["open", "correct", "drop", "close", "once", "differs", "agreed"] as const;

export function BatchPage(props: Props) {
  const { round, batch, closed, stand, ballots, serial, problems } = props;
  const tongue = useTongue();
  const { t, to } = tongue;
  const { summary, beside } = useProblems(problems);
  const said = problems ? undefined : finished.find((one) => one === props.done);
  const here = to(`/admin/omgang/${round.slug}/papper`);
  const isOpen = !batch.closed && !closed;
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={here}>{t("paper.back")}</BackLink>
        <h1>{t("paper.batch", { no: batch.no, name: batch.name })}</h1>
        {said && (
          <Alert tone={said === "differs" ? "warning" : "success"} status>
            {t(`paper.done.${said}`, {
              serial: /^[\w-]{1,12}$/.test(serial ?? "") ? (serial ?? "") : "",
            })}
          </Alert>
        )}
        {summary}
        {closed && !batch.closed && <Alert tone="info">{problemSentence(tongue, closed)}</Alert>}
      </div>
      <div className="stack-large">
        <Facts {...props} />
        {isOpen && (
          <>
            <Missing ballots={batch.ballots} stand={stand} />
            {keyedIn(stand) < batch.ballots && (
              <p>
                <LinkButton icon="plus" href={`${here}/${batch.no}/ny`}>
                  {t("paper.keyNew")}
                </LinkButton>
              </p>
            )}
            <KeyedBallots {...{ ballots, beside }} href={`${here}/${batch.no}`} />
            <Form method="post" className="stack measure">
              <NumberField
                name="ballots"
                label={t("paper.ballots")}
                hint={t("paper.correctText")}
                error={beside("ballots")}
                defaultValue={batch.ballots}
              />
              <div>
                <Button name="intent" value="correct" variant="secondary">
                  {t("paper.correct")}
                </Button>
              </div>
            </Form>
            {isWhole(batch.ballots, stand) && (
              <Form method="post" className="stack measure">
                <p>{t("paper.closeText")}</p>
                <div>
                  <Button name="intent" value="close" data-working={t("site.working")}>
                    {t("paper.close")}
                  </Button>
                </div>
              </Form>
            )}
          </>
        )}
      </div>
    </SitePage>
  );
}

function Facts({ batch, spoiled }: Pick<Props, "batch" | "spoiled">) {
  const { t } = useTongue();
  const spoiledInAll = spoiled.reduce((sum, { ballots }) => sum + ballots, 0);
  const reasons = spoiled.map(
    ({ reason, ballots }) => `${t(`paper.spoiledReason.${reason}`)}: ${ballots}`,
  );
  const closing = [
    { term: t("paper.kept"), description: batch.ballots - spoiledInAll },
    { term: t("paper.spoiled"), description: [spoiledInAll, ...reasons].join(" · ") },
  ];
  return (
    <SummaryList
      rows={[
        { term: t("paper.area"), description: batch.area },
        { term: t("paper.col.protocol"), description: batch.ballots },
        ...(batch.closed ? closing : []),
      ]}
    />
  );
}
