import type { ShownSave, ShownSpend } from "#app/domain/shown-result.ts";
import { mandateReason } from "#app/text/outcome-words.ts";
import { MandateTag } from "#app/ui/tag.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** Advisory or binding and why, and what the nämnd has decided. */
export function MandateCell({ item }: { item: ShownSpend | ShownSave }) {
  const tongue = useTongue();
  const { t } = tongue;
  const { mandate } = item.outcome;
  return (
    <div className="stack-small">
      <span>
        <MandateTag mandate={mandate.kind}>{t(`mandate.${mandate.kind}`)}</MandateTag>
      </span>
      <p className="small">{mandateReason(tongue, mandate)}</p>
      <p className="small">
        <strong>
          {item.decision
            ? `${t(`verdict.${item.decision.verdict}`)}, ${item.decision.paragraph}`
            : t("rep.decide.none")}
        </strong>
      </p>
    </div>
  );
}
