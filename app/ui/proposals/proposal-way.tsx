import type { NextOnWay } from "#app/domain/next-on-way.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { WayStep } from "#app/domain/proposal-way.ts";
import type { Round } from "#app/domain/round.ts";
import { day } from "#app/format.ts";
import { useTongue } from "../words.tsx";
import { WayStepWords } from "./way-step.tsx";

/** The whole way of a proposal: what has happened, with why, and what comes next. */
export function ProposalWay({
  round,
  proposal,
  way,
  next,
}: {
  round: Pick<Round, "slug" | "currency">;
  proposal: Pick<Proposal, "kind" | "proposerName" | "coAuthors">;
  way: readonly WayStep[];
  next: NextOnWay | null;
}) {
  const { t, locale } = useTongue();
  if (way.length === 0) return null;
  return (
    <section className="stack measure" id="vagen">
      <h2>{t("way.title")}</h2>
      <ol className="way">
        {way.map((step) => (
          <li key={step.id} className={isWrong(step) ? "way-step way-wrong" : "way-step"}>
            {step.day && <p className="small muted">{day(step.day, locale)}</p>}
            <WayStepWords {...{ round, proposal, step, way }} kind={proposal.kind} />
          </li>
        ))}
        {next && (
          <li className="way-step way-next">
            <p className="small muted">{t("way.next")}</p>
            <p>
              {t(`way.next.${next.kind}`, next.day === null ? {} : { date: day(next.day, locale) })}
            </p>
          </li>
        )}
      </ol>
    </section>
  );
}

function isWrong(step: WayStep): boolean {
  return step.kind === "delivery" && step.wrong;
}
