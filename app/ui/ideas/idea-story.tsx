import type { Proposal } from "#app/domain/proposal.ts";
import { OwnPicture } from "../photo.tsx";
import { Prose } from "../prose.tsx";
import { useTongue } from "../words.tsx";

/** What an idea says, beside its picture. */
export function IdeaStory({ idea }: { idea: Proposal }) {
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
      <OwnPicture picture={idea.picture} photo={idea.photo} />
    </div>
  );
}
