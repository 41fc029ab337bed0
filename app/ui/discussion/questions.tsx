import { Form } from "@remix-run/react";
import type { Badge } from "#app/domain/directory.ts";
import type { Question } from "#app/domain/discussion.ts";
import { limits } from "#app/domain/limits.ts";
import { date } from "#app/format.ts";
import { authorText } from "#app/text/shown-name.ts";
import { Button } from "../button.tsx";
import { Checkbox } from "../choice-fields.tsx";
import { SelectField, TextArea } from "../fields.tsx";
import { useProblems } from "../form-problems.tsx";
import { NotSentYet } from "../not-sent-yet.tsx";
import { QuestionCard } from "../question-card.tsx";
import { RoleBadge } from "../role-badge.tsx";
import { AsWritten, useTongue, useWritten } from "../words.tsx";
import type { May, Refused } from "./discussion.tsx";

export interface Addressee {
  id: string;
  name: string;
  title: string | null;
}

interface Props {
  questions: readonly Question[];
  addressees: readonly Addressee[];
  /** Who those asked are to the municipality, by their ids. */
  badges: Readonly<Record<string, Badge>>;
  may: May;
  nowMs: number;
  homeArea: string | null;
  refused?: Refused;
}

const DAY_MS = 86_400_000;

/** Questions to named people with their answers, and the form to ask one. */
export function Questions(props: Props) {
  const { questions, addressees, badges, may, nowMs, homeArea, refused } = props;
  const { t, to } = useTongue();
  return (
    <section className="stack measure" id="fragor">
      <h2>{t("questions.title")}</h2>
      <p>
        <a href={to("/ansvariga")}>{t("who.title")}</a>
      </p>
      {questions.length === 0 && <p className="muted">{t("questions.none")}</p>}
      {questions.map((question) => (
        <OneQuestion
          key={question.id}
          question={question}
          badge={badges[question.addressee.id]}
          may={may}
          nowMs={nowMs}
        />
      ))}
      {may.ask && addressees.length > 0 && (
        <AskForm addressees={addressees} homeArea={homeArea} refused={refused} />
      )}
    </section>
  );
}

function OneQuestion(props: {
  question: Question;
  badge: Badge | undefined;
  may: May;
  nowMs: number;
}) {
  const { question, badge, may, nowMs } = props;
  const tongue = useTongue();
  const { t, to, locale } = tongue;
  const written = useWritten();
  if (question.hiddenReason !== null) {
    return (
      <p className="muted" id={question.id}>
        {t("talk.hidden", { reason: question.hiddenReason })}
      </p>
    );
  }
  const { addressee, answer } = question;
  const [name = "", ...role] = (answer?.byName ?? "").split(", ");
  const days = Math.max(0, Math.floor((nowMs - question.askedAtMs) / DAY_MS));
  return (
    <QuestionCard
      id={question.id}
      asker={authorText(tongue, question.authorName)}
      to={
        <>
          {t("questions.to", { name: addressee.name })}
          {addressee.title && ", "}
          {addressee.title && <AsWritten>{addressee.title}</AsWritten>}
        </>
      }
      when={date(question.askedAtMs, locale)}
      waiting={t("questions.waiting", { days })}
      answer={
        answer
          ? {
              text: <p className="lined">{answer.text}</p>,
              name,
              badge: badge && (
                <RoleBadge badge={badge} title={role.join(", ") || addressee.title} />
              ),
              when: date(answer.atMs, locale),
            }
          : undefined
      }
      actions={
        may.report && (
          <a
            href={to(`/anmal/question/${question.id}`)}
            aria-label={t("talk.reportNamed", { name: question.authorName })}
          >
            {t("talk.report")}
          </a>
        )
      }
    >
      <p className="lined" {...written}>
        {question.text}
      </p>
    </QuestionCard>
  );
}

function AskForm({
  addressees,
  homeArea,
  refused,
}: Pick<Props, "addressees" | "homeArea" | "refused">) {
  const { t } = useTongue();
  const mine = refused?.kept && "question" in refused.kept ? refused : null;
  const { summary, beside } = useProblems(mine?.problems, (field) => {
    if (field === "addresseeId") return t("questions.ask.to");
    return field === "question" ? t("questions.ask.text") : undefined;
  });
  const kept = mine?.kept ?? {};
  return (
    <Form method="post" action="#fragor" className="stack narrow">
      <h3>{t("questions.ask")}</h3>
      {summary}
      <NotSentYet form={mine} />
      <SelectField
        name="addresseeId"
        label={t("questions.ask.to")}
        error={beside("addresseeId")}
        defaultValue={kept.addresseeId}
        options={[
          { value: "", label: t("questions.ask.choose") },
          ...addressees.map(({ id, name, title }) => ({
            value: id,
            label: title ? `${name}, ${title}` : name,
          })),
        ]}
      />
      <TextArea
        name="question"
        rows={3}
        label={t("questions.ask.text")}
        hint={t("site.charactersMost", { most: limits.questionCharacters })}
        error={beside("question")}
        defaultValue={kept.question}
      />
      <Checkbox
        name="showName"
        id="showNameQuestion"
        label={t("talk.write.name")}
        hint={
          homeArea ? t("talk.write.nameHelp", { area: homeArea }) : t("talk.write.nameElsewhere")
        }
        defaultChecked={kept.showName === "on"}
      />
      <div>
        <Button name="intent" value="ask" variant="secondary" data-working={t("site.working")}>
          {t("questions.ask.do")}
        </Button>
      </div>
    </Form>
  );
}
