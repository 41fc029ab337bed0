import type { Round } from "#app/domain/round.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { Button } from "#app/ui/button.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { CourseShown } from "./course.tsx";
import { OtherRule } from "./other-rule.tsx";
import { useRecount } from "./use-recount.ts";

/** What of a round a recount tells, beside what it fetches. */
export type RecountedRound = Pick<
  Round,
  "slug" | "title" | "currency" | "countingRule" | "ballotRule"
>;

export interface Recountable {
  round: RecountedRound;
  otherRules: readonly CountingRule[];
}

/** The recount in the reader's own browser. */
export function CountHere({ round, otherRules }: Recountable) {
  const { t } = useTongue();
  const { own, other, start } = useRecount(round.slug);
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
