import { Alert } from "./alert.tsx";
import type { Refused } from "./discussion/discussion.tsx";
import { useTongue } from "./words.tsx";

/** Says of a form that came back from sign-in that it is kept, and that it is not sent. */
export function NotSentYet({ form }: { form: Refused | null | undefined }) {
  const { t } = useTongue();
  if (!form || form.problems.length > 0) return null;
  return (
    <Alert tone="info" status>
      {t("site.notSentYet")}
    </Alert>
  );
}
