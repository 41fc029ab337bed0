import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { FileField } from "#app/ui/fields.tsx";

/** A file to choose, whose effect is shown before anything is changed. */
export function FileToTry({
  label,
  accept,
  error,
  intent = "try",
  send,
  primary = false,
}: {
  label: string;
  accept: string;
  error: string | undefined;
  intent?: "try" | "read";
  send: string;
  primary?: boolean;
}) {
  return (
    <Form method="post" encType="multipart/form-data" className="stack">
      <FileField name="fil" label={label} accept={accept} error={error} />
      <div>
        <Button name="intent" value={intent} variant={primary ? "primary" : "secondary"}>
          {send}
        </Button>
      </div>
    </Form>
  );
}
