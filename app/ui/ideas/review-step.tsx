import { Form } from "@remix-run/react";
import { draftPhotoFolder } from "#app/domain/draft-photo.ts";
import { type DraftText, draftFields, stepOfField } from "#app/domain/idea-draft.ts";
import { authorsText } from "#app/text/shown-name.ts";
import { Alert } from "../alert.tsx";
import { Button } from "../button.tsx";
import { FieldError } from "../fields.tsx";
import type { LaidSpot } from "../map/lay-spot.ts";
import { SpotMap } from "../map/spot-map.tsx";
import { SummaryList, type SummaryRow } from "../summary-list.tsx";
import { useTongue } from "../words.tsx";
import type { IdeaArea } from "./idea-fields.tsx";
import { stepAddress } from "./idea-steps.ts";
import { ShownField } from "./shown-field.tsx";

/** The whole idea before it is sent in: every part with a way to change it, and what is wrong. */
export function ReviewStep({
  draft,
  slug,
  areas,
  laid,
  names,
  ownerName,
  sendable,
  beside,
}: {
  draft: { id: string; revision: number; text: DraftText };
  slug: string;
  areas: readonly IdeaArea[];
  /** The place on a map; null where none is pointed out in the area. */
  laid: LaidSpot | null;
  names: { proposerName: string; coAuthors: readonly string[] };
  /** The one who sends it in; null for the owner. */
  ownerName: string | null;
  sendable: boolean;
  beside: (field: string) => string | undefined;
}) {
  const tongue = useTongue();
  const { t, to } = tongue;
  const change = (field: string, part: string) => (
    <a
      href={to(stepAddress(slug, draft.id, stepOfField(field)))}
      aria-label={t("draft.changeThis", { part })}
    >
      {t("site.change")}
    </a>
  );
  const { text } = draft;
  const { title } = text;
  const area = areas.find(({ id }) => id === text.areaId);
  const kind = text.kind === "save" ? "save" : "spend";
  const pictured = text.photo !== "" || text.photoAlt !== "";
  const asked = draftFields.filter((field) => pictured || field !== "photoAlt");
  const rows = asked.map((field): SummaryRow => {
    const part = t(`draft.part.${field}`);
    const wrong = beside(field);
    return {
      term: part,
      description: (
        <span id={field} tabIndex={-1}>
          {field === "spot" && laid && area ? (
            <SpotMap
              laid={laid}
              round={{ slug }}
              area={area}
              proposal={{ title, number: null, kind }}
            />
          ) : (
            <ShownField
              {...{ field, areas, alt: text.photoAlt }}
              value={text[field]}
              folder={draftPhotoFolder(slug, draft.id)}
            />
          )}
          {wrong && <FieldError id={field}>{wrong}</FieldError>}
        </span>
      ),
      action: change(field, part),
    };
  });
  const shown = t("draft.part.names");
  const named = { term: shown, description: authorsText(tongue, names) };
  return (
    <div className="stack-large narrow">
      <p className="lead">{t("draft.review.lead")}</p>
      <SummaryList rows={[...rows, { ...named, action: change("picture", shown) }]} />
      {ownerName === null ? (
        sendable && (
          <Form method="post" className="cluster">
            <input type="hidden" name="revision" value={draft.revision} />
            <Button name="intent" value="send" size="large" data-working={t("site.working")}>
              {t("idea.do")}
            </Button>
          </Form>
        )
      ) : (
        <Alert>{t("draft.with.ownerSends", { name: ownerName })}</Alert>
      )}
      {ownerName === null && !sendable && <p>{t("draft.review.mend")}</p>}
    </div>
  );
}
