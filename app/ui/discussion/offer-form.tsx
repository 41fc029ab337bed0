import { Form } from "@remix-run/react";
import { limits } from "#app/domain/limits.ts";
import { Button } from "../button.tsx";
import { Checkbox } from "../choice-fields.tsx";
import { TextArea } from "../fields.tsx";
import { useProblems } from "../form-problems.tsx";
import { NotSentYet } from "../not-sent-yet.tsx";
import { useTongue } from "../words.tsx";
import type { Refused } from "./discussion.tsx";

/** A form to offer help, with who reads it and what becomes of it before one presses. */
export function OfferForm({ refused, homeArea }: { refused?: Refused; homeArea: string | null }) {
  const { t } = useTongue();
  const mine = refused?.kept && "offer" in refused.kept ? refused : null;
  const { summary, beside } = useProblems(mine?.problems, () => t("offer.what"));
  const kept = mine?.kept ?? {};
  const most = t("site.charactersMost", { most: limits.offerCharacters });
  return (
    <Form method="post" action="#hjalp" className="stack narrow">
      <p>{t("offer.lead")}</p>
      {summary}
      <NotSentYet form={mine} />
      <TextArea
        name="offer"
        rows={3}
        label={t("offer.what")}
        hint={`${t("offer.optional")} ${most}`}
        error={beside("offer")}
        defaultValue={kept.offer}
      />
      <Checkbox
        name="showText"
        label={t("offer.show")}
        hint={t("offer.showHelp")}
        defaultChecked={kept.showText === "on"}
      />
      <Checkbox
        name="showName"
        id="showNameOffer"
        label={t("talk.write.name")}
        hint={
          homeArea ? t("talk.write.nameHelp", { area: homeArea }) : t("talk.write.nameElsewhere")
        }
        defaultChecked={kept.showName === "on"}
      />
      <ul className="muted small">
        {(["mail", "reach", "record"] as const).map((rule) => (
          <li key={rule}>{t(`offer.rule.${rule}`)}</li>
        ))}
      </ul>
      <div>
        <Button name="intent" value="offer" variant="secondary" data-working={t("site.working")}>
          {t("offer.do")}
        </Button>
      </div>
    </Form>
  );
}
