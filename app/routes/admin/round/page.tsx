import { Form } from "@remix-run/react";
import type { LockableField } from "#app/domain/freeze.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { RoundWithAreas } from "#app/domain/round.ts";
import { dearerThanPot } from "#app/domain/round-warnings.ts";
import type { Moment } from "#app/domain/schedule.ts";
import type { StaffKey } from "#app/text/words.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { SitePage } from "#app/ui/site.tsx";
import { BackLink } from "#app/ui/way-back.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { keptFields, useWrittenForm } from "#app/ui/written-form.ts";
import { Done } from "../done.tsx";
import { RoundState } from "../round-state.tsx";
import { Areas } from "./areas.tsx";
import { BallotPart } from "./ballot.tsx";
import { Basics } from "./basics.tsx";
import { BoxAlert, type KeyState, KeySteps } from "./key-steps.tsx";
import { KeysPart } from "./keys.tsx";
import { useRoundLabels } from "./labels.ts";
import { MoneyPart } from "./money.tsx";
import { OutcomePart } from "./outcome.tsx";
import type { Part } from "./parts.ts";
import { type ListedProposal, Proposals } from "./proposals.tsx";
import { Publishing } from "./publishing.tsx";
import { RoundNav } from "./round-nav.tsx";
import { Times } from "./times.tsx";
import { Who } from "./who.tsx";

interface Props {
  found: RoundWithAreas;
  proposals: readonly ListedProposal[];
  apart: Part["apart"];
  isNew: boolean;
  fields: Readonly<Record<string, string>>;
  locked: readonly LockableField[];
  moment: Moment;
  nowMs: number;
  keyState: KeyState;
  answered:
    | {
        problems: readonly Problem[];
        kept: Readonly<Record<string, string>> | null;
        preview: RoundWithAreas | null;
        said: "previewed" | "added" | "rows" | null;
      }
    | undefined;
}

const formId = "round-form";

export function RoundPage(props: Props) {
  const { found, proposals, isNew, fields, locked, moment, nowMs, answered } = props;
  const { round } = found;
  const { t, to } = useTongue();
  const kept = keptFields(fields, answered?.kept, {
    locked,
    list: { shown: "areasShown", rows: "areas" },
  });
  const { form, summary } = useWrittenForm(kept, answered?.problems, useRoundLabels(kept));
  const shown = answered?.preview ?? found;
  const withSavings =
    ["draft", "inform", "discuss"].includes(moment.kind) ||
    proposals.some(({ money, state }) => money?.kind === "save" && state === "on-ballot");
  const part: Part = { form, lock: useLock(locked), shown, apart: props.apart, withSavings };
  const stands = proposals.filter(({ state }) => state === "on-ballot" || state === "approved");
  const dear = dearerThanPot(round, found.areas, stands);
  const here = to(`/admin/omgang/${isNew ? "ny" : round.slug}`);
  return (
    <SitePage>
      <div className="page-head">
        <BackLink href={to("/admin")}>{t("admin.title")}</BackLink>
        <div className="cluster">
          <RoundState moment={moment} published={round.schedule.publishedAtMs !== null} />
        </div>
        <h1>{isNew ? t("admin.newTitle") : round.title}</h1>
        <Said said={answered?.said ?? null} />
        {summary}
        <BoxAlert round={round} box={props.keyState.box} />
      </div>
      <div className="columns-map">
        <RoundNav isNew={isNew} slug={round.slug} formId={formId} here={here} />
        <div className="stack-large">
          <Form method="post" id={formId} key={isNew ? "ny" : round.id} className="stack-large">
            <Basics {...part} />
            <Times {...part} />
            <Areas {...part} here={here} added={answered?.said === "added"} />
            <MoneyPart {...part} />
            <BallotPart {...part} />
            <Who {...part} />
            <OutcomePart {...part} />
            <KeysPart {...part} />
            <div className="cluster">
              <Button name="intent" value="save">
                {t("admin.save")}
              </Button>
            </div>
          </Form>
          {!isNew && <Proposals {...{ round, proposals, dear }} areas={found.areas} />}
          {!isNew && <KeySteps round={round} state={props.keyState} />}
          {!isNew && <Publishing {...{ round, nowMs, dear }} />}
        </div>
      </div>
    </SitePage>
  );
}

/** Why a field is locked, in words; null when it may be changed. */
function useLock(locked: readonly LockableField[]): Part["lock"] {
  const { t } = useTongue();
  return (field) => {
    if (!locked.includes(field)) return null;
    if (field.startsWith("schedule.")) return t("admin.lockedPassed");
    const early = ["slug", "outcomeRules", "keyHolding"].includes(field);
    return t(early ? "admin.lockedPublication" : "admin.lockedVoting");
  };
}

const done: Readonly<Record<string, StaffKey>> = {
  sparad: "admin.saved",
  publicerad: "admin.published",
  forslag: "admin.p.saved",
};

/** What the last press did. */
function Said({ said }: { said: "previewed" | "added" | "rows" | null }) {
  const { t } = useTongue();
  if (said === null) return <Done of={done} />;
  return (
    <Alert tone="info" status>
      {t(said === "previewed" ? "admin.previewed" : "admin.rowsChanged")}
    </Alert>
  );
}
