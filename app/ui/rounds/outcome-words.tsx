import { type OutcomeRules, ruleFor } from "#app/domain/outcome-rule.ts";
import { groundSentence, outcomeSentence } from "#app/text/outcome-words.ts";
import { Card } from "../card.tsx";
import { Details } from "../details.tsx";
import { MandateTag } from "../tag.tsx";
import { useTongue } from "../words.tsx";

const kinds = ["spend", "save"] as const;

/** Advisory or binding, for spending and for saving: shape, icon and word. */
export function RoundMandates({ rules, only }: { rules: OutcomeRules; only?: "spend" | "save" }) {
  const { t } = useTongue();
  return kinds.map((kind) => {
    if (only && only !== kind) return null;
    const rule = ruleFor(rules, kind).kind;
    return (
      <MandateTag key={kind} mandate={rule === "advisory" ? "advisory" : "binding"}>
        {t(`mandate.${kind}.${rule}`)}
      </MandateTag>
    );
  });
}

/** The sentences about the outcome, made from the rule that decides, and the decision behind it. */
export function OutcomeSentences({
  rules,
  withSavings,
}: {
  rules: OutcomeRules;
  /** False where no saving stands on the ballot: then nothing is said of any. */
  withSavings: boolean;
}) {
  const tongue = useTongue();
  return (
    <div className="stack outcome-words">
      <p>{outcomeSentence(tongue, rules, "spend")}</p>
      {withSavings && <p>{outcomeSentence(tongue, rules, "save")}</p>}
      <p className="muted small">{groundSentence(tongue, rules.ground)}</p>
    </div>
  );
}

/** Who decides in the end: the sentences about the outcome, and what their words mean. */
export function WhoDecides(props: { rules: OutcomeRules; withSavings: boolean }) {
  const { t } = useTongue();
  return (
    <section className="stack">
      <h2>{t("round.outcome")}</h2>
      <Card tone="tinted">
        <OutcomeSentences {...props} />
      </Card>
      <p>{t("round.representative")}</p>
      <Details summary={t("outcome.what")}>
        <p>{t("outcome.whatText")}</p>
      </Details>
    </section>
  );
}
