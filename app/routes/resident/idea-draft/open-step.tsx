import { useSearchParams } from "@remix-run/react";
import { draftPhotoFolder, photoOfLine } from "#app/domain/draft-photo.ts";
import { CostHelper } from "#app/ui/costs/cost-helper.tsx";
import { useProblems } from "#app/ui/form-problems.tsx";
import { AlikeStep } from "#app/ui/ideas/alike-step.tsx";
import { AlikeWhileWriting } from "#app/ui/ideas/alike-while-writing.tsx";
import { CoAuthors } from "#app/ui/ideas/co-authors.tsx";
import {
  ideaLabels,
  NameField,
  PictureFields,
  StoryFields,
  spotFieldsOf,
  WhereFields,
} from "#app/ui/ideas/idea-fields.tsx";
import { stepAddress } from "#app/ui/ideas/idea-steps.ts";
import { OwnPhotoFields } from "#app/ui/ideas/own-photo-fields.tsx";
import { ReviewStep } from "#app/ui/ideas/review-step.tsx";
import { type RefusedStep, StepForm } from "#app/ui/ideas/step-form.tsx";
import { StepPage } from "#app/ui/ideas/step-page.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { OpenDraft } from "../idea-draft.tsx";

/** The step of a draft that can still be sent in. */
export function OpenStep(props: OpenDraft & { refused: RefusedStep | undefined }) {
  const { round, step, draft, areas, homeArea, owns, authors, refused } = props;
  const [query] = useSearchParams();
  const { t, to } = useTongue();
  const problems = refused?.problems.length ? refused.problems : props.problems;
  const { summary, beside } = useProblems(problems, (field) => {
    const label = ideaLabels[field];
    return label && t(label);
  });
  const self = authors.find((author) => author.self);
  const showName = self?.named ? "on" : "";
  const filledIn = {
    kept: refused?.kept ?? { ...draft.text, ...spotFieldsOf(draft.text.spot), showName },
    beside,
  };
  const photo = photoOfLine(draft.text.photo, draft.text.photoAlt);
  const draftFolder = draftPhotoFolder(round.slug, draft.id);
  const here = stepAddress(round.slug, draft.id, step);
  const form = { revision: draft.revision, refused, here, areas };
  const homeName = areas.find(({ slug }) => slug === homeArea)?.name;
  return (
    <StepPage round={round} step={step} summary={summary}>
      {step === "what" && (
        <StepForm {...form} first>
          <AlikeWhileWriting slug={round.slug} {...filledIn} />
        </StepForm>
      )}
      {step === "alike" && <AlikeStep alike={props.alike} slug={round.slug} areas={areas} />}
      {step === "text" && <CostHelper slug={round.slug} help={props.help} />}
      {step === "text" && (
        <StepForm {...form} withMap>
          {query.get("liknar") === "inget" && <p className="muted">{t("draft.alike.none")}</p>}
          <StoryFields {...filledIn} />
          <WhereFields {...{ ...filledIn, areas, homeArea, here: to(here) }} round={round.slug} />
        </StepForm>
      )}
      {step === "picture" && (
        <>
          <StepForm {...form} withPhoto>
            <PictureFields {...filledIn} />
            <OwnPhotoFields {...{ ...filledIn, photo, draftFolder }} />
            <NameField {...filledIn} homeName={homeName} />
          </StepForm>
          <CoAuthors authors={authors} owns={owns} link={props.link} />
        </>
      )}
      {step === "review" && (
        <ReviewStep
          draft={draft}
          slug={round.slug}
          areas={areas}
          laid={props.laid}
          names={props.names}
          ownerName={owns ? null : (authors.find(({ owner }) => owner)?.name ?? "")}
          sendable={props.problems.length === 0}
          beside={beside}
        />
      )}
    </StepPage>
  );
}
