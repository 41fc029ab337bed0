import { useEffect, useState } from "react";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { Button } from "#app/ui/button.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { RecountedRound } from "../recount.tsx";
import { CourseShown } from "./course.tsx";
import { OtherRule } from "./other-rule.tsx";
import { useRecount } from "./use-recount.ts";

/** The recount in the reader's own browser. Without scripts there is nothing to press. */
export function CountHere({
  round,
  otherRules,
}: {
  round: RecountedRound;
  otherRules: readonly CountingRule[];
}) {
  const { t } = useTongue();
  const { own, other, start } = useRecount(round.slug);
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  if (!awake) {
    return (
      <noscript>
        <p className="measure">{t("recount.noScripts")}</p>
      </noscript>
    );
  }
  const working = own.kind === "working";
  return (
    <>
      <section className="stack" aria-labelledby="so-it-went">
        <h2 id="so-it-went" className={own.kind === "idle" ? "visually-hidden" : undefined}>
          {t("recount.result")}
        </h2>
        <p>
          <Button
            type="button"
            size="large"
            aria-disabled={working}
            onClick={() => working || start(null)}
          >
            {t(own.kind === "idle" || working ? "recount.start" : "recount.again")}
          </Button>
        </p>
        <CourseShown round={round} course={own} />
      </section>
      <OtherRule {...{ round, otherRules, start }} course={other} />
    </>
  );
}
