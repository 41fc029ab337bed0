import type { Area } from "#app/domain/area.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import type { LaidSpot } from "../map/lay-spot.ts";
import { SpotMap } from "../map/spot-map.tsx";
import { OwnPicture } from "../photo.tsx";
import { Prose } from "../prose.tsx";
import { useTongue } from "../words.tsx";

/** What an idea says, beside its picture and its place on a map. */
export function IdeaStory({
  idea,
  round,
  area,
  laid,
}: {
  idea: Proposal;
  round: Pick<Round, "slug">;
  area: Area | null;
  /** The place on a map; null when nobody has pointed it out. */
  laid: LaidSpot | null;
}) {
  const { t } = useTongue();
  return (
    <div className="columns-aside">
      <Prose asWritten>
        <p className="lead">{idea.summary}</p>
        <p className="lined">{idea.description}</p>
        <p className="muted">
          {t("proposal.where")}: {idea.place}
        </p>
      </Prose>
      <div className="stack">
        <OwnPicture picture={idea.picture} photo={idea.photo} />
        {laid && area && <SpotMap {...{ laid, round, area }} proposal={idea} />}
      </div>
    </div>
  );
}
