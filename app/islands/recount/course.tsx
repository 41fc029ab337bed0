import { faultSentence } from "#app/domain/pabulib/fault.ts";
import { number } from "#app/format.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Progress } from "#app/ui/progress.tsx";
import { useTongue } from "#app/ui/words.tsx";
import { AreaCard } from "./area-card.tsx";
import type { RecountedRound } from "./count-here.tsx";
import type { AreaRecount, Failure } from "./messages.ts";
import type { Course, Step } from "./use-recount.ts";

/** How far a recount has come, and what came of it. */
export function CourseShown({ round, course }: { round: RecountedRound; course: Course }) {
  const areas = course.kind === "working" || course.kind === "done" ? course.areas : [];
  return (
    <>
      <div role="status" className="stack">
        {course.kind === "working" && <StepText step={course.step} />}
        {course.kind === "done" && <Verdict areas={course.areas} />}
        {course.kind === "failed" && <FailureText failure={course.failure} />}
      </div>
      {course.kind === "working" && <StepProgress step={course.step} />}
      {areas.map((area) => (
        <AreaCard key={area.slug} round={round} area={area} />
      ))}
    </>
  );
}

/** Said aloud once for each step; the rows that tick by are not. */
function StepText({ step }: { step: Step | null }) {
  const { t } = useTongue();
  if (!step) return <p>{t("recount.beginning")}</p>;
  const { area, place, of } = step;
  return step.kind === "reading" ? (
    <p>{t("recount.reading", { area })}</p>
  ) : (
    <p>{t("recount.counting", { area, n: place, all: of })}</p>
  );
}

function StepProgress({ step }: { step: Step | null }) {
  const { t } = useTongue();
  const reading = step?.kind === "reading" ? step : { rows: 0, ofRows: 0 };
  const share = step?.kind === "counting" ? 1 : reading.rows / Math.max(1, reading.ofRows);
  const rows = { rows: number(reading.rows), all: number(reading.ofRows) };
  return (
    <Progress
      label={t("recount.progress")}
      share={step ? (step.place - 1 + share) / step.of : 0}
      text={step?.kind === "reading" ? t("recount.rows", rows) : ""}
    />
  );
}

/** Whether all is as published, in one sentence. */
function Verdict({ areas }: { areas: readonly AreaRecount[] }) {
  const { t } = useTongue();
  const counted = areas.flatMap((area) => (area.kind === "counted" ? [area] : []));
  const missing = areas.length - counted.length;
  const left = missing > 0 && <p>{t("recount.notCounted", { n: missing })}</p>;
  if (counted.length === 0 || counted.some(({ hypothetical }) => hypothetical)) return left;
  const differing = counted.filter(({ differences }) => differences.length > 0).length;
  return differing > 0 ? (
    <Alert tone="danger">
      <p>
        <strong>{t("recount.differs", { n: differing })}</strong>
      </p>
      <p>{t("recount.differsText")}</p>
      {left}
    </Alert>
  ) : (
    <Alert tone="success">
      <p>
        <strong>{t("recount.allSame", { n: counted.length })}</strong>
      </p>
      {left}
    </Alert>
  );
}

function FailureText({ failure }: { failure: Failure }) {
  const { t } = useTongue();
  if (failure.kind === "broken") {
    return (
      <Alert tone="danger">
        <p>
          {t("recount.failed.broken")} <span lang="en">{failure.said}</span>
        </p>
      </Alert>
    );
  }
  const fault = failure.kind === "unreadable" ? failure.fault : null;
  return (
    <Alert tone="danger">
      <p>{t(`recount.failed.${failure.kind}`, { path: failure.path })}</p>
      {fault && (
        <p>
          {t("recount.failed.line", { line: fault.line })}{" "}
          <span lang="en">{faultSentence(fault)}</span>
        </p>
      )}
    </Alert>
  );
}
