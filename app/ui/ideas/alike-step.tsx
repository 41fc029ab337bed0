import { Form } from "@remix-run/react";
import type { Picture } from "#app/domain/proposal.ts";
import { Button } from "../button.tsx";
import { ProposalCard } from "../proposal-card.tsx";
import { useTongue } from "../words.tsx";

/** Something in the round that says much the same. */
export interface AlikeIdea {
  id: string;
  title: string;
  summary: string;
  picture: Picture;
  kind: "spend" | "save";
  areaId: string;
  path: string;
}

/** What is alike already: read it, follow it instead, or say that one's own is another thing. */
export function AlikeStep({
  alike,
  slug,
  areas,
}: {
  alike: readonly AlikeIdea[];
  slug: string;
  areas: readonly {
    id: string;
    name: string;
    polygon: readonly (readonly [number, number])[];
  }[];
}) {
  const { t, to } = useTongue();
  return (
    <Form method="post" className="stack-large">
      <p className="lead measure">
        {t(alike.length > 0 ? "draft.alike.lead" : "draft.alike.none")}
      </p>
      {alike.map(({ id, title, summary, picture, kind, areaId, path }) => (
        <ProposalCard
          key={id}
          title={title}
          heading="h2"
          href={to(`/omgang/${slug}/${path}`)}
          picture={picture}
          kind={kind}
          area={areas.find((area) => area.id === areaId)}
          summary={summary}
          actions={
            <Button
              name="intent"
              value={`follow:${id}`}
              variant="secondary"
              aria-label={t("draft.followThis", { title })}
            >
              {t("draft.follow")}
            </Button>
          }
        />
      ))}
      <div className="cluster">
        <Button name="intent" value="next" size="large">
          {t(alike.length > 0 ? "draft.goOn" : "draft.next")}
        </Button>
        <Button name="intent" value="back" variant="secondary">
          {t("draft.back")}
        </Button>
      </div>
    </Form>
  );
}
