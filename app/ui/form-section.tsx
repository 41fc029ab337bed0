import { type ReactNode, useId } from "react";
import { FieldError } from "./fields.tsx";
import { Icon } from "./icon.tsx";

/** One part of a long form, with a heading of its own that a link can lead to. */
export function FormSection({
  id,
  title,
  error,
  children,
}: {
  id: string;
  title: string;
  /** What is wrong with the part as a whole. */
  error?: string;
  children: ReactNode;
}) {
  return (
    <section className="ds-card form-section stack" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </section>
  );
}

/**
 * Fields that may be locked. Locked ones are shown with the reason, look and act as disabled, and
 * are not sent, so what is stored stays.
 */
export function Lockable({
  id,
  reason,
  error,
  children,
}: {
  /** Where a refusal of the fields as a whole leads to. */
  id?: string;
  reason: string | null;
  error?: string;
  children: ReactNode;
}) {
  const reasonId = useId();
  return (
    <fieldset
      className="lockable stack"
      id={id}
      disabled={reason !== null}
      aria-describedby={reason === null ? undefined : reasonId}
    >
      {reason !== null && (
        <p className="lock-reason" id={reasonId}>
          <Icon name="lock" />
          {reason}
        </p>
      )}
      {id && error && <FieldError id={id}>{error}</FieldError>}
      {children}
    </fieldset>
  );
}

/** Short fields side by side where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>;
}

/** One row of a list that can grow and shrink. */
export function FormRow({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <section className="form-row stack" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      {children}
    </section>
  );
}

/** What residents will read because of what stands in the form. */
export function ResidentsRead({
  title,
  sentences,
}: {
  title: string;
  sentences: readonly string[];
}) {
  return (
    <div className="residents-read">
      <p className="small muted">{title}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
