import type { ReactNode } from "react";
import type { StaffKey } from "#app/text/words.ts";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { Done } from "./done.tsx";

/** The top of a page where one thing is kept: what it is for, what was done, what was refused. */
export function TaskHead({
  back,
  backTo,
  title,
  lead,
  done,
  answered,
  summary,
}: {
  back: string;
  backTo: string;
  title: string;
  lead: string;
  /** What the last press may have done, by what the address calls it. */
  done: Readonly<Record<string, StaffKey>>;
  /** True when this page is the answer to a press: what an earlier one did is not said again. */
  answered: boolean;
  summary: ReactNode;
}) {
  const { to } = useTongue();
  return (
    <div className="page-head">
      <BackLink href={to(back)}>{backTo}</BackLink>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {!answered && <Done of={done} />}
      {summary}
    </div>
  );
}
