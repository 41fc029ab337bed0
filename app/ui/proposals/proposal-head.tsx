import type { Area } from "#app/domain/area.ts";
import type { OwnKeptApart } from "#app/domain/keep-apart.ts";
import type { BallotProposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import type { Moment } from "#app/domain/schedule.ts";
import { ownApartText } from "#app/text/apart-words.ts";
import { AreaName } from "../area-emblem.tsx";
import { LinkButton } from "../button.tsx";
import { Money } from "../money.tsx";
import { OwnPicture } from "../photo.tsx";
import { RoundMandates } from "../rounds/outcome-words.tsx";
import { Tag } from "../tag.tsx";
import { BackLink } from "../way-back.tsx";
import { useTongue, useWritten } from "../words.tsx";
import { useAmount } from "./proposal-amount.tsx";

/** The opening of a proposal's page: picture, name, money, what to do. */
export function ProposalHead({
  round,
  area,
  proposal,
  moment,
  apart,
}: {
  round: Round;
  area: Area | null;
  proposal: BallotProposal;
  moment: Moment;
  apart: OwnKeptApart;
}) {
  const tongue = useTongue();
  const { t, to } = tongue;
  const written = useWritten();
  const apartText = ownApartText(tongue, apart);
  const { amount, amountNote } = useAmount(round)(proposal);
  const imported = round.ballotRule.kind === "imported";
  const here = `/omgang/${round.slug}`;
  const counted = moment.kind === "decide" || moment.kind === "follow-up";
  return (
    <div className="columns-aside">
      <div className="page-head">
        <BackLink href={to(`${here}/forslag`)}>{t("list.title")}</BackLink>
        <div className="cluster">
          <Tag>{proposal.number}</Tag>
          <Tag tone={proposal.kind === "save" ? "saving" : "accent"}>
            {t(`kind.${proposal.kind}`)}
          </Tag>
          {area && <AreaName name={area.name} polygon={area.polygon} />}
        </div>
        <h1 {...written}>{proposal.title}</h1>
        <p className="lead" {...written}>
          {proposal.summary}
        </p>
        <p>
          <Money
            amount={amount ?? ""}
            size="huge"
            tone={proposal.kind === "save" ? "saving" : undefined}
          />{" "}
          <span className="muted">{amountNote}</span>
        </p>
        {apartText && <p className="measure">{apartText}</p>}
        {!imported && (
          <div className="cluster">
            <RoundMandates rules={round.outcomeRules} only={proposal.kind} />
          </div>
        )}
        <div className="cluster">
          {moment.kind === "vote" && (
            <LinkButton size="large" color="choice" href={to(`${here}/rosta`)}>
              {t("card.doVote")}
            </LinkButton>
          )}
          {counted && (
            <LinkButton size="large" href={to(`${here}/resultat`)}>
              {t("proposal.toResults")}
            </LinkButton>
          )}
          {!imported && (
            <LinkButton size="large" variant="secondary" href="#argument">
              {t("talk.title")}
            </LinkButton>
          )}
        </div>
      </div>
      <OwnPicture picture={proposal.picture} photo={proposal.photo} />
    </div>
  );
}
