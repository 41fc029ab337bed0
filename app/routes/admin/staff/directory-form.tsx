import { Form } from "@remix-run/react";
import { type DirectoryEntry, emptyEntry } from "#app/domain/directory.ts";
import type { Tongue } from "#app/text/tongue.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice-fields.tsx";
import { Details } from "#app/ui/details.tsx";
import { DirectoryFields } from "#app/ui/directory-fields.tsx";
import { useTongue } from "#app/ui/words.tsx";

const shared = ["answersFor", "phone", "email"] as const;
const parts = {
  member: ["organ", "party", "partyShort", ...shared],
  officer: ["organ", ...shared],
} as const;

/** One of the staff, as the directory presents them. */
export interface Presented {
  id: string;
  name: string;
  role: string;
  entry: DirectoryEntry;
  /** True when they have put up a picture. */
  pictured: boolean;
}

/** What the public directory says of one member of staff; parties are for representatives. */
export function DirectoryForm(props: {
  member: Presented;
  /** What was written before it came back. */
  kept: Readonly<Record<string, string>> | null;
  beside: (field: string) => string | undefined;
}) {
  const { member, kept, beside } = props;
  const { id, name, role, entry, pictured } = member;
  const { t } = useTongue();
  return (
    <Details summary={t("people.directory", { name })} open={kept !== null}>
      <Form method="post" className="stack">
        <input type="hidden" name="id" value={id} />
        <DirectoryFields
          parts={parts[role === "member" ? "member" : "officer"]}
          of={(part) => kept?.[part] ?? entry[part]}
          beside={beside}
          row={`-${id}`}
        />
        {pictured && <Checkbox name="photoGone" id={`photoGone-${id}`} label={t("photo.gone")} />}
        <div>
          <Button name="intent" value="directory" variant="secondary">
            {t("people.save")}
          </Button>
        </div>
      </Form>
    </Details>
  );
}

/** What a field of such a form is called, and whose it is; null for a field of another form. */
export function entryLabel(
  members: readonly { id: string; name: string }[],
  field: string,
  t: Tongue["t"],
): { label: string; row: string } | null {
  const [name = "", ...id] = field.split("-");
  const row = members.find((one) => one.id === id.join("-"))?.name;
  const part = (Object.keys(emptyEntry) as (keyof DirectoryEntry)[]).find((one) => one === name);
  return row && part ? { label: t(`directory.${part}`), row } : null;
}
