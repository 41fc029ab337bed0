import { useLocation } from "@remix-run/react";
import type { Round } from "#app/domain/round.ts";
import { dateTime } from "#app/format.ts";
import { LinkButton } from "../button.tsx";
import { EmptyState } from "../empty-state.tsx";
import { useTongue } from "../words.tsx";

/** Why one cannot hand in an idea now, and the way on. */
export function IdeasShut({
  round,
  open,
  signedIn,
  early,
}: {
  round: Round;
  open: boolean;
  signedIn: boolean;
  early: boolean;
}) {
  const { t, to, locale } = useTongue();
  const { pathname } = useLocation();
  if (open && !signedIn) {
    const signIn = `${to("/logga-in")}?till=${encodeURIComponent(pathname)}`;
    return (
      <EmptyState
        drawing="chairs"
        action={<LinkButton href={signIn}>{t("site.signIn")}</LinkButton>}
      >
        <p>{t("idea.lead")}</p>
        <p>{t("idea.signIn")}</p>
      </EmptyState>
    );
  }
  const { ideasFromMs, reviewFromMs } = round.schedule;
  return (
    <EmptyState
      drawing="chairs"
      action={
        <LinkButton href={to(`/omgang/${round.slug}/forslag`)}>{t("card.doProposals")}</LinkButton>
      }
    >
      <p>
        {open
          ? t("talk.mayNot")
          : early
            ? t("idea.closed.before", { when: dateTime(ideasFromMs, locale) })
            : t("idea.closed.after", { when: dateTime(reviewFromMs, locale) })}
      </p>
    </EmptyState>
  );
}
