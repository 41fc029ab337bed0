import { useLocation } from "@remix-run/react";
import { LinkButton } from "../button.tsx";
import { useTongue } from "../words.tsx";
import type { May } from "./discussion.tsx";

/** Why one cannot write here now, and the way on when there is one. */
export function MayNotWrite({ may, notYet }: { may: May; notYet: string | null }) {
  const { t, to } = useTongue();
  const { pathname } = useLocation();
  if (notYet) return <p className="muted">{t("talk.notYet", { when: notYet })}</p>;
  if (!may.open) return <p className="muted">{t("talk.closed")}</p>;
  if (!may.signIn)
    return <p className="muted">{t(may.listens ? "talk.memberListens" : "talk.mayNot")}</p>;
  return (
    <div className="cluster">
      <LinkButton
        variant="secondary"
        href={`${to("/logga-in")}?till=${encodeURIComponent(pathname)}`}
      >
        {t("talk.signIn")}
      </LinkButton>
    </div>
  );
}
