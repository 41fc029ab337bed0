import { useEffect, useRef, useState } from "react";
import type { Ballot, BallotPaper } from "#app/domain/ballots/ballot-type.ts";
import { costKronorOf } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { money } from "#app/format.ts";
import { BudgetMeter } from "../budget-meter.tsx";
import { LinkButton } from "../button.tsx";
import { PotBar } from "../pot-bar.tsx";
import { VoteMarks } from "../vote-marks.tsx";
import { useTongue } from "../words.tsx";

const QUIET_MS = 700;

/** What is marked so far, against what the ballot allows, and the way to the review. */
export function BoothMeter({
  round,
  paper,
  draft,
  reviewHref,
}: {
  round: Round;
  paper: BallotPaper;
  draft: Ballot;
  reviewHref: string;
}) {
  const { t, locale } = useTongue();
  const sum = (amount: number) => money(amount, round.currency, locale);
  const picked = paper.spends.filter(({ id }) => draft.scores[id]);
  const chosen = picked.length;
  const spent = picked.reduce((total, proposal) => total + costKronorOf(proposal), 0);
  const { ballotRule } = round;
  const most = ballotRule.kind === "approval" ? ballotRule.choices : null;
  const over = most === null ? spent > paper.potKronor : chosen > most;
  const text = overOrLeft();
  return (
    <BudgetMeter
      label={t("booth.meter")}
      text={text}
      over={over}
      announcement={useSettled(text)}
      drawing={
        most === null ? (
          <PotBar
            id="meter"
            size="small"
            potKronor={paper.potKronor}
            parts={picked.map((one) => ({
              key: one.id,
              amount: costKronorOf(one),
              tone: "chosen",
            }))}
          />
        ) : (
          <VoteMarks used={chosen} of={most} />
        )
      }
      action={
        <LinkButton href={reviewHref} color="choice">
          {t("booth.review")}
        </LinkButton>
      }
    />
  );

  function overOrLeft(): string {
    if (most !== null) {
      return over
        ? t("booth.meter.approvalOver", { chosen, over: chosen - most })
        : t("booth.meter.approval", { chosen, most });
    }
    const said = over
      ? t("booth.meter.over", { over: sum(spent - paper.potKronor) })
      : t("booth.meter.left", { left: sum(paper.potKronor - spent), pot: sum(paper.potKronor) });
    return `${said} ${t("booth.meter.chosen", { n: chosen })}`;
  }
}

/** The text when it has stood still for a moment, so that quick presses are heard as one. */
function useSettled(text: string): string {
  const first = useRef(text);
  const [settled, setSettled] = useState("");
  useEffect(() => {
    if (text === first.current) return;
    first.current = "";
    const timer = setTimeout(() => setSettled(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
