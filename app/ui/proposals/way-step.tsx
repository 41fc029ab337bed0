import type { Proposal } from "#app/domain/proposal.ts";
import type { WayStep } from "#app/domain/proposal-way.ts";
import type { Round } from "#app/domain/round.ts";
import { day, money } from "#app/format.ts";
import { changeText } from "#app/text/change-words.ts";
import { stageWord } from "#app/text/delivery-words.ts";
import { authorsText } from "#app/text/shown-name.ts";
import { DecisionLine } from "../outcome/decision-line.tsx";
import { CorrectionTag, StepPhoto } from "../outcome/delivery-steps.tsx";
import { AsWritten, useTongue, WrittenText } from "../words.tsx";

interface Props {
  round: Pick<Round, "slug" | "currency">;
  kind: "spend" | "save";
  proposal: Pick<Proposal, "proposerName" | "coAuthors">;
  step: WayStep;
  /** The whole way, to tell what was put right later. */
  way: readonly WayStep[];
}

/** One step of a proposal's way in words, with why it was taken. */
export function WayStepWords({ round, kind, proposal, step, way }: Props) {
  const tongue = useTongue();
  const { t, to, locale } = tongue;
  switch (step.kind) {
    case "sent-in": {
      const name = authorsText(tongue, proposal);
      const said = name ? [t("way.sentIn.by", { name })] : [];
      return <Words title={t("way.sentIn")} said={said} />;
    }
    case "review": {
      const { outcome, reason, by } = step.review;
      const title = t("way.review", { outcome: t(`review.${outcome}`) });
      return (
        <Words title={title} written={reason}>
          {by && (
            <p className="byline">
              <bdi>{[by.name, by.title].filter(Boolean).join(", ")}</bdi>
            </p>
          )}
        </Words>
      );
    }
    case "merged-in":
      return (
        <Words title={t("way.mergedIn")} written={step.reason}>
          <p>
            <a href={to(`/omgang/${round.slug}/ideer/${step.idea.id}`)}>
              <AsWritten>{step.idea.title}</AsWritten>
            </a>
          </p>
        </Words>
      );
    case "change": {
      const { change } = step;
      return (
        <Words
          title={t("way.change")}
          said={[changeText(tongue, round, change)]}
          written={change.reason}
        />
      );
    }
    case "ballot":
      return <Words title={t("way.ballot", { number: step.number })} />;
    case "result":
      return <Words title={t(`way.result.${step.result.came}`)} said={[step.result.why]} />;
    case "decision":
      return (
        <Words title={t("way.decision")}>
          <DecisionLine decision={step.decision} />
        </Words>
      );
    case "delivery": {
      const { stage, note, costKronor, readyOn, delayReason } = step.delivery;
      const all = way.flatMap((one) => (one.kind === "delivery" ? [one.delivery] : []));
      const sum = money(costKronor ?? 0, round.currency, locale);
      const said = [
        ...(readyOn === null ? [] : [t("delivery.ready", { date: day(readyOn, locale) })]),
        ...(costKronor === null ? [] : [t("way.cost", { sum })]),
      ];
      return (
        <Words title={stageWord(tongue, stage, kind)} written={note} said={said}>
          {delayReason && (
            <p className="lined">
              {t("delivery.reason")}: <AsWritten>{delayReason}</AsWritten>
            </p>
          )}
          <StepPhoto step={step.delivery} all={all} />
          <CorrectionTag step={step.delivery} all={all} />
        </Words>
      );
    }
  }
}

/** A step's name, what is said of it in the page's words, and what somebody wrote about it. */
function Words(props: {
  title: string;
  said?: readonly string[];
  written?: string;
  children?: React.ReactNode;
}) {
  const { title, said = [], written, children } = props;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {written && <WrittenText className="lined">{written}</WrittenText>}
      {children}
    </>
  );
}
