import { Form, useNavigation } from "@remix-run/react";
import { Button } from "../button.tsx";
import type { Refused } from "../discussion/discussion.tsx";
import { useProblems } from "../form-problems.tsx";
import { NotSentYet } from "../not-sent-yet.tsx";
import { useTongue } from "../words.tsx";
import {
  type IdeaArea,
  ideaLabels,
  NameField,
  PictureFields,
  StoryFields,
  WhatFields,
  WhereFields,
} from "./idea-fields.tsx";

/** The form in which those who wrote an idea complete what is `written`. */
export function IdeaForm({
  areas,
  homeArea,
  written,
  refused,
}: {
  areas: readonly IdeaArea[];
  homeArea: string | null;
  written: Readonly<Record<string, string>>;
  refused?: Refused;
}) {
  const { t } = useTongue();
  const { summary, beside } = useProblems(refused?.problems, (field) => {
    const label = ideaLabels[field];
    return label && t(label);
  });
  const filledIn = { kept: refused?.kept ?? written, beside };
  const busy = useNavigation().state === "submitting";
  const homeName = areas.find(({ slug }) => slug === homeArea)?.name;
  return (
    <Form method="post" className="stack-large narrow">
      {summary}
      <NotSentYet form={refused} />
      <WhatFields {...filledIn} />
      <WhereFields {...filledIn} areas={areas} homeArea={homeArea} />
      <StoryFields {...filledIn} />
      <PictureFields {...filledIn} />
      <NameField {...filledIn} homeName={homeName} />
      <div>
        <Button size="large" disabled={busy}>
          {busy ? t("site.working") : t("idea.complete.do")}
        </Button>
      </div>
    </Form>
  );
}
