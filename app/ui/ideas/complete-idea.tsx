import { lineOfSpot } from "#app/domain/draft-spot.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import { useTongue } from "../words.tsx";
import { type DrawnArea, spotFieldsOf } from "./idea-fields.tsx";
import { IdeaForm, type RefusedIdea } from "./idea-form.tsx";

/** The form in which the one who sent an idea in answers what the municipality asked for. */
export function CompleteIdea({
  idea,
  round,
  areas,
  homeArea,
  named,
  refused,
}: {
  idea: Proposal;
  /** The round's address. */
  round: string;
  areas: readonly DrawnArea[];
  homeArea: string | null;
  /** True when the idea shows its proposer's name. */
  named: boolean;
  refused?: RefusedIdea;
}) {
  const { t } = useTongue();
  const { title, kind, areaId, place, summary, description, picture, spot, photo } = idea;
  const line = spot ? lineOfSpot(String(spot[1]), String(spot[0])) : "";
  const written = {
    title,
    kind,
    areaId,
    place,
    summary,
    description,
    picture,
    photoAlt: photo?.kind === "shown" ? photo.alt : "",
    ...spotFieldsOf(line),
  };
  return (
    <section className="stack">
      <h2>{t("idea.complete")}</h2>
      <p className="measure">{t("idea.complete.text")}</p>
      <IdeaForm
        areas={areas}
        homeArea={homeArea}
        round={round}
        written={{ ...written, showName: named ? "on" : "" }}
        photo={photo}
        refused={refused}
      />
    </section>
  );
}
