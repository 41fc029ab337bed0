import { Form } from "@remix-run/react";
import { type DirectoryEntry, ownParts } from "#app/domain/directory.ts";
import { Button } from "#app/ui/button.tsx";
import { DirectoryFields } from "#app/ui/directory-fields.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { WrittenForm } from "#app/ui/written-form.ts";

/** What one says of oneself on the page of politicians and officers. */
export function OwnEntry({ entry, form }: { entry: DirectoryEntry; form: WrittenForm }) {
  const { t } = useTongue();
  // After a refusal the form holds what was written; the address one signs in with is no part of it.
  const back = form.beside("answersFor") ?? form.beside("phone") ?? form.beside("email");
  return (
    <FormSection id="directory" title={t("directory.title")}>
      <p>{t("directory.text")}</p>
      <Form method="post" className="stack">
        <DirectoryFields
          parts={ownParts}
          of={(part) => (back ? form.of(part) : entry[part])}
          beside={form.beside}
        />
        <div>
          <Button name="intent" value="directory">
            {t("site.save")}
          </Button>
        </div>
      </Form>
    </FormSection>
  );
}
