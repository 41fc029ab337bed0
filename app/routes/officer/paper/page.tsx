import { Form } from "@remix-run/react";
import { can } from "#app/domain/permissions.ts";
import type { Problem } from "#app/domain/problem.ts";
import { date } from "#app/format.ts";
import { problemSentence } from "#app/text/problem-words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { NumberField, SelectField, TextField } from "#app/ui/fields.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useSite } from "#app/ui/site-context.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { Answered } from "../paper.tsx";
import { Answer } from "./answer.tsx";
import { Batches, type ListedBatch } from "./batches.tsx";

interface Props {
  round: { slug: string; title: string };
  untilMs: number;
  /** Why no paper can be taken now. */
  closed: Problem | null;
  areas: readonly { id: string; name: string }[];
  batches: readonly ListedBatch[];
  marked: number;
  waiting: number;
  answered: Answered | null;
  refused: { problems: readonly Problem[]; kept: Record<string, string> | null } | null;
  done: string | null;
}

const finished = ["propose", "confirm", "undo"] as const;

export function PaperPage(props: Props) {
  const { round, closed, batches, answered, refused, done } = props;
  const tongue = useTongue();
  const { t, locale } = tongue;
  const { summary, beside } = useProblems(refused?.problems);
  const said = refused || answered ? undefined : finished.find((one) => one === done);
  return (
    <SitePage>
      <div className="page-head">
        <WayBack round={round} />
        <h1>{t("paper.in", { title: round.title })}</h1>
        <p className="lead">{t("paper.lead")}</p>
        {said && (
          <Alert tone="success" status>
            {t(`paper.done.${said}`)}
          </Alert>
        )}
        {summary}
        {closed ? (
          <Alert tone="info">{problemSentence(tongue, closed)}</Alert>
        ) : (
          <p>{t("paper.until", { when: date(props.untilMs, locale) })}</p>
        )}
      </div>
      <div className="stack-large">
        {!closed && (
          <section className="stack measure" aria-labelledby="markera">
            <h2 id="markera">{t("paper.mark")}</h2>
            <p>{t("paper.markText")}</p>
            {answered && <Answer {...answered} />}
            <Form method="post" className="stack">
              <TextField
                name="nummer"
                label={t("paper.number")}
                hint={t("paper.numberHint")}
                error={beside("nummer")}
                key={answered?.ticket}
                size={16}
                inputMode="numeric"
                autoComplete="off"
              />
              <div>
                <Button name="intent" value="look-up" variant={answered ? "secondary" : "primary"}>
                  {t("paper.lookUp")}
                </Button>
              </div>
            </Form>
            <p className="muted">
              {t("paper.marks", { marked: props.marked, waiting: props.waiting })}
            </p>
          </section>
        )}
        <section className="stack" aria-labelledby="buntar">
          <h2 id="buntar">{t("paper.batches")}</h2>
          <Batches slug={round.slug} batches={batches} ended={closed?.key === "paperClosed"} />
        </section>
        {!closed && <NewBatch {...props} beside={beside} />}
      </div>
    </SitePage>
  );
}

function NewBatch({
  areas,
  refused,
  beside,
}: Pick<Props, "areas" | "refused"> & { beside: (field: string) => string | undefined }) {
  const { t } = useTongue();
  const kept = refused?.kept;
  return (
    <section className="stack measure" aria-labelledby="ny-bunt">
      <h2 id="ny-bunt">{t("paper.new")}</h2>
      <p>{t("paper.newText")}</p>
      <Form method="post" className="stack">
        <TextField
          name="name"
          label={t("paper.name")}
          hint={t("paper.nameHint")}
          error={beside("name")}
          defaultValue={kept?.name}
        />
        <SelectField
          name="areaId"
          label={t("paper.area")}
          error={beside("areaId")}
          defaultValue={kept?.areaId}
          options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <NumberField
          name="ballots"
          label={t("paper.ballots")}
          error={beside("ballots")}
          defaultValue={kept?.ballots}
        />
        <div>
          <Button name="intent" value="open" variant="secondary">
            {t("paper.open")}
          </Button>
        </div>
      </Form>
    </section>
  );
}

/** Back to the round for those who may change it, else to what waits. */
function WayBack({ round }: Pick<Props, "round">) {
  const { t, to } = useTongue();
  return can(useSite()?.person?.role ?? null, "configureRound") ? (
    <BackLink href={to(`/admin/omgang/${round.slug}`)}>{round.title}</BackLink>
  ) : (
    <BackLink href={to("/admin/arenden")}>{t("site.waiting")}</BackLink>
  );
}
