import type { Round } from "#app/domain/round.ts";
import { useTongue, useWritten } from "../words.tsx";
import { KeepUp } from "./keep-up.tsx";
import { RoundFacts } from "./round-facts.tsx";
import { WhoMayVote } from "./who-may-vote.tsx";

/** Beside what a round is for: who may vote, what is already settled, and whom to reach. */
export function RoundAside({ round, votingAreas }: { round: Round; votingAreas: number }) {
  const { t } = useTongue();
  const written = useWritten();
  const notInfluenced = round.notInfluenced.split("\n").filter(Boolean);
  return (
    <aside className="stack-large">
      <WhoMayVote round={round} votingAreas={votingAreas} />
      {notInfluenced.length > 0 && (
        <section className="stack">
          <h2>{t("round.fixed")}</h2>
          <ul {...written}>
            {notInfluenced.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <KeepUp round={round} />
      <MoreAbout slug={round.slug} />
      <RoundFacts round={round} />
    </aside>
  );
}

/** Two questions that many have: what things cost, and what becomes of what one gives away. */
function MoreAbout({ slug }: { slug: string }) {
  const { t, to } = useTongue();
  return (
    <ul>
      <li>
        <a href={to(`/omgang/${slug}/vad-kostar-det`)}>{t("cost.title")}</a>
      </li>
      <li>
        <a href={to(`/omgang/${slug}/integritet`)}>{t("privacyOf.title")}</a>
      </li>
    </ul>
  );
}
