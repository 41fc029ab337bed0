import type { Round } from "#app/domain/round.ts";
import type { ShownSpend } from "#app/domain/shown-result.ts";
import { scoreText } from "#app/text/score-words.ts";
import { Money } from "../money.tsx";
import { PictureTile } from "../picture-tile.tsx";
import { useAmount } from "../proposals/proposal-amount.tsx";
import { AsWritten, useTongue } from "../words.tsx";
import { FulfilmentTag } from "./outcome-tag.tsx";

/** Something that will be built: its picture first, then its name and what it costs. */
export function WinnerCard({ round, spend }: { round: Round; spend: ShownSpend }) {
  const tongue = useTongue();
  const { proposal, outcome, fulfilment } = spend;
  const { amount = "", amountNote } = useAmount(round)(proposal);
  return (
    <li className={fulfilment === "does-not" ? "winner winner-stopped" : "winner"}>
      <div className="winner-picture">
        <PictureTile picture={proposal.picture} />
      </div>
      <div className="winner-words">
        <p className="proposal-where">
          {proposal.title !== proposal.number && (
            <span className="proposal-number">{proposal.number}</span>
          )}
          {scoreText(tongue, round, outcome.score)}
        </p>
        <h4 className="proposal-title">
          <a href={tongue.to(`/omgang/${round.slug}/forslag/${proposal.number}`)}>
            <AsWritten>{proposal.title}</AsWritten>
          </a>
        </h4>
        <p className="proposal-money">
          <Money amount={amount} size="large" />
          <span className="proposal-note">{amountNote}</span>
        </p>
        <FulfilmentTag spend={spend} />
      </div>
    </li>
  );
}
