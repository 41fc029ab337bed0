import { IDEA_DRAFTS_ERASED_AFTER_DAYS, ROLL_ERASED_AFTER_DAYS } from "#app/domain/erasing.ts";
import type { Erasing, RoundPrivacy } from "#app/domain/round-privacy.ts";
import { date, dateTime } from "#app/format.ts";
import type { Tongue } from "./tongue.ts";

/** Until when a round keeps what leads to people, one sentence each, with its own dates. */
export function erasingSentences({ t, locale }: Tongue, told: RoundPrivacy): string[] {
  const { tagKey, sealed, roll, ideaDrafts } = told;
  const when = dateTime(tagKey.atMs, locale);
  const box = sealed.state === "after-trustees" ? "trustees" : endOf(sealed);
  const sentences = [
    t(`privacyOf.key.${endOf(tagKey)}`, { when }),
    t(`privacyOf.sealed.${box}`, { when: dateTime(sealed.atMs, locale) }),
  ];
  if (roll) sentences.push(rollSentence({ t, locale }, roll));
  const days = IDEA_DRAFTS_ERASED_AFTER_DAYS;
  const draftsWhen = date(ideaDrafts.atMs, locale);
  return [...sentences, t(`privacyOf.drafts.${endOf(ideaDrafts)}`, { when: draftsWhen, days })];
}

function endOf({ state }: Erasing): "planned" | "done" | "late" {
  return state === "done" || state === "late" ? state : "planned";
}

function rollSentence(
  { t, locale }: Pick<Tongue, "t" | "locale">,
  roll: NonNullable<RoundPrivacy["roll"]>,
): string {
  const values = { when: date(roll.atMs, locale), days: ROLL_ERASED_AFTER_DAYS };
  if (roll.state === "done") return t("privacyOf.roll.done");
  if (roll.state === "late") return t("privacyOf.roll.late", { when: values.when });
  if (roll.state !== "after-decision") return t("privacyOf.roll.planned", values);
  const decision = date(roll.decisionMs, locale);
  return t("privacyOf.roll.undecided", { ...values, decision });
}
