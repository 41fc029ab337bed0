import { Button } from "#app/ui/button.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { PaperChoice } from "./paper-choice.tsx";

/** Codes to hand out that were ordered when voting had opened, until another agrees. */
export interface WaitingOrder {
  id: string;
  areaId: string;
  area: string;
  many: number;
  /** True when the reader proposed it. */
  own: boolean;
  by: string;
}

/** What waits for a second member of staff, who gets the file to print. */
export function WaitingOrders(props: { file: string; orders: readonly WaitingOrder[] }) {
  const { file, orders } = props;
  const { t } = useTongue();
  if (orders.length === 0) return null;
  return (
    <FormSection id="waiting" title={t("roll.pending")}>
      <ul className="stack">
        {orders.map(({ id, areaId, area, many, own, by }) => (
          <li key={id}>
            <form method="post" action={file} className="stack-small">
              <p>{t("roll.pendingCodes", { n: many, area, name: by })}</p>
              <input type="hidden" name="key" value={id} />
              <input type="hidden" name="area" value={areaId} />
              <input type="hidden" name="many" value={many} />
              {own ? (
                <p className="muted">{t("roll.own")}</p>
              ) : (
                <>
                  <PaperChoice />
                  <div>
                    <Button name="intent" value="codes">
                      {t("letters.codesAgree")}
                    </Button>
                  </div>
                </>
              )}
            </form>
          </li>
        ))}
      </ul>
      <p>{t("letters.codesDrop")}</p>
    </FormSection>
  );
}
