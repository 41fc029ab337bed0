import { dateTime } from "#app/format.ts";
import { Alert } from "../alert.tsx";
import { useTongue } from "../words.tsx";

/** What the times of an open vote were before it was given more time, and why it was. */
interface Extension {
  seq: number;
  reason: string;
  voteClosesAtMs?: number;
  complaintsUntilMs?: number;
}

/** Tells residents that the vote, or the complaints about it, was given more time. */
export function Extensions({ extensions }: { extensions: readonly Extension[] }) {
  const { t, locale } = useTongue();
  return extensions.map(({ seq, reason, voteClosesAtMs: vote, complaintsUntilMs: complaints }) => (
    <Alert key={seq} tone="info">
      {vote !== undefined && <p>{t("round.extended.vote", { before: dateTime(vote, locale) })}</p>}
      {complaints !== undefined && (
        <p>{t("round.extended.complaints", { before: dateTime(complaints, locale) })}</p>
      )}
      <p>{t("round.extended.reason", { reason })}</p>
    </Alert>
  ));
}
