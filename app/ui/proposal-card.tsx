import type { ReactNode } from "react";
import type { Point } from "#app/domain/area.ts";
import type { Photo } from "#app/domain/photo.ts";
import type { Picture } from "#app/domain/proposal.ts";
import { AreaName } from "./area-emblem.tsx";
import { Icon } from "./icon.tsx";
import { Money } from "./money.tsx";
import { CardPicture } from "./photo.tsx";
import { AsWritten, WrittenText } from "./words.tsx";

interface Props {
  /** Also the place on the page that a press returns to. */
  id?: string;
  /** The label on the ballot, "HS1". */
  number?: string | null;
  title: string;
  href?: string;
  heading?: "h2" | "h3" | "h4";
  picture: Picture;
  /** In place of the drawn subject. Not on a ballot, where all are to look alike. */
  photo?: Photo | null;
  area?: { name: string; polygon: readonly Point[] };
  kind: "spend" | "save";
  /** "620 000 kr", or "−95 000 kr" for a saving. */
  amount?: string;
  /** Smaller beside: "drift 18 000 kr/år", "ger 55 000 kr mer att fördela". */
  amountNote?: ReactNode;
  summary?: ReactNode;
  /** "Valt" in words, when it is on my ballot. */
  chosen?: string;
  /** Tags about its state, above the text. */
  tags?: ReactNode;
  /** One quiet line: "12 för · 4 emot". */
  facts?: ReactNode;
  actions?: ReactNode;
}

/** A proposal in a list, on the ballot or among the results: picture, name, money, text. */
export function ProposalCard(props: Props) {
  const { id, number, title, href, heading: Heading = "h3", area, kind, chosen } = props;
  const name = <AsWritten>{title}</AsWritten>;
  return (
    <article className={`proposal proposal-${kind}${chosen ? " proposal-chosen" : ""}`} id={id}>
      <div className="proposal-picture">
        <CardPicture picture={props.picture} photo={props.photo} />
      </div>
      <div className="proposal-head">
        <Heading className="proposal-title">{href ? <a href={href}>{name}</a> : name}</Heading>
        {props.amount && (
          <p className="proposal-money">
            <Money
              amount={props.amount}
              size="large"
              tone={kind === "save" ? "saving" : undefined}
            />
            {props.amountNote && <span className="proposal-note">{props.amountNote}</span>}
          </p>
        )}
        <p className="proposal-where">
          {number && <span className="proposal-number">{number}</span>}
          {area && <AreaName {...area} />}
          {chosen && (
            <span className="proposal-mark">
              <Icon name="check" />
              {chosen}
            </span>
          )}
        </p>
      </div>
      <div className="proposal-body">
        {props.tags && <div className="cluster">{props.tags}</div>}
        {typeof props.summary === "string" ? (
          <WrittenText>{props.summary}</WrittenText>
        ) : (
          props.summary && <p>{props.summary}</p>
        )}
        {props.facts && <p className="proposal-facts">{props.facts}</p>}
        {props.actions && <div className="proposal-actions">{props.actions}</div>}
      </div>
    </article>
  );
}
