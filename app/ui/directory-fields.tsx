import type { DirectoryEntry } from "#app/domain/directory.ts";
import { TextArea, TextField } from "./fields.tsx";
import { useTongue } from "./words.tsx";

type Part = keyof DirectoryEntry;

/** The fields of an entry in the directory, the parts that somebody may change. */
export function DirectoryFields({
  parts,
  of,
  beside,
  row = "",
}: {
  parts: readonly Part[];
  of: (part: Part) => string;
  beside: (field: string) => string | undefined;
  /** What the fields' ids end with, where the page has several such forms. */
  row?: string;
}) {
  const { t } = useTongue();
  return parts.map((part) => {
    const id = `${part}${row}`;
    const shared = { name: part, id, label: t(`directory.${part}`), error: beside(id) };
    const hint = t(`directory.${part}.hint`);
    return part === "answersFor" ? (
      <TextArea key={part} {...shared} hint={hint} defaultValue={of(part)} rows={3} />
    ) : (
      <TextField
        key={part}
        {...shared}
        hint={hint}
        defaultValue={of(part)}
        type={part === "email" ? "email" : part === "phone" ? "tel" : "text"}
        autoComplete="off"
      />
    );
  });
}
