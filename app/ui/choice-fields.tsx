import { Fragment, type InputHTMLAttributes, type ReactNode } from "react";
import { FieldError, type FieldWords } from "./fields.tsx";

export interface Choice {
  value: string;
  /** Its own name, where every box is a field by itself. */
  name?: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
  /** Fields that belong to this choice: shown under it while it is chosen. */
  fields?: ReactNode;
}

interface GroupProps extends Omit<FieldWords, "label"> {
  legend: ReactNode;
  choices: readonly Choice[];
  /** Short choices stand side by side. */
  inline?: boolean;
  /** Each choice in a frame of its own. */
  outlined?: boolean;
}

export function RadioGroup({ value, ...group }: GroupProps & { value?: string }) {
  return <Group {...group} type="radio" chosen={(choice) => choice === value} />;
}

export function CheckboxGroup({
  values = [],
  ...group
}: GroupProps & { values?: readonly string[] }) {
  return <Group {...group} type="checkbox" chosen={(choice) => values.includes(choice)} />;
}

export function Checkbox({
  id,
  label,
  hint,
  error,
  ...rest
}: FieldWords & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldWords>) {
  return <Tick {...rest} type="checkbox" id={id ?? rest.name} {...{ label, hint, error }} />;
}

function Group(
  props: GroupProps & { type: "radio" | "checkbox"; chosen: (value: string) => boolean },
) {
  const { name, id = name, legend, hint, error, choices, inline, outlined, type, chosen } = props;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      className="ds-fieldset"
      aria-describedby={described || undefined}
      id={id}
      tabIndex={-1}
    >
      <legend className="ds-label">{legend}</legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={inline ? "choices choices-inline" : "choices"}>
        {choices.map(({ fields, name: own = name, ...choice }) => (
          <Fragment key={choice.value}>
            <Tick
              {...choice}
              type={type}
              name={own}
              id={`${id}-${choice.value}`}
              defaultChecked={chosen(choice.value)}
              invalid={Boolean(error)}
              outlined={outlined}
            />
            {fields && <div className="choice-fields">{fields}</div>}
          </Fragment>
        ))}
      </div>
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}

interface TickProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "id"> {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  invalid?: boolean;
  outlined?: boolean;
}

function Tick({ id, label, hint, error, invalid, outlined, ...input }: TickProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="ds-field" data-variant={outlined ? "outline" : undefined}>
      <input
        {...input}
        className="ds-input"
        id={id}
        aria-describedby={described || undefined}
        aria-invalid={invalid || error ? true : undefined}
      />
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}
