import type { Problem } from "#app/domain/problem.ts";
import { problemSentence } from "#app/text/problem-words.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { useTongue } from "./words.tsx";

/** What a form was refused for: the summary for its top, and the sentence beside each field. */
export function useProblems(problems: readonly Problem[] | null | undefined) {
  const tongue = useTongue();
  const said = (problems ?? []).map((problem) => ({
    fieldId: problem.field,
    sentence: problemSentence(tongue, problem),
  }));
  return {
    summary:
      said.length > 0 ? (
        <ErrorSummary
          key={said.map(({ sentence }) => sentence).join()}
          heading={tongue.t("error.heading")}
          faults={said}
        />
      ) : null,
    beside: (field: string) => said.find(({ fieldId }) => fieldId === field)?.sentence,
  };
}
