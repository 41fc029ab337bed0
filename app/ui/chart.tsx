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
  /** The table that says the same; it is the page's own and always there. */
  children: ReactNode;
}

/** A bar chart above its table. Only this file loads chart.js, and only in a browser. */
export function Chart({ label, children, labels, series, mark }: Picture & Bars) {
  const plan = useCallback(
    (style: Style) => barPlan(style, { labels, series, mark }),
    [labels, series, mark],
  );
  return (
    <Frame label={label} plan={plan}>
      {children}
    </Frame>
  );
}

/** A chart of dots above its table, with the name of each axis. */
export function DotChart({ label, children, across, up, series }: Picture & DotPicture) {
  const plan = useCallback(
    (style: Style) => dotPlan(style, { across, up, series }),
    [across, up, series],
  );
  return (
    <Frame label={label} plan={plan}>
      {children}
    </Frame>
  );
}

function Frame({ label, plan, children }: Picture & { plan: (style: Style) => Plan }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { decimal } = useTongue().locale;
  useEffect(() => {
    let drawing: ChartDrawing | undefined;
    let gone = false;
    const place = canvas.current;
    loadDrawing().then((Drawing) => {
      if (!place || gone) return;
      place.parentElement?.classList.add("chart-drawn");
      Drawing.defaults.font.family = getComputedStyle(place).fontFamily;
      drawing = new Drawing(place, plan(styleAt(place, decimal)) as ChartConfiguration);
    });
    return () => {
      gone = true;
      drawing?.destroy();
    };
  }, [plan, decimal]);
  return (
    <div className="chart stack">
      <div className="chart-frame">
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
      {children}
    </div>
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
