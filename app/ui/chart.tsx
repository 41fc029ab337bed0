import type { Chart as ChartDrawing } from "chart.js";
import { type ReactNode, useEffect, useRef } from "react";

export interface Series {
  name: string;
  values: readonly number[];
  tone: "accent" | "choice" | "saving" | "neutral";
}

interface Props {
  /** What the picture shows, in words: "Röster per förslag i Hamnstaden". */
  label: string;
  labels: readonly string[];
  series: readonly Series[];
  /** The table that says the same; it is the page's own and always there. */
  children: ReactNode;
}

/** A bar chart above its table. The only part that loads chart.js, and only in a browser. */
export function Chart({ label, labels, series, children }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let drawing: ChartDrawing | undefined;
    let gone = false;
    import("chart.js").then(
      ({ Chart: Drawing, BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip }) => {
        if (gone || !canvas.current) return;
        Drawing.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);
        drawing = draw(Drawing, canvas.current, labels, series);
      },
    );
    return () => {
      gone = true;
      drawing?.destroy();
    };
  }, [labels, series]);
  return (
    <div className="chart stack">
      <div className="chart-frame">
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
      {children}
    </div>
  );
}

function draw(
  Drawing: typeof ChartDrawing,
  canvas: HTMLCanvasElement,
  labels: readonly string[],
  series: readonly Series[],
): ChartDrawing {
  const styles = getComputedStyle(canvas);
  const colour = (name: string) => styles.getPropertyValue(`--ds-color-${name}`).trim();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const ticks = { color: colour("neutral-text-subtle"), font: { size: 14 } };
  canvas.parentElement?.classList.add("chart-drawn");
  Drawing.defaults.font.family = styles.fontFamily;
  return new Drawing(canvas, {
    type: "bar",
    data: {
      labels: [...labels],
      datasets: series.map(({ name, values, tone }) => ({
        label: name,
        data: [...values],
        backgroundColor: colour(`${tone}-base-default`),
        borderColor: colour(`${tone}-border-strong`),
        borderWidth: { top: 2 },
        borderRadius: 4,
        maxBarThickness: 56,
      })),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: still ? false : { duration: 180 },
      plugins: {
        legend: { display: series.length > 1, labels: { color: ticks.color, font: ticks.font } },
      },
      scales: {
        x: { ticks, grid: { display: false }, border: { color: colour("neutral-border-default") } },
        y: { ticks, beginAtZero: true, grid: { color: colour("neutral-border-subtle") } },
      },
    },
  });
}
