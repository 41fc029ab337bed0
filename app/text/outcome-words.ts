import {
  type Condition,
  type LegalGround,
  type Mandate,
  type OutcomeRules,
  ruleFor,
} from "#app/domain/outcome-rule.ts";
import { day, number } from "#app/format.ts";
import type { Tongue } from "./tongue.ts";
import type { WordKey } from "./words.ts";

/** Several things in a row: "a", "a och b", "a, b och c". */
export function listed({ t }: Tongue, things: readonly string[]): string {
  const last = things.at(-1) ?? "";
  if (things.length < 2) return last;
  return t("outcome.and", { first: things.slice(0, -1).join(", "), last });
}

/** The conditions of an outcome rule: "minst 5 % av de röstberättigade röstar". */
export function conditionsText(tongue: Tongue, conditions: readonly Condition[]): string {
  const { t, locale } = tongue;
  const said = conditions.map((condition) =>
    condition.kind === "turnout"
      ? t("outcome.condition.turnout", {
          percent: `${String(condition.atLeastPercent).replace(".", locale.decimal)}${locale.percent}`,
        })
      : t("outcome.condition.ballots", { n: number(condition.atLeast) }),
  );
  return listed(tongue, said);
}

/** The sentence residents read about one kind of proposal, made from the rule that decides. */
export function outcomeSentence(
  tongue: Tongue,
  rules: OutcomeRules,
  kind: "spend" | "save",
): string {
  const rule = ruleFor(rules, kind);
  const key: WordKey = `outcome.${kind}.${rule.kind}`;
  return rule.kind === "binding-when"
    ? tongue.t(key, { conditions: conditionsText(tongue, rule.conditions) })
    : tongue.t(key);
}

/** The decision that the outcome rule rests on. */
export function groundSentence({ t, locale }: Tongue, ground: LegalGround): string {
  const { organ, paragraph, on } = ground;
  if (!organ || !paragraph || !on) return t("outcome.noGround");
  return t("outcome.ground", { organ, paragraph, date: day(on, locale) });
}

/** Why a mandate is what it is, in one sentence. */
export function mandateReason(tongue: Tongue, { reason }: Mandate): string {
  const key: WordKey = `reason.${reason.kind}`;
  if (reason.kind === "conditions-met") {
    return tongue.t(key, { conditions: conditionsText(tongue, reason.conditions) });
  }
  if (reason.kind === "conditions-not-met") {
    return tongue.t(key, { conditions: conditionsText(tongue, reason.missed) });
  }
  return tongue.t(key);
}
