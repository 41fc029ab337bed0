import type { ReactNode } from "react";
import { itemsOf } from "#app/domain/result-sums.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownResult, ShownSave, ShownSpend } from "#app/domain/shown-result.ts";
import { settledSentence } from "#app/text/settled-words.ts";
import { toldOf } from "#app/text/told.ts";
import type { Tongue } from "#app/text/tongue.ts";
import { conditionSentence } from "#app/text/why-words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Capped } from "#app/ui/outcome/capped.tsx";
import { DecisionLine } from "#app/ui/outcome/decision-line.tsx";
import { OutcomeTag } from "#app/ui/outcome/outcome-tag.tsx";
import { MandateTag, StatusTag } from "#app/ui/tag.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { DecisionForm, FollowForm, type FormProps } from "./decision-form.tsx";
import type { ReportData } from "./report-page.tsx";

/** Every item with what was decided; for members, the form to write it down in. */
export function Decisions({
  round,
  result,
  mayDecide,
  saved,
  all,
  kept,
  beside,
}: Pick<ReportData, "round" | "result" | "mayDecide" | "saved" | "all"> & FormProps) {
  const tongue = useTongue();
  const { t } = tongue;
  const items = itemsOf(result);
  const conditions = conditionsIn(tongue, round, result);
  const open = items.filter(({ decision }) => decision === null).length;
  return (
    <section className="stack" id="beslut">
      <h3>{t("rep.decisions")}</h3>
      {mayDecide && open > 0 && (
        <FollowForm open={open} kept={kept?.item === "alla" ? kept : null} beside={beside} />
      )}
      {saved === "alla" && <Saved id="beslut-alla" />}
      <Capped rows={items} all={all} anchor="beslut">
        {(rows) => (
          <ol className="rows report-items">
            {rows.map((item) => (
              <Item
                key={item.proposal.id}
                item={item}
                condition={conditions.get(item.proposal.id)}
                saved={saved === item.proposal.id}
              >
                {mayDecide && (
                  <DecisionForm
                    item={item}
                    kept={kept?.item === item.proposal.id ? kept : null}
                    beside={beside}
                  />
                )}
              </Item>
            ))}
          </ol>
        )}
      </Capped>
    </section>
  );
}

/** What hangs on a saving, by proposal id: such an item is never advisory or binding outright. */
function conditionsIn(tongue: Tongue, round: Round, { areas }: ShownResult) {
  const said = areas.flatMap((shown) =>
    shown.spends.flatMap((spend) => {
      const told = toldOf(round, shown);
      const condition = conditionSentence(tongue, told, spend.outcome);
      const come = settledSentence(tongue, spend, told.nameOf);
      return condition ? [[spend.proposal.id, { condition, come }] as const] : [];
    }),
  );
  return new Map(said);
}

function Item({
  item,
  condition,
  saved,
  children,
}: {
  item: ShownSpend | ShownSave;
  /** What it hangs on, in a sentence that also says its mandate, and what came of that. */
  condition?: { condition: string; come: string | null };
  saved: boolean;
  children: ReactNode;
}) {
  const { t } = useTongue();
  const { proposal, outcome, decision } = item;
  return (
    <li className="loser" id={`beslut-${proposal.id}`}>
      <p className="proposal-number">{proposal.number}</p>
      <div className="stack-small">
        <h4>{proposal.title}</h4>
        <p className="cluster">
          {"settled" in item ? (
            <OutcomeTag spend={item} />
          ) : (
            <StatusTag status={item.outcome.favoured ? "won" : "not-won"}>
              {t(item.outcome.favoured ? "favoured" : "notFavoured")}
            </StatusTag>
          )}
          {!condition && (
            <MandateTag mandate={outcome.mandate.kind}>
              {t(`mandate.${outcome.mandate.kind}`)}
            </MandateTag>
          )}
        </p>
        {condition && (
          <p>
            {condition.condition} {condition.come}
          </p>
        )}
        {saved && <Saved />}
        {decision ? (
          <DecisionLine decision={decision} />
        ) : (
          <p className="muted">{t("rep.decide.none")}</p>
        )}
        {children}
      </div>
    </li>
  );
}

function Saved({ id }: { id?: string }) {
  const { t } = useTongue();
  return (
    <div id={id}>
      <Alert tone="success" status>
        <p>{t("rep.decide.saved")}</p>
      </Alert>
    </div>
  );
}
