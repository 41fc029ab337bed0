import { Form } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { useTongue } from "#app/ui/words.tsx";
import type { Answered } from "../paper.tsx";

/** What a lookup answered, and the one thing that can be done about it. */
export function Answer({ standing, proposed, ticket }: Answered) {
  const { t } = useTongue();
  if (ticket === null) {
    return (
      <Alert tone="warning" status>
        {t(`paper.standing.${standing}`)}
      </Alert>
    );
  }
  const [text, intent] =
    proposed === null
      ? (["proposeText", "propose"] as const)
      : proposed === "by-me"
        ? (["mine", "undo"] as const)
        : (["confirmText", "confirm"] as const);
  return (
    <Alert tone={proposed === "by-me" ? "info" : "success"} status>
      <div className="stack">
        <p>
          <strong>{t("paper.standing.eligible")}</strong> {t(`paper.${text}`)}
        </p>
        <Form method="post">
          <input type="hidden" name="biljett" value={ticket} />
          <Button
            name="intent"
            value={intent}
            variant={intent === "undo" ? "secondary" : "primary"}
            data-working={t("site.working")}
          >
            {t(`paper.${intent}`)}
          </Button>
        </Form>
      </div>
    </Alert>
  );
}
