import type { ReactNode } from "react";
import type { Problem } from "#app/domain/problem.ts";
import { Alert } from "#app/ui/alert.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { NotSentYet } from "#app/ui/not-sent-yet.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { IdeaRow, type WaitingIdea } from "./idea-row.tsx";
import { OfferRow, type WaitingOffer } from "./offer-row.tsx";
import { type OtherWaiting, OtherWork } from "./other-work.tsx";
import { QuestionRow, type WaitingQuestion } from "./question-row.tsx";
import { ReportRow, type WaitingReport } from "./report-row.tsx";
import { WordsLeft } from "./words-left.tsx";

interface Props extends OtherWaiting {
  /** Absent for those who may not review ideas. */
  ideas?: readonly WaitingIdea[];
  questions: readonly WaitingQuestion[];
  /** Absent for those who may not answer offers of help. */
  offers?: readonly WaitingOffer[];
  /** Absent for those who may not hide posts. */
  reports?: readonly WaitingReport[];
  /** What was just done. */
  done: string | null;
  refused: { problems: readonly Problem[]; kept: Record<string, string> | null } | undefined;
}

const finished = ["answer", "reply", "hide", "hide-photo", "keep", "review"] as const;

export function WaitingPage(props: Props) {
  const { ideas, questions, offers, reports, paper, delivering, done, refused } = props;
  const { t } = useTongue();
  const shown = [...questions, ...(offers ?? []), ...(reports ?? [])];
  const { summary, beside } = useProblems(refused?.problems, (field) => {
    const [name, ...rest] = field.split("-");
    const row = shown.find(({ id }) => id === rest.join("-"));
    const label = t(name === "text" ? "waiting.answer" : "waiting.hideReason");
    return row && `${row.place.proposalTitle}, ${label}`;
  });
  const said = refused ? undefined : finished.find((one) => one === done);
  const total = [ideas, questions, offers, reports].reduce(
    (sum, some) => sum + (some?.length ?? 0),
    0,
  );
  // What was written in a row that was refused; other rows begin empty.
  const written = (id: string) => (refused?.kept?.id === id ? refused.kept : undefined);
  const row = { beside, written };
  const gone = shown.some(({ id }) => id === refused?.kept?.id) ? null : refused?.kept;
  return (
    <SitePage>
      <div className="page-head">
        <h1>{t("waiting.title")}</h1>
        {said && (
          <Alert tone="success" status>
            {t(`waiting.done.${said}`)}
          </Alert>
        )}
        {summary}
        <NotSentYet form={refused} />
        {gone && <WordsLeft words={gone.text || gone.reason || ""} />}
        {total > 0 && <p className="lead">{t("waiting.lead")}</p>}
        <OtherWork paper={paper} delivering={delivering} />
      </div>
      {total === 0 ? (
        <EmptyState drawing="chairs">
          <p>{t("waiting.none")}</p>
        </EmptyState>
      ) : (
        <div className={ideas || reports ? "columns-map" : undefined}>
          {(ideas || reports) && <Contents {...{ ideas, questions, offers, reports }} />}
          <div className="stack-large measure">
            {ideas && (
              <Group id="ideas" none={ideas.length === 0}>
                {ideas.map((idea) => (
                  <IdeaRow key={idea.id} {...idea} />
                ))}
              </Group>
            )}
            <Group id="questions" none={questions.length === 0}>
              {questions.map((question) => (
                <QuestionRow key={question.id} {...question} {...row} />
              ))}
            </Group>
            {offers && (
              <Group id="offers" none={offers.length === 0}>
                {offers.map((offer) => (
                  <OfferRow key={offer.id} {...offer} {...row} />
                ))}
              </Group>
            )}
            {reports && (
              <Group id="reports" none={reports.length === 0}>
                {reports.map((report) => (
                  <ReportRow key={report.id} {...report} {...row} />
                ))}
              </Group>
            )}
          </div>
        </div>
      )}
    </SitePage>
  );
}

/** How much there is of each kind, and the way to it. */
function Contents(lists: Pick<Props, "ideas" | "questions" | "offers" | "reports">) {
  const { t } = useTongue();
  return (
    <nav aria-label={t("waiting.title")}>
      <ul>
        {(["ideas", "questions", "offers", "reports"] as const).map((id) => {
          const list = lists[id];
          return list ? (
            <li key={id}>
              <a href={`#${id}`}>{t(`waiting.${id}`)}</a> ({list.length})
            </li>
          ) : null;
        })}
      </ul>
    </nav>
  );
}

function Group(props: {
  id: "ideas" | "questions" | "offers" | "reports";
  none: boolean;
  children: ReactNode;
}) {
  const { id, none, children } = props;
  const { t } = useTongue();
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t(`waiting.${id}`)}</h2>
      {none ? (
        <p className="muted">{t(`waiting.none.${id}`)}</p>
      ) : (
        <ul className="rows">{children}</ul>
      )}
    </section>
  );
}
