import type { ReactNode } from "react";
import { Tag } from "#app/ui/tag.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** Where something that waits belongs. */
export interface Place {
  roundSlug: string;
  roundTitle: string;
  proposalId: string;
  proposalTitle: string;
  proposalNumber: string | null;
}

/** What every row of the list is given about its form. */
export interface RowForm {
  beside: (field: string) => string | undefined;
  /** What was written in the row before it was refused. */
  written: (id: string) => Record<string, string> | undefined;
}

/** One thing that waits: what it is about, for how long, and what is `told` of it. */
export function WaitingRow({
  place,
  days,
  told,
  children,
}: {
  place: Place;
  days: number;
  told: ReactNode;
  children: ReactNode;
}) {
  const { t, to } = useTongue();
  return (
    <li className="stack-small">
      <h3>
        <a href={to(pageOf(place))}>{t("waiting.about", { title: place.proposalTitle })}</a>
      </h3>
      <div className="cluster">
        <Waited days={days} />
        {told}
      </div>
      {children}
    </li>
  );
}

/** The address of the proposal something is about, as residents see it. */
export function pageOf({ roundSlug, proposalNumber, proposalId }: Place): string {
  const page = proposalNumber
    ? `forslag/${encodeURIComponent(proposalNumber)}`
    : `ideer/${proposalId}`;
  return `/omgang/${roundSlug}/${page}`;
}

/** How long it has waited. */
export function Waited({ days }: { days: number }) {
  const { t } = useTongue();
  return (
    <Tag tone={days > 7 ? "warning" : "neutral"} icon="clock">
      {t("waiting.since", { days })}
    </Tag>
  );
}
