import {
  type Delivery,
  deliveryState,
  plannedKronor,
  stepsThatHold,
} from "#app/domain/delivery.ts";
import { photoOfWork } from "#app/domain/delivery-photos.ts";
import { carriedOutIn, deliverySums } from "#app/domain/delivery-sums.ts";
import { type Picture, pictures } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import type { ShownResult, ShownSave, ShownSpend } from "#app/domain/shown-result.ts";
import { sumSentences, todayOf } from "#app/text/delivery-words.ts";
import { Details } from "../details.tsx";
import { FoldNarrow } from "../fold-narrow.tsx";
import { CardPicture } from "../photo.tsx";
import { AsWritten, useTongue, WrittenText } from "../words.tsx";
import { DeliveryFacts, DeliveryTags } from "./delivery-facts.tsx";
import { DeliveryStages } from "./delivery-stages.tsx";
import { DeliverySteps } from "./delivery-steps.tsx";

const order = { done: 0, building: 1, planned: 2, stopped: 3 } as const;
const kindOrder = { spend: 0, save: 1 } as const;

/** How the work is going with what was decided: what is finished first, each with its drawing. */
export function Deliveries({ round, result }: { round: Round; result: ShownResult }) {
  const tongue = useTongue();
  const { t, locale } = tongue;
  const today = todayOf(locale);
  const begun = carriedOutIn(result)
    .flatMap((item) => {
      const state = deliveryState(item.deliveries, today);
      return state ? [{ item, state }] : [];
    })
    .toSorted(
      (one, other) =>
        order[one.state.stage] - order[other.state.stage] ||
        kindOrder[one.item.proposal.kind] - kindOrder[other.item.proposal.kind],
    );
  const sums = deliverySums(result, today);
  return (
    <section className="stack" id="sa-gar-det">
      <h2>{t("results.delivery")}</h2>
      {begun.length === 0 && <p>{t("results.delivery.none")}</p>}
      {begun.length > 0 && (
        <div className="stack-small">
          <h3>{t("delivery.difference")}</h3>
          <p className="lead">{sumSentences(tongue, round.currency, sums).join(" ")}</p>
        </div>
      )}
      <ul className="deliveries">
        {begun.map(({ item, state }) => (
          <DeliveryCard key={item.proposal.id} {...{ round, item, state }} />
        ))}
      </ul>
    </section>
  );
}

function DeliveryCard({
  round,
  item,
  state,
}: {
  round: Round;
  item: ShownSpend | ShownSave;
  state: NonNullable<ReturnType<typeof deliveryState>>;
}) {
  const { t, to } = useTongue();
  const { proposal, deliveries, decision } = item;
  const latest = stepsThatHold(deliveries).at(-1);
  const earlier = deliveries.filter(({ id }) => id !== latest?.id);
  return (
    <li className="delivery">
      <div className="delivery-picture">
        <CardPicture
          picture={pictureOf(deliveries) ?? proposal.picture}
          photo={photoOfWork(deliveries)}
        />
      </div>
      <div className="stack-small">
        <p className="cluster">
          <span className="proposal-number">{proposal.number}</span>
          <DeliveryTags state={state} kind={proposal.kind} />
        </p>
        <h3 className="proposal-title">
          <a href={to(`/omgang/${round.slug}/forslag/${proposal.number}`)}>
            <AsWritten>{proposal.title}</AsWritten>
          </a>
        </h3>
        {latest && <WrittenText>{latest.note}</WrittenText>}
        <FoldNarrow
          summary={
            <>
              {t("results.fold.delivery")}{" "}
              <span className="visually-hidden">{proposal.number}</span>
            </>
          }
        >
          <div className="stack-small">
            <DeliveryStages
              state={state}
              decidedOn={decision?.decidedOn ?? null}
              kind={proposal.kind}
            />
            <div className="small">
              <DeliveryFacts
                round={round}
                state={state}
                plannedKronor={plannedKronor(proposal.money)}
              />
            </div>
            {earlier.length > 0 && (
              <Details summary={t("delivery.history", { n: earlier.length })}>
                <DeliverySteps steps={earlier} all={deliveries} kind={proposal.kind} />
              </Details>
            )}
          </div>
        </FoldNarrow>
      </div>
    </li>
  );
}

function pictureOf(deliveries: readonly Delivery[]): Picture | undefined {
  const drawn = deliveries.findLast(({ picture }) => picture !== null)?.picture;
  return pictures.find((known) => known === drawn);
}
