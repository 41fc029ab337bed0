import type { ChartConfiguration, Chart as ChartDrawing } from "chart.js";
import { type ReactNode, useCallback, useEffect, useRef } from "react";
import {
  type Bars,
  barPlan,
  type DotPicture,
  dotPlan,
  type Plan,
  type Style,
  styleAt,
} from "./chart-plans.ts";
import { useTongue } from "./words.tsx";

interface Picture {
  /** What the picture shows, in words: "Röster per förslag i Hamnstaden". */
  label: string;
}

interface AboveTable {
  /** Another picture of the same table. */
  beside?: ReactNode;
  /** The table that says the same; it is the page's own and always there. */
  children: ReactNode;
}

/** A bar chart above its table. Only this file loads chart.js, and only in a browser. */
export function Chart({ label, beside, children, ...bars }: Picture & Bars & AboveTable) {
  const { labels, series, mark, up } = bars;
  const plan = useCallback(
    (style: Style) => barPlan(style, { labels, series, mark, up }),
    [labels, series, mark, up],
  );
  return (
    <div className="stack">
      <div className="chart-pictures">
        <Frame label={label} plan={plan} />
        {beside}
      </div>
      {children}
    </div>
  );
}

/** A chart of dots, to stand beside a bar chart of the same table. */
export function DotChart({ label, across, up, series }: Picture & DotPicture) {
  const plan = useCallback(
    (style: Style) => dotPlan(style, { across, up, series }),
    [across, up, series],
  );
  return <Frame label={label} plan={plan} />;
}

function Frame({ label, plan }: Picture & { plan: (style: Style) => Plan }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { decimal } = useTongue().locale;
  useEffect(() => {
    let drawing: ChartDrawing | undefined;
    let gone = false;
    const place = canvas.current;
    loadDrawing().then((Drawing) => {
      if (!place || gone) return;
      place.closest(".chart-frame")?.classList.add("chart-drawn");
      Drawing.defaults.font.family = getComputedStyle(place).fontFamily;
      drawing = new Drawing(place, plan(styleAt(place, decimal)) as ChartConfiguration);
    });
    return () => {
      gone = true;
      drawing?.destroy();
    };
  }, [plan, decimal]);
  return (
    <figure className="chart-frame">
      <figcaption>{label}</figcaption>
      <div className="chart-canvas">
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
    </figure>
  );
}

/** Loads the parts of chart.js that are used, and waits for the page's own letters. */
async function loadDrawing(): Promise<typeof ChartDrawing> {
  const { Chart, ...parts } = await import("chart.js");
  const { BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip } = parts;
  Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);
  Chart.register(parts.ScatterController, parts.PointElement);
  await document.fonts.ready;
  return Chart;
}
