import { Form, useNavigation } from "@remix-run/react";
import { limits } from "#app/domain/limits.ts";
import { pictures } from "#app/domain/proposal.ts";
import type { WordKey } from "#app/text/words.ts";
import { Button } from "../button.tsx";
import { Checkbox, RadioGroup } from "../choice-fields.tsx";
import type { Refused } from "../discussion/discussion.tsx";
import { SelectField, TextArea, TextField } from "../fields.tsx";
import { useProblems } from "../form-problems.tsx";
import { NotSentYet } from "../not-sent-yet.tsx";
import { PictureTile } from "../picture-tile.tsx";
import { useTongue } from "../words.tsx";

const labels: Readonly<Record<string, WordKey>> = {
  title: "idea.name",
  kind: "idea.kind",
  areaId: "idea.area",
  place: "idea.place",
  summary: "idea.summary",
  description: "idea.description",
  picture: "idea.picture",
};

/** The form a resident hands an idea in with, or completes the one that is `written`. */
export function IdeaForm({
  areas,
  homeArea,
  written,
  refused,
}: {
  areas: readonly { id: string; slug: string; name: string }[];
  homeArea: string | null;
  written?: Readonly<Record<string, string>>;
  refused?: Refused;
}) {
  const { t } = useTongue();
  const { summary, beside } = useProblems(refused?.problems, (field) => {
    const label = labels[field];
    return label && t(label);
  });
  const kept = refused?.kept ?? written ?? {};
  const busy = useNavigation().state === "submitting";
  const home = areas.find(({ slug }) => slug === homeArea)?.id;
  const homeName = areas.find(({ slug }) => slug === homeArea)?.name;
  const most = (characters: number) => t("site.charactersMost", { most: characters });
  return (
    <Form method="post" className="stack-large narrow">
      {summary}
      <NotSentYet form={refused} />
      {!written && (
        <>
          <p className="lead">{t("idea.lead")}</p>
          <p className="muted">{t("idea.remit")}</p>
        </>
      )}
      <TextField
        name="title"
        label={t("idea.name")}
        hint={t("idea.name.help")}
        error={beside("title")}
        defaultValue={kept.title}
      />
      <RadioGroup
        name="kind"
        legend={t("idea.kind")}
        value={kept.kind ?? "spend"}
        error={beside("kind")}
        choices={(["spend", "save"] as const).map((kind) => ({
          value: kind,
          label: t(`idea.kind.${kind}`),
        }))}
      />
      <SelectField
        name="areaId"
        label={t("idea.area")}
        error={beside("areaId")}
        defaultValue={kept.areaId ?? home}
        options={areas.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="place"
        label={t("idea.place")}
        hint={t("idea.place.help")}
        error={beside("place")}
        defaultValue={kept.place}
      />
      <TextArea
        name="summary"
        rows={3}
        label={t("idea.summary")}
        hint={most(limits.summaryCharacters)}
        error={beside("summary")}
        defaultValue={kept.summary}
      />
      <TextArea
        name="description"
        rows={8}
        label={t("idea.description")}
        hint={`${t("idea.description.help")} ${most(limits.descriptionCharacters)}`}
        error={beside("description")}
        defaultValue={kept.description}
      />
      <RadioGroup
        name="picture"
        inline
        legend={t("idea.picture")}
        value={kept.picture ?? "bench"}
        error={beside("picture")}
        choices={pictures.map((picture) => ({
          value: picture,
          label: (
            <span className="picture-choice">
              <PictureTile picture={picture} />
              {t(`picture.${picture}`)}
            </span>
          ),
        }))}
      />
      <Checkbox
        name="showName"
        label={t("idea.showName")}
        hint={
          homeName ? t("talk.write.nameHelp", { area: homeName }) : t("talk.write.nameElsewhere")
        }
        defaultChecked={kept.showName === "on"}
      />
      <div>
        <Button size="large" disabled={busy}>
          {busy ? t("site.working") : t(written ? "idea.complete.do" : "idea.do")}
        </Button>
      </div>
    </Form>
  );
}
