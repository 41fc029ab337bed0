import type { ReactNode } from "react";
import { Alert } from "#app/ui/alert.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";

/** The top of a page where one thing is kept: what it is for, what was done, what was refused. */
export function TaskHead({
  back,
  backTo,
  title,
  lead,
  finished,
  summary,
}: {
  back: string;
  backTo: string;
  title: string;
  lead: string;
  finished: string | undefined;
  summary: ReactNode;
}) {
  const { to } = useTongue();
  return (
    <div className="page-head">
      <BackLink href={to(back)}>{backTo}</BackLink>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {finished && (
        <Alert tone="success" status>
          {finished}
        </Alert>
      )}
      {summary}
    </div>
  );
}
