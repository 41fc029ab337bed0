import alikeScript from "#app/islands/alike.ts?worker&url";
import { useTongue, useWritten } from "../words.tsx";
import { type FilledIn, WhatFields } from "./idea-fields.tsx";

/** The first fields of an idea. With scripts what is alike is named while the title is written. */
export function AlikeWhileWriting({ slug, ...filledIn }: FilledIn & { slug: string }) {
  const { t } = useTongue();
  return (
    <>
      <WhatFields {...filledIn} />
      <alike-ideas data-script={alikeScript} data-said={`/omgang/${slug}/liknande`} role="status">
        <p hidden>{t("draft.alike.writing")}</p>
        <ul hidden {...useWritten()} />
      </alike-ideas>
    </>
  );
}
