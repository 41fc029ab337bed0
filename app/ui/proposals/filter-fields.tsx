import type { Area } from "#app/domain/area.ts";
import { limits } from "#app/domain/limits.ts";
import { Button } from "../button.tsx";
import { SelectField, TextField } from "../fields.tsx";
import { useTongue } from "../words.tsx";
import { type ListFilter, sorts } from "./list-filter.ts";

/** Search and narrow the list: the first part of its form, so that Enter presses "Visa". */
export function FilterFields({ filter, areas }: { filter: ListFilter; areas: readonly Area[] }) {
  const { t } = useTongue();
  return (
    <div className="filters">
      <TextField
        name="q"
        type="search"
        label={t("list.search")}
        defaultValue={filter.search}
        maxLength={limits.searchCharacters}
      />
      <SelectField
        name="omrade"
        label={t("list.area")}
        defaultValue={filter.area}
        options={[
          { value: "", label: t("list.allAreas") },
          ...areas.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <SelectField
        name="sort"
        label={t("list.kind")}
        defaultValue={filter.kind}
        options={[
          { value: "", label: t("list.allKinds") },
          { value: "spend", label: t("kind.spends") },
          { value: "save", label: t("kind.saves") },
        ]}
      />
      <SelectField
        name="ordning"
        label={t("list.sort")}
        defaultValue={filter.order}
        options={sorts.map((value) => ({
          value,
          label: t(`list.sort.${value}`),
        }))}
      />
      <Button variant="secondary">{t("site.show")}</Button>
    </div>
  );
}
