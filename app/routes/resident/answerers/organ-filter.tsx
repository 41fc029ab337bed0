import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** Those of one nämnd alone; an ordinary GET form, so the address says who is shown. */
export function OrganFilter({ organs, organ }: { organs: readonly string[]; organ: string }) {
  const { t, to } = useTongue();
  return (
    <Form method="get" action={to("/ansvariga")} className="filters filters-one" key={organ}>
      <SelectField
        name="namnd"
        label={t("who.organ")}
        defaultValue={organ}
        options={[
          { value: "", label: t("who.allOrgans") },
          ...organs.map((value) => ({ value, label: value })),
        ]}
      />
      <Button variant="secondary">{t("site.show")}</Button>
    </Form>
  );
}
