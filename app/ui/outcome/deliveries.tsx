import type { Delivery } from "#app/domain/decision.ts";
import { type Picture, pictures } from "#app/domain/proposal.ts";
import { itemsOf } from "#app/domain/result-sums.ts";
import type { ShownResult, ShownSave, ShownSpend } from "#app/domain/shown-result.ts";
import { day } from "#app/format.ts";
import { PictureTile } from "../picture-tile.tsx";
import { StatusTag } from "../tag.tsx";
import { AsWritten, useTongue } from "../words.tsx";

const order = { done: 0, building: 1, planned: 2 } as const;
const kindOrder = { spend: 0, save: 1 } as const;

/** How the work is going with what was decided: what is finished first, each with its drawing. */
export function Deliveries({ result }: { result: ShownResult }) {
  const { t } = useTongue();
  const items = itemsOf(result).toSorted(
    (a, b) => kindOrder[a.proposal.kind] - kindOrder[b.proposal.kind],
  );
  const begun = items.filter(({ deliveries }) => deliveries.length > 0);
  const placeOf = ({ deliveries }: ShownSpend | ShownSave) => order[deliveries.at(-1)!.stage];
  return (
    <section className="stack" id="sa-gar-det">
      <h2>{t("results.delivery")}</h2>
      {begun.length === 0 && <p>{t("results.delivery.none")}</p>}
      <ul className="deliveries">
        {begun
          .toSorted((one, other) => placeOf(one) - placeOf(other))
          .map((item) => (
            <DeliveryCard key={item.proposal.id} item={item} />
          ))}
      </ul>
    </section>
  );
}

function DeliveryCard({ item }: { item: ShownSpend | ShownSave }) {
  const { t } = useTongue();
  const { proposal, deliveries } = item;
  const latest = deliveries.at(-1);
  if (!latest) return null;
  const stage = latest.stage;
  return (
    <li className="delivery">
      <div className="delivery-picture">
        <PictureTile picture={pictureOf(deliveries) ?? proposal.picture} />
      </div>
      <div className="stack-small">
        <p className="cluster">
          <span className="proposal-number">{proposal.number}</span>
          <StatusTag status={stage === "done" ? "done" : "ongoing"}>
            {t(`results.delivery.${stage}`)}
          </StatusTag>
        </p>
        <h3 className="proposal-title">
          <AsWritten>{proposal.title}</AsWritten>
        </h3>
        <DeliverySteps deliveries={deliveries} />
      </div>
    </li>
  );
}

/** The steps of the work, the latest first. */
function DeliverySteps({ deliveries }: { deliveries: readonly Delivery[] }) {
  const { t, locale } = useTongue();
  return (
    <ol className="delivery-steps">
      {deliveries.toReversed().map(({ id, stage, on, note }) => (
        <li key={id}>
          <p className="small muted">
            {t(`results.delivery.${stage}`)}, {day(on, locale)}
          </p>
          <p>
            <AsWritten>{note}</AsWritten>
          </p>
        </li>
      ))}
    </ol>
  );
}

function pictureOf(deliveries: readonly Delivery[]): Picture | undefined {
  const drawn = deliveries.findLast(({ picture }) => picture !== null)?.picture;
  return pictures.find((known) => known === drawn);
}
