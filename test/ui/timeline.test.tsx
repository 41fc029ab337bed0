import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { momentAt, phases } from "#app/domain/schedule.ts";
import { PhaseTimeline } from "#app/ui/phase-timeline.tsx";
import { Deadline } from "#app/ui/rounds/round-teaser.tsx";
import { useTimeline } from "#app/ui/rounds/timeline.tsx";
import { TongueProvider } from "#app/ui/words.tsx";
import { nextRound } from "#db/demo/rounds.ts";
import "#app/text/all.ts";

const { schedule } = nextRound;

function Dates({ nowMs }: { nowMs: number }) {
  return (
    <>
      <PhaseTimeline label="Tider" phases={useTimeline(phases(schedule, nowMs))} />
      <Deadline round={nextRound} moment={momentAt(schedule, nowMs)} />
    </>
  );
}

function readAt(written: string): string {
  const nowMs = Date.parse(written);
  return renderToStaticMarkup(
    <TongueProvider language="sv" nowMs={nowMs}>
      <Dates nowMs={nowMs} />
    </TongueProvider>,
  );
}

test("A round of next year says which year its days are in", () => {
  const said = readAt("2026-05-20T10:00Z");
  expect(said).toContain("20 jan 2026 – 19 jan 2027");
  expect(said).toContain("19 jan – 23 feb 2027");
  expect(said).toContain("Idéer tas emot från tisdag 19 januari 2027 kl. 08.00");
});

test("The same round in its own year says the year only of what began before it", () => {
  const said = readAt("2027-01-18T10:00Z");
  expect(said).toContain("20 jan 2026 – 19 jan 2027");
  expect(said).toContain("19 jan – 23 feb<");
  expect(said).toContain("Idéer tas emot från tisdag 19 januari kl. 08.00");
});
