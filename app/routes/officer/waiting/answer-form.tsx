import { Form } from "@remix-run/react";
import { limits } from "#app/domain/limits.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/fields.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { RowForm } from "./waiting-row.tsx";

/** The words somebody asked or offered help with, and the answer written right under them. */
export function AnswerForm({
  id,
  said,
  label,
  help,
  intent,
  send,
  beside,
  written,
}: RowForm & {
  id: string;
  said: string;
  label: string;
  help?: string;
  intent: "answer" | "reply";
  send: string;
}) {
  const { t } = useTongue();
  const field = `text-${id}`;
  const most = t("site.charactersMost", { most: limits.answerCharacters });
  return (
    <>
      <p className="lined" id={`said-${id}`}>
        {said}
      </p>
      <Form method="post" className="stack-small">
        <input type="hidden" name="id" value={id} />
        <TextArea
          id={field}
          name="text"
          label={label}
          hint={help ? `${help} ${most}` : most}
          error={beside(field)}
          defaultValue={written(id)?.text}
          rows={4}
        />
        <div>
          <Button name="intent" value={intent} aria-describedby={`said-${id}`}>
            {send}
          </Button>
        </div>
      </Form>
    </>
  );
}
