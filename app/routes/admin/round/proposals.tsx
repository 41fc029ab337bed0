import type { Area } from "#app/domain/area.ts";
import type { Proposal, ReviewOutcome } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import type { TooDear } from "#app/domain/round-warnings.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { FormSection } from "#app/ui/form-section.tsx";
import { useAmount } from "#app/ui/proposals/proposal-amount.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { TooDearWarning } from "../too-dear.tsx";

/** A proposal in the administrator's list. */
export interface ListedProposal
  extends Pick<Proposal, "id" | "number" | "title" | "areaId" | "money"> {
  state: ReviewOutcome | "on-ballot" | "hidden";
}

/** Every proposal and idea of the round, each with the way to edit it. */
export function Proposals(props: {
  round: Round;
  areas: readonly Area[];
  proposals: readonly ListedProposal[];
  dear: readonly TooDear[];
}) {
  const { round, areas, proposals, dear } = props;
  const { t, to } = useTongue();
  const amountOf = useAmount(round);
  const here = to(`/admin/omgang/${round.slug}/forslag`);
  const stateOf = ({ state }: ListedProposal) =>
    t(state === "on-ballot" ? "admin.p.onBallot" : `review.${state}`);
  return (
    <FormSection id="proposals" title={t("admin.section.proposals")}>
      {round.schedule.publishedAtMs !== null && <TooDearWarning {...{ round, dear }} />}
      {proposals.length === 0 && <p>{t("admin.p.none")}</p>}
      <p>
        <LinkButton variant="secondary" icon="plus" href={`${here}/nytt`}>
          {t("admin.p.new")}
        </LinkButton>
      </p>
      {proposals.length > 0 && (
        <DataTable
          caption={t("admin.section.proposals")}
          captionHidden
          rows={proposals}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "title",
              heading: t("admin.p.name"),
              cell: ({ id, number, title }) => (
                <a href={`${here}/${id}`}>{number ? `${number} ${title}` : title}</a>
              ),
            },
            {
              key: "area",
              heading: t("admin.p.area"),
              cell: ({ areaId }) => areas.find(({ id }) => id === areaId)?.name,
            },
            {
              key: "money",
              heading: t("admin.p.money"),
              numeric: true,
              cell: (proposal) => amountOf(proposal).amount ?? "–",
            },
            {
              key: "state",
              heading: t("admin.state"),
              cell: stateOf,
            },
          ]}
        />
      )}
    </FormSection>
  );
}
