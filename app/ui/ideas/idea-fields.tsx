import type { Area } from "#app/domain/area.ts";
import { figuresOfSpot } from "#app/domain/draft-spot.ts";
import { limits } from "#app/domain/limits.ts";
import { pictures } from "#app/domain/proposal.ts";
import type { WordKey } from "#app/text/words.ts";
import { Checkbox, RadioGroup } from "../choice-fields.tsx";
import { SelectField, TextArea, TextField } from "../fields.tsx";
import { ChoosePlace } from "../map/choose-place.tsx";
import { photoLabels } from "../photo-fields.tsx";
import { PictureTile } from "../picture-tile.tsx";
import { useTongue } from "../words.tsx";

/** What the fields of an idea are called. */
export const ideaLabels: Readonly<Record<string, WordKey>> = {
  title: "idea.name",
  kind: "idea.kind",
  areaId: "idea.area",
  place: "idea.place",
  spot: "place.title",
  summary: "idea.summary",
  description: "idea.description",
  picture: "idea.picture",
  ...photoLabels,
};

export interface IdeaArea {
  id: string;
  slug: string;
  name: string;
}
/** One whose map can be pressed. */
export type DrawnArea = IdeaArea & Pick<Area, "polygon">;

/** What stands in the fields, and the refusal beside each. */
export interface FilledIn {
  kept: Readonly<Record<string, string>>;
  beside: (field: string) => string | undefined;
}

/** What the idea is called, and whether it costs or saves. */
export function WhatFields({ kept, beside }: FilledIn) {
  const { t } = useTongue();
  return (
    <>
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
        value={kept.kind || "spend"}
        error={beside("kind")}
        choices={(["spend", "save"] as const).map((kind) => ({
          value: kind,
          label: t(`idea.kind.${kind}`),
        }))}
      />
    </>
  );
}

/** The figures of a place that a draft or an idea keeps, as the fields beside its map. */
export function spotFieldsOf(line: string): Record<string, string> {
  const { latitude, longitude } = figuresOfSpot(line);
  return { "spot.latitude": latitude, "spot.longitude": longitude };
}

/**
 * Where the idea is: the area first, then the place in words and on the area's map. Its form begins
 * with `EnterSends`.
 */
export function WhereFields({
  kept,
  beside,
  areas,
  homeArea,
  round,
  here,
}: FilledIn & {
  areas: readonly DrawnArea[];
  homeArea: string | null;
  /** The round's address. */
  round: string;
  /** The form's own address. */
  here: string;
}) {
  const { t } = useTongue();
  const home = areas.find(({ slug }) => slug === homeArea)?.id;
  return (
    <>
      <SelectField
        name="areaId"
        label={t("idea.area")}
        error={beside("areaId")}
        defaultValue={kept.areaId || home}
        options={areas.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="place"
        label={t("idea.place")}
        hint={t("idea.place.help")}
        error={beside("place")}
        defaultValue={kept.place}
      />
      <ChoosePlace
        form={{ of: (name) => kept[name] ?? "", beside }}
        round={round}
        area={areas.find(({ id }) => id === (kept.areaId || home))}
        here={here}
      />
    </>
  );
}

/** The idea in short, and why it is good. */
export function StoryFields({ kept, beside }: FilledIn) {
  const { t } = useTongue();
  const most = (characters: number) => t("site.charactersMost", { most: characters });
  return (
    <>
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
    </>
  );
}

/** The drawn subject that stands for the idea. */
export function PictureFields({ kept, beside }: FilledIn) {
  const { t } = useTongue();
  return (
    <RadioGroup
      name="picture"
      inline
      legend={t("idea.picture")}
      value={kept.picture || "bench"}
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
  );
}

/** Whether one's own name is to stand beside the idea. */
export function NameField({
  kept,
  homeName,
}: Pick<FilledIn, "kept"> & { homeName: string | undefined }) {
  const { t } = useTongue();
  const hint = homeName
    ? t("talk.write.nameHelp", { area: homeName })
    : t("talk.write.nameElsewhere");
  return (
    <Checkbox
      name="showName"
      label={t("idea.showName")}
      hint={hint}
      defaultChecked={kept.showName === "on"}
    />
  );
}
