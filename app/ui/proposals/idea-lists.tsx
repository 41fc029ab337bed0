import type { Area } from "#app/domain/area.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import { AreaName } from "../area-emblem.tsx";
import type { BecamePartOf } from "../ideas/idea-answer.tsx";
import { IdeaStatus } from "../ideas/idea-status.tsx";
import { AsWritten, useTongue } from "../words.tsx";

/**
 * The reader's own ideas, those that wait for an officer, and those that did not reach the ballot,
 * with the reasons.
 */
export function IdeaLists(props: {
  slug: string;
  /** True when the reader searches among the proposals: then only those are listed. */
  searching: boolean;
  ideas: readonly Proposal[];
  /** What the reader has sent in, also what stands on the ballot. */
  mine: readonly Proposal[];
  /** What merged ideas became part of, by its id. */
  targets: Readonly<Record<string, BecamePartOf>>;
  areas: readonly Area[];
}) {
  const { t } = useTongue();
  if (props.searching) return null;
  const waits = ({ review: { outcome } }: Proposal) =>
    outcome === "waiting" || outcome === "needs-info" || outcome === "approved";
  const waiting = props.ideas.filter((idea) => waits(idea) && idea.hiddenReason === null);
  const answered = props.ideas.filter((idea) => !waits(idea) || idea.hiddenReason !== null);
  return (
    <>
      {props.mine.length > 0 && (
        <section className="stack measure" id="mina">
          <h2>{t("list.mine")}</h2>
          <IdeaRows {...props} ideas={props.mine} />
        </section>
      )}
      {waiting.length > 0 && (
        <section className="stack measure">
          <h2>{t("list.ideas")}</h2>
          <IdeaRows {...props} ideas={waiting} />
        </section>
      )}
      {answered.length > 0 && (
        <section className="stack measure">
          <h2>{t("list.notOnBallot")}</h2>
          <p>{t("list.notOnBallot.text")}</p>
          <IdeaRows {...props} ideas={answered} />
        </section>
      )}
    </>
  );
}

function IdeaRows({
  slug,
  ideas,
  areas,
  targets,
}: {
  slug: string;
  ideas: readonly Proposal[];
  areas: readonly Area[];
  targets: Readonly<Record<string, BecamePartOf>>;
}) {
  const { t, to } = useTongue();
  return (
    <ul className="rows">
      {ideas.map((idea) => {
        const area = areas.find(({ id }) => id === idea.areaId);
        const hidden = idea.hiddenReason !== null;
        const { review } = idea;
        const into = review.outcome === "merged" ? targets[review.intoId] : undefined;
        return (
          <li key={idea.id} className="stack-small">
            <div className="cluster">
              <IdeaStatus idea={idea} />
              {area && <AreaName name={area.name} polygon={area.polygon} />}
            </div>
            {hidden ? (
              <p>{t("talk.hidden", { reason: idea.hiddenReason ?? "" })}</p>
            ) : (
              <>
                <h3>
                  <a href={to(`/omgang/${slug}/ideer/${idea.id}`)}>
                    <AsWritten>{idea.title}</AsWritten>
                  </a>
                </h3>
                {"reason" in review && <p>{review.reason}</p>}
                {into && (
                  <p>
                    {t("idea.partOf")}{" "}
                    <a href={to(`/omgang/${slug}/${into.path}`)}>
                      <AsWritten>{into.title}</AsWritten>
                    </a>
                  </p>
                )}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
