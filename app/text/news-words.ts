import { plannedKronor } from "#app/domain/delivery.ts";
import type { News } from "#app/domain/news.ts";
import { isOnBallot, type Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { dateTime } from "#app/format.ts";
import { costText, readyText, stageWord } from "./delivery-words.ts";
import type { Tongue } from "./tongue.ts";

/** One piece of news in words, and where on the site it is read. */
export interface NewsWords {
  title: string;
  text: string;
  path: string;
}

/** What has happened, as the feed and the mails say it; names of residents are not told. */
export function newsWords(
  tongue: Tongue,
  round: Pick<Round, "slug" | "currency">,
  news: News,
): NewsWords {
  const { slug } = round;
  const { t, to, locale } = tongue;
  const path = to(`/omgang/${slug}${"proposal" in news ? placeOf(news.proposal) : ""}`);
  const title = "proposal" in news ? nameOf(news.proposal) : "";
  switch (news.kind) {
    case "phase": {
      const phase = t(`round.phase.${news.phase}`);
      const until =
        news.untilMs === null ? "" : t("news.until", { when: dateTime(news.untilMs, locale) });
      const text = `${t(`round.phase.${news.phase}.text`)} ${until}`.trim();
      return { title: t("news.phase", { phase }), text, path };
    }
    case "ends": {
      const when = dateTime(news.untilMs, locale);
      const last = news.phase === "vote" ? "card.until" : "card.ideasUntil";
      return { title: t(last, { when }), text: t(`round.phase.${news.phase}.text`), path };
    }
    case "idea":
      return { title: t("news.idea", { title }), text: t("news.idea.text"), path };
    case "review": {
      const { outcome, reason } = news.review;
      const text = `${t(`review.${outcome}`)}. ${t("news.reason", { reason })}`;
      return { title: t("news.review", { title }), text, path };
    }
    case "change": {
      const { reason } = news.change;
      return { title: t("news.change", { title }), text: t("news.reason", { reason }), path };
    }
    case "answer": {
      const { byName: name, text: answer } = news.answer;
      const text = t("news.answer.text", { name, answer });
      return { title: t("news.answer", { title }), text, path: `${path}#fragor` };
    }
    case "decision": {
      const { verdict, paragraph, reason } = news.decision;
      const decided = t("news.decision.text", { verdict: t(`verdict.${verdict}`), paragraph });
      const why = reason === "" ? "" : ` ${t("news.reason", { reason })}`;
      return { title: t("news.decision", { title }), text: decided + why, path };
    }
    case "delivery": {
      const stage = stageWord(tongue, news.delivery.stage, news.proposal.kind);
      const text = deliveryText(tongue, round, news);
      return { title: t("news.delivery", { title, stage }), text, path: `${path}#sa-gar-det` };
    }
  }
}

/** What a step says: what happened, that it is late and why, when it is ready, and the cost. */
function deliveryText(
  tongue: Tongue,
  { currency }: Pick<Round, "currency">,
  { proposal, delivery, state }: Extract<News, { kind: "delivery" }>,
): string {
  const { t } = tongue;
  const late = state.late && state.stage !== "done" ? [t("news.delivery.late")] : [];
  const ready = readyText(tongue, state);
  const why = state.late ? delivery.delayReason : "";
  return [
    delivery.note,
    ...late,
    ...(ready ? [ready] : []),
    ...(why ? [t("news.reason", { reason: why })] : []),
    ...(proposal.money && delivery.costKronor !== null
      ? [costText(tongue, currency, state, plannedKronor(proposal.money))]
      : []),
  ].join(" ");
}

function placeOf(proposal: Proposal): string {
  return isOnBallot(proposal)
    ? `/forslag/${encodeURIComponent(proposal.number)}`
    : `/ideer/${encodeURIComponent(proposal.id)}`;
}

function nameOf({ number, title }: Proposal): string {
  return number === null || number === title ? title : `${number} ${title}`;
}
