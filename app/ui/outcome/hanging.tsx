import type { Round } from "#app/domain/round.ts";
import type { ShownArea, ShownResult, ShownSpend } from "#app/domain/shown-result.ts";
import { settledSentence } from "#app/text/settled-words.ts";
import { toldOf } from "#app/text/told.ts";
import { conditionSentence, whySpend } from "#app/text/why-words.ts";
import { ProposalCard } from "../proposal-card.tsx";
import { useAmount } from "../proposals/proposal-amount.tsx";
import { MandateTag } from "../tag.tsx";
import { useTongue } from "../words.tsx";
import { OutcomeTag } from "./outcome-tag.tsx";

/** The proposals that win only if the nämnd adopts a saving, or only if it does not. */
export function Hanging({ round, result }: { round: Round; result: ShownResult }) {
  const { t } = useTongue();
  const hanging = result.areas.flatMap((shown) =>
    shown.spends
      .filter(({ standing }) => standing.kind !== "wins" && standing.kind !== "loses")
      .map((spend) => ({ shown, spend })),
  );
  if (hanging.length === 0) return null;
  const waits = hanging.some(({ spend }) => spend.settled === "waits");
  return (
    <section className="stack hanging" id="vinner-om">
      <h2>{t("wins.if")}</h2>
      <p className="measure">{t(waits ? "results.ifText" : "results.ifSettled")}</p>
      {hanging.map(({ shown, spend }) => (
        <HangingCard key={spend.proposal.id} {...{ round, shown, spend }} />
      ))}
    </section>
  );
}

function HangingCard({
  round,
  shown,
  spend,
}: {
  round: Round;
  shown: ShownArea;
  spend: ShownSpend;
}) {
  const tongue = useTongue();
  const { t, to } = tongue;
  const { proposal, outcome } = spend;
  const told = toldOf(round, shown);
  const resolved = settledSentence(tongue, spend, told.nameOf);
  return (
    <ProposalCard
      number={proposal.number}
      title={proposal.title}
      href={to(`/omgang/${round.slug}/forslag/${proposal.number}`)}
      picture={proposal.picture}
      area={shown.area}
      kind="spend"
      {...useAmount(round)(proposal)}
      tags={
        <>
          <OutcomeTag spend={spend} />
          <MandateTag mandate={outcome.mandate.kind}>
            {t(`mandate.${outcome.mandate.kind}`)}
          </MandateTag>
        </>
      }
      summary={
        <>
          <strong>{conditionSentence(tongue, told, outcome)}</strong>
          {resolved && <> {resolved}</>}
        </>
      }
      facts={whySpend(tongue, told, spend)}
    />
  );
}
