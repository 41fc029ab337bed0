import type { Problem } from "#app/domain/problem.ts";
import type { Round } from "#app/domain/round.ts";
import { dateTime } from "#app/format.ts";
import { problemSentence } from "#app/text/problem-words.ts";
import { LinkButton } from "../button.tsx";
import { EmptyState } from "../empty-state.tsx";
import { SitePage } from "../site.tsx";
import { useTongue } from "../words.tsx";

/** Why one cannot vote now, and the way on. */
export function ShutBooth({
  shut,
}: {
  shut: { kind: "before" | "after" | "refused"; round: Round; problem?: Problem };
}) {
  const tongue = useTongue();
  const { t, to, locale } = tongue;
  const { round, kind, problem } = shut;
  const { schedule, contact } = round;
  const sentence = {
    before: () => t("booth.closed.before", { when: dateTime(schedule.voteOpensAtMs, locale) }),
    after: () => t("booth.closed.after", { when: dateTime(schedule.voteClosesAtMs, locale) }),
    refused: () => (problem ? problemSentence(tongue, problem) : ""),
  }[kind]();
  const title =
    kind === "before" || kind === "after" ? "booth.closed.title" : "booth.refused.title";
  return (
    <SitePage>
      <EmptyState
        drawing="box"
        action={<LinkButton href={to(`/omgang/${round.slug}`)}>{t("booth.toRound")}</LinkButton>}
      >
        <h1>{t(title)}</h1>
        <p>{sentence}</p>
        {kind === "refused" && (
          <p>{t("booth.contact", { name: contact.name, phone: contact.phone })}</p>
        )}
      </EmptyState>
    </SitePage>
  );
}
