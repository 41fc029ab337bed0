import type { ReactNode } from "react";
import { Money } from "./money.tsx";

/** A round on the home page: what, how much, until when, how the outcome is used, the way in. */
export function RoundCard({
  title,
  href,
  heading: Heading = "h2",
  tags,
  amount,
  amountNote,
  pot,
  facts,
  actions,
}: {
  title: string;
  href: string;
  heading?: "h2" | "h3";
  tags: ReactNode;
  amount: string;
  amountNote: ReactNode;
  /** A PotBar. */
  pot?: ReactNode;
  facts?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <article className="round-card">
      <div className="round-main">
        <div className="cluster">{tags}</div>
        <Heading className="round-title">
          <a href={href}>{title}</a>
        </Heading>
        <p className="round-money">
          <Money amount={amount} size="huge" /> <span>{amountNote}</span>
        </p>
        {pot}
      </div>
      {(facts || actions) && (
        <div className="round-side">
          {facts && <div className="round-facts">{facts}</div>}
          {actions && <div className="cluster round-actions">{actions}</div>}
        </div>
      )}
    </article>
  );
}
