import type {
  InputHTMLAttributes,
  ReactNode,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from "react";

export interface FieldWords {
  name: string;
  /** Defaults to the name. */
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The whole sentence of what is wrong and what to do. */
  error?: string;
}

type Own<T> = FieldWords & Omit<T, keyof FieldWords>;

/** What ties an input to its label, hint and error. */
function ties({ name, id = name, hint, error }: FieldWords) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    name,
    className: "ds-input",
    "aria-describedby": described || undefined,
    "aria-invalid": error ? true : undefined,
  };
}

function Frame({
  name,
  id = name,
  label,
  hint,
  error,
  children,
}: FieldWords & { children: ReactNode }) {
  return (
    <div className="ds-field field" data-invalid={error ? "" : undefined}>
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}

/** The refusal that stands beside its field. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="ds-validation-message" id={`${id}-error`}>
      {children}
    </p>
  );
}

export function TextField(props: Own<InputHTMLAttributes<HTMLInputElement>>) {
  const { label, hint, error, ...rest } = props;
  return (
    <Frame {...props}>
      <input type="text" {...rest} {...ties(props)} />
    </Frame>
  );
}

export function TextArea(props: Own<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const { label, hint, error, ...rest } = props;
  return (
    <Frame {...props}>
      <textarea rows={6} {...rest} {...ties(props)} />
    </Frame>
  );
}

/** A file to choose. */
export function FileField(props: Own<InputHTMLAttributes<HTMLInputElement>>) {
  const { label, hint, error, ...rest } = props;
  return (
    <Frame {...props}>
      <input {...rest} {...ties(props)} type="file" />
    </Frame>
  );
}

/** A whole number with its unit in words beside it, such as "kr". */
export function NumberField(props: Own<InputHTMLAttributes<HTMLInputElement>> & { unit?: string }) {
  const { label, hint, error, unit, ...rest } = props;
  const input = (
    // Text with a numeric keypad: people may write "620 000", and the wheel changes nothing.
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      size={14}
      {...rest}
      {...ties(props)}
    />
  );
  return (
    <Frame {...props}>
      {unit ? (
        <div className="ds-field-affixes">
          {input}
          <span className="ds-field-affix">{unit}</span>
        </div>
      ) : (
        input
      )}
    </Frame>
  );
}

export function DateTimeField(
  props: Own<InputHTMLAttributes<HTMLInputElement>> & { type?: "date" | "datetime-local" },
) {
  const { label, hint, error, ...rest } = props;
  return (
    <Frame {...props}>
      <input type="datetime-local" size={20} {...rest} {...ties(props)} />
    </Frame>
  );
}

export interface Option {
  value: string;
  label: string;
}

export function SelectField(
  props: Own<SelectHTMLAttributes<HTMLSelectElement>> & { options: readonly Option[] },
) {
  const { label, hint, error, options, ...rest } = props;
  return (
    <Frame {...props}>
      <select {...rest} {...ties(props)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  );
}
