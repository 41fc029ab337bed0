import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import { mostAlike } from "#app/domain/alike.ts";
import { AsWritten, useTongue } from "../words.tsx";
import { type FilledIn, WhatFields } from "./idea-fields.tsx";

const MOST = 3;
/** Shorter titles say too little to be held against others. */
const LEAST_LETTERS = 5;

/**
 * The first fields of an idea. With scripts what is alike is named while the title is written: the
 * round's public titles are fetched once and compared here, so that nothing written leaves the page.
 */
export function AlikeWhileWriting({ slug, ...filledIn }: FilledIn & { slug: string }) {
  const { t } = useTongue();
  const said = useFetcher<{ id: string; title: string; summary: string }[]>();
  const [title, setTitle] = useState("");
  const write = (written: string) => {
    if (said.state === "idle" && !said.data) said.load(`/omgang/${slug}/liknande`);
    setTitle(written);
  };
  const asked = title.trim().length >= LEAST_LETTERS;
  const alike = asked ? mostAlike({ title, summary: "" }, said.data ?? [], MOST) : [];
  return (
    <>
      <WhatFields {...filledIn} onTitle={write} />
      <div role="status">
        {alike.length > 0 && (
          <div className="stack-small">
            <p>{t("draft.alike.writing")}</p>
            <ul>
              {alike.map((one) => (
                <li key={one.id}>
                  <AsWritten>{one.title}</AsWritten>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}
