import { Form, useLocation } from "@remix-run/react";
import type { Photo } from "#app/domain/photo.ts";
import { Button } from "../button.tsx";
import type { Refused } from "../discussion/discussion.tsx";
import { useProblems } from "../form-problems.tsx";
import { EnterSends } from "../map/choose-place.tsx";
import { NotSentYet } from "../not-sent-yet.tsx";
import { useTongue } from "../words.tsx";
import {
  type DrawnArea,
  ideaLabels,
  NameField,
  PictureFields,
  StoryFields,
  WhatFields,
  WhereFields,
} from "./idea-fields.tsx";
import { OwnPhotoFields } from "./own-photo-fields.tsx";

/** A form that was refused, or in whose map a place was moved. */
export type RefusedIdea = Refused & { moved?: boolean };

/** The form in which those who wrote an idea complete what is `written`. */
export function IdeaForm({
  areas,
  homeArea,
  round,
  written,
  photo,
  refused,
}: {
  areas: readonly DrawnArea[];
  homeArea: string | null;
  /** The round's address. */
  round: string;
  written: Readonly<Record<string, string>>;
  photo: Photo | null;
  refused?: RefusedIdea;
}) {
  const { t } = useTongue();
  const { summary, beside } = useProblems(refused?.problems, (field) => {
    const label = ideaLabels[field];
    return label && t(label);
  });
  const filledIn = { kept: refused?.kept ?? written, beside };
  const { pathname: here } = useLocation();
  const homeName = areas.find(({ slug }) => slug === homeArea)?.name;
  return (
    <Form method="post" encType="multipart/form-data" className="stack-large narrow">
      <EnterSends />
      {summary}
      <NotSentYet form={refused?.moved ? null : refused} />
      <WhatFields {...filledIn} />
      <WhereFields {...{ ...filledIn, areas, homeArea, round, here }} />
      <StoryFields {...filledIn} />
      <PictureFields {...filledIn} />
      <OwnPhotoFields {...filledIn} photo={photo} />
      <NameField {...filledIn} homeName={homeName} />
      <div>
        <Button size="large" data-working={t("site.working")}>
          {t("idea.complete.do")}
        </Button>
      </div>
    </Form>
  );
}
