import { Form, useSearchParams } from "@remix-run/react";
import { Alert } from "../alert.tsx";
import { Button } from "../button.tsx";
import { useTongue } from "../words.tsx";

/** One press to follow a proposal, one to stop; nothing for those who cannot. */
export function FollowButton({ follows }: { follows: boolean | null }) {
  const { t } = useTongue();
  const [query] = useSearchParams();
  if (follows === null) return null;
  const done = query.get("klart");
  return (
    <Form method="post" className="stack">
      {done === "foljer" && follows && (
        <Alert tone="success" status>
          {t("follow.done")}
        </Alert>
      )}
      {done === "foljer-inte" && !follows && (
        <Alert tone="success" status>
          {t("follow.undone")}
        </Alert>
      )}
      <div>
        <Button name="intent" value={follows ? "unfollow" : "follow"} variant="secondary">
          {t(follows ? "follow.stop" : "follow.do")}
        </Button>
      </div>
    </Form>
  );
}
