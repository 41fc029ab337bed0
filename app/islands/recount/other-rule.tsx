import { type FormEvent, useState } from "react";
import { ballotTypeOf } from "#app/domain/ballots/index.ts";
import type { CountingRule } from "#app/domain/rules/voting-rule.ts";
import { ruleName } from "#app/text/rule-names.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { RecountedRound } from "./count-here.tsx";
import { CourseShown } from "./course.tsx";
import type { Course } from "./use-recount.ts";

/** The same ballots by another rule, marked as thought and not as result. */
export function OtherRule({
  round,
  otherRules,
  course,
  start,
}: {
  round: RecountedRound;
  otherRules: readonly CountingRule[];
  course: Course;
  start: (rule: CountingRule) => void;
}) {
  const tongue = useTongue();
  const { t } = tongue;
  const unit = ballotTypeOf(round.ballotRule).unit(round.ballotRule);
  const own = ruleName(tongue, round.countingRule, unit);
  const rules = otherRules
    .map((rule) => ({ rule, name: ruleName(tongue, rule, unit) }))
    .filter(({ name }) => name !== own);
  const [tried, setTried] = useState("");
  function tryRule(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("regel"));
    const chosen = rules.find((one) => one.name === name);
    if (!chosen || course.kind === "working") return;
    setTried(name);
    start(chosen.rule);
  }
  return (
    <section className="stack" id="annan-regel">
      <h2>{t("recount.other")}</h2>
      <p className="measure">{t("recount.otherText")}</p>
      <form className="filters" onSubmit={tryRule}>
        <SelectField
          name="regel"
          label={t("recount.otherRule")}
          options={rules.map(({ name }) => ({ value: name, label: name }))}
        />
        <Button variant="secondary" aria-disabled={course.kind === "working"}>
          {t("recount.otherStart")}
        </Button>
      </form>
      {course.kind === "done" && (
        <Alert tone="warning">
          <p>
            <Tag tone="warning">{t("recount.hypothetical")}</Tag>
          </p>
          <p>{t("recount.hypotheticalText", { rule: tried })}</p>
        </Alert>
      )}
      <CourseShown round={round} course={course} />
    </section>
  );
}
