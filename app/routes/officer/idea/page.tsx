import { Form } from "@remix-run/react";
import type { Problem } from "#app/domain/problem.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import { dateTime } from "#app/format.ts";
import { authorsText } from "#app/text/shown-name.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { TextArea } from "#app/ui/fields.tsx";
import { NotSentYet } from "#app/ui/not-sent-yet.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { useWrittenForm } from "#app/ui/written-form.ts";
import { Alike, type AlikeProposal } from "./alike.tsx";
import { useReviewLabels } from "./labels.ts";
import { PhotoPart } from "./photo-part.tsx";
import { ReviewForm } from "./review-form.tsx";

interface Props {
  idea: Proposal;
  round: { slug: string; title: string };
  areaName: string;
  alike: readonly AlikeProposal[];
  targets: readonly { id: string; name: string }[];
  refused: { problems: readonly Problem[]; kept: Record<string, string> | null } | undefined;
}

export function IdeaPage({ idea, round, areaName, alike, targets, refused }: Props) {
  const tongue = useTongue();
  const { t, to, locale } = tongue;
  const { form, summary } = useWrittenForm(
    refused?.kept ?? {},
    refused?.problems,
    useReviewLabels(),
  );
  const { outcome } = idea.review;
  const hidden = idea.hiddenReason !== null;
  const open = !hidden && (outcome === "waiting" || outcome === "needs-info");
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to("/admin/arenden")}>{t("waiting.title")}</BackLink>
        <div className="cluster">
          <Tag tone={idea.kind === "save" ? "saving" : "accent"}>{t(`kind.${idea.kind}`)}</Tag>
          <Tag>{areaName}</Tag>
          <Tag tone="info">{t(hidden ? "review.hidden" : `review.${outcome}`)}</Tag>
        </div>
        <h1>{idea.title}</h1>
        <p className="muted">
          {t("ideaReview.sentBy", {
            when: dateTime(idea.submittedAtMs, locale),
            name: authorsText(tongue, idea),
          })}
          {" · "}
          {round.title}
        </p>
        {summary}
        <NotSentYet form={refused} />
      </div>
      <div className="columns-aside">
        <div className="stack-large">
          <Card as="section" labelledBy="idea-title">
            <h2 id="idea-title">{t("ideaReview.idea")}</h2>
            <div className="stack-small">
              <p>{idea.summary}</p>
              <p className="lined">{idea.description}</p>
              <p className="muted">
                {t("admin.p.place")}: {idea.place}
              </p>
            </div>
          </Card>
          {open ? (
            <ReviewForm form={form} kind={idea.kind} targets={targets} />
          ) : (
            <Card as="section" tone="tinted" labelledBy="answered">
              <h2 id="answered">{t("ideaReview.done")}</h2>
              {"reason" in idea.review && <p className="lined">{idea.review.reason}</p>}
            </Card>
          )}
        </div>
        <div className="stack-large">
          <PhotoPart photo={idea.photo} form={form} />
          <Alike alike={alike} roundSlug={round.slug} />
          {!hidden && (
            <Form method="post">
              <Card as="section" tone="sand" labelledBy="hide-title">
                <h2 id="hide-title">{t("ideaReview.hide")}</h2>
                <div className="stack-small">
                  <TextArea
                    {...form.field("hideReason")}
                    hint={t("ideaReview.hideHelp")}
                    rows={2}
                  />
                  <div>
                    <Button name="intent" value="hide" variant="secondary" color="danger">
                      {t("ideaReview.hideDo")}
                    </Button>
                  </div>
                </div>
              </Card>
            </Form>
          )}
        </div>
      </div>
    </SitePage>
  );
}
