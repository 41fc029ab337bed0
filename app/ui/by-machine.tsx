import { writtenIn } from "#app/text/languages.ts";
import { useTongue } from "./words.tsx";

/** Says of a language that no person has proofread that this is so, and where to tell of faults. */
export function ByMachine() {
  const { language, t, to } = useTongue();
  if (writtenIn(language).proofread) return null;
  return (
    <p className="by-machine">
      {t("site.byMachine")} <a href={to("/tillganglighet")}>{t("site.byMachineTell")}</a>
    </p>
  );
}
