export interface FieldFault {
  /** The id of the field, or of the part of the page, that the sentence is about. */
  fieldId?: string;
  sentence: string;
}

/**
 * All that is wrong, at the top of the form, each with a link to its field. `page.js` gives it the
 * focus.
 */
export function ErrorSummary({
  heading,
  faults,
}: {
  heading: string;
  faults: readonly FieldFault[];
}) {
  if (faults.length === 0) return null;
  return (
    <div className="ds-error-summary" tabIndex={-1} role="alert" aria-labelledby="fault-heading">
      <h2 id="fault-heading">{heading}</h2>
      <ul className="ds-list">
        {faults.map(({ fieldId, sentence }) => (
          <li key={`${fieldId}-${sentence}`}>
            {fieldId ? <a href={`#${fieldId}`}>{sentence}</a> : sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
