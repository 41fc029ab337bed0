import type { Area } from "#app/domain/area.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { Checkbox } from "../choice-fields.tsx";
import { ProposalCard } from "../proposal-card.tsx";
import { useTongue } from "../words.tsx";
import { useAmount } from "./proposal-amount.tsx";

/** What a list says of a proposal, and how many arguments it has on either side. */
export interface Listed {
  proposal: Pick<
    Proposal,
    "id" | "number" | "areaId" | "title" | "summary" | "kind" | "money" | "picture" | "photo"
  >;
  talk: { for: number; against: number } | null;
}

/**
 * The proposals of a list as cards, each with how many arguments it has on either side and a box
 * to tick where they can be compared.
 */
export function ProposalRows({
  round,
  areas,
  proposals,
  picked,
}: {
  round: Round;
  areas: readonly Area[];
  proposals: readonly Listed[];
  /** The labels already ticked; undefined where there is nothing to compare with. */
  picked?: readonly string[];
}) {
  const { t, to } = useTongue();
  const amountOf = useAmount(round);
  return (
    <ul className="stack">
      {proposals.map(({ proposal, talk }) => (
        <li key={proposal.id}>
          <ProposalCard
            number={proposal.number}
            title={proposal.title}
            href={to(`/omgang/${round.slug}/forslag/${encodeURIComponent(proposal.number ?? "")}`)}
            picture={proposal.picture}
            photo={proposal.photo}
            area={areas.find(({ id }) => id === proposal.areaId)}
            kind={proposal.kind}
            summary={proposal.summary}
            facts={
              talk ? t("list.forAgainst", { for: talk.for, against: talk.against }) : undefined
            }
            actions={
              picked && (
                <Checkbox
                  name="forslag"
                  id={`jamfor-${proposal.number}`}
                  value={proposal.number ?? ""}
                  defaultChecked={picked.includes(proposal.number ?? "")}
                  label={
                    <>
                      {t("compare.tick")} <span className="visually-hidden">{proposal.title}</span>
                    </>
                  }
                />
              )
            }
            {...amountOf(proposal)}
          />
        </li>
      ))}
    </ul>
  );
}
