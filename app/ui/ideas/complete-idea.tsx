import type { Proposal } from "#app/domain/proposal.ts";
import type { Refused } from "../discussion/discussion.tsx";
import { useTongue } from "../words.tsx";
import { IdeaForm } from "./idea-form.tsx";

/** The form in which the one who sent an idea in answers what the municipality asked for. */
export function CompleteIdea({
  idea,
  areas,
  homeArea,
  named,
  refused,
}: {
  idea: Proposal;
  areas: readonly { id: string; slug: string; name: string }[];
  homeArea: string | null;
  /** True when the idea shows its proposer's name. */
  named: boolean;
  refused?: Refused;
}) {
  const { t } = useTongue();
  const { title, kind, areaId, place, summary, description, picture } = idea;
  const written = { title, kind, areaId, place, summary, description, picture };
  return (
    <section className="stack">
      <h2>{t("idea.complete")}</h2>
      <p className="measure">{t("idea.complete.text")}</p>
      <IdeaForm
        areas={areas}
        homeArea={homeArea}
        written={{ ...written, showName: named ? "on" : "" }}
        refused={refused}
      />
    </section>
  );
}
