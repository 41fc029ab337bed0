import type { Problem } from "#app/domain/problem.ts";
import { problemSentence } from "#app/text/problem-words.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { useTongue } from "./words.tsx";

/** What a form was refused for: the summary for its top, and the sentence beside each field. */
export function useProblems(
  problems: readonly Problem[] | null | undefined,
  /** What a field is called, for the summary, which stands apart from the fields. */
  nameOf: (field: string) => string | undefined = () => undefined,
) {
  const tongue = useTongue();
  const named = (field: string | undefined, sentence: string) => {
    const name = field && nameOf(field);
    if (!name) return sentence;
    return name.endsWith("?") ? `${name} ${sentence}` : `${name}: ${sentence}`;
  };
  const said = (problems ?? []).map((problem) => ({
    fieldId: problem.field,
    sentence: problemSentence(tongue, problem),
  }));
  return {
    summary:
      said.length > 0 ? (
        <ErrorSummary
          key={said.map(({ fieldId, sentence }) => `${fieldId} ${sentence}`).join()}
          heading={tongue.t("error.heading")}
          faults={said.map(({ fieldId, sentence }) => ({
            fieldId,
            sentence: named(fieldId, sentence),
          }))}
        />
      ) : null,
    beside: (field: string) => said.find(({ fieldId }) => fieldId === field)?.sentence,
  };
}
