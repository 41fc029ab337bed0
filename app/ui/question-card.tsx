import type { ReactNode } from "react";
import { Tag } from "./tag.tsx";
import { useWritten } from "./words.tsx";

export interface AnswerShown {
  text: ReactNode;
  name: string;
  /** Who the answerer is to the municipality. */
  badge: ReactNode;
  when: ReactNode;
}

/** A question to a named person and the answer with the person's role, or how long it waits. */
export function QuestionCard({
  id,
  asker,
  to,
  when,
  answer,
  waiting,
  actions,
  children,
}: {
  id?: string;
  asker: ReactNode;
  /** "Till Ann Persson, handläggare" */
  to: ReactNode;
  when: ReactNode;
  answer?: AnswerShown;
  waiting?: ReactNode;
  /** Report. */
  actions?: ReactNode;
  children: ReactNode;
}) {
  const written = useWritten();
  return (
    <article className="question" id={id}>
      <div className="question-asked">
        <div className="argument-text">{children}</div>
        <div className="question-foot">
          <p className="byline">
            <bdi>{asker}</bdi> · <bdi>{when}</bdi> · <bdi>{to}</bdi>
          </p>
          {actions}
        </div>
      </div>
      {answer ? (
        <div className="question-answer">
          <p className="cluster">
            <strong>{answer.name}</strong>
            {answer.badge}
          </p>
          <div className="argument-text" {...written}>
            {answer.text}
          </div>
          <p className="byline">{answer.when}</p>
        </div>
      ) : (
        <p className="question-waiting">
          <Tag tone="warning" icon="clock">
            {waiting}
          </Tag>
        </p>
      )}
    </article>
  );
}
