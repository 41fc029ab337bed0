import type { Chart as ChartDrawing, Plugin } from "chart.js";
import { type ReactNode, useEffect, useRef } from "react";
import { number } from "#app/format.ts";

export interface Series {
  name: string;
  /** One for each label; null where this series has no bar, and the others take its room. */
  values: readonly (number | null)[];
  tone: "accent" | "choice" | "saving" | "neutral";
}

interface Props {
  /** What the picture shows, in words: "Röster per förslag i Hamnstaden". */
  label: string;
  labels: readonly string[];
  series: readonly Series[];
  /** A limit drawn across the picture, such as the least number of votes. */
  mark?: number;
  /** The table that says the same; it is the page's own and always there. */
  children: ReactNode;
}

/** A bar chart above its table. The only part that loads chart.js, and only in a browser. */
export function Chart({ label, labels, series, mark, children }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let drawing: ChartDrawing | undefined;
    let gone = false;
    const place = canvas.current;
    loadDrawing().then((Drawing) => {
      if (place && !gone) drawing = draw(Drawing, place, labels, series, mark);
    });
    return () => {
      gone = true;
      drawing?.destroy();
    };
  }, [labels, series, mark]);
  return (
    <div className="chart stack">
      <div className="chart-frame">
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
      {children}
    </div>
  );
}

/** Loads the parts of chart.js that bars need, and waits for the page's own letters. */
async function loadDrawing(): Promise<typeof ChartDrawing> {
  const { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } =
    await import("chart.js");
  Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);
  await document.fonts.ready;
  return Chart;
}

function draw(
  Drawing: typeof ChartDrawing,
  canvas: HTMLCanvasElement,
  labels: readonly string[],
  series: readonly Series[],
  mark: number | undefined,
): ChartDrawing {
  const styles = getComputedStyle(canvas);
  const colour = (name: string) => styles.getPropertyValue(`--ds-color-${name}`).trim();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const ticks = { color: colour("neutral-text-subtle"), font: { size: 14 } };
  // Figures as on the rest of the page; a browser would write them in its own language.
  const written = (value: number) => (Number.isSafeInteger(value) ? number(value) : String(value));
  canvas.parentElement?.classList.add("chart-drawn");
  Drawing.defaults.font.family = styles.fontFamily;
  return new Drawing(canvas, {
    type: "bar",
    plugins: mark === undefined ? [] : [markAt(mark, colour("neutral-text-default"))],
    data: {
      labels: [...labels],
      datasets: series.map(({ name, values, tone }) => ({
        label: name,
        data: [...values],
        backgroundColor: colour(
          tone === "neutral" ? "neutral-border-default" : `${tone}-base-default`,
        ),
        borderColor: colour(`${tone}-border-strong`),
        borderWidth: { top: 2 },
        borderRadius: 4,
        maxBarThickness: 56,
        skipNull: true,
      })),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: still ? false : { duration: 180 },
      plugins: {
        legend: { display: series.length > 1, labels: { color: ticks.color, font: ticks.font } },
        tooltip: { callbacks: { label: ({ parsed }) => written(parsed.y ?? 0) } },
      },
      scales: {
        x: { ticks, grid: { display: false }, border: { color: colour("neutral-border-default") } },
        y: {
          ticks: { ...ticks, callback: (value) => written(Number(value)) },
          beginAtZero: true,
          grid: { color: colour("neutral-border-subtle") },
        },
      },
    },
  });
}

/** A dashed line across the picture at one value of its upright axis. */
function markAt(value: number, colour: string): Plugin<"bar"> {
  return {
    id: "mark",
    afterDatasetsDraw({ ctx, chartArea, scales }) {
      const y = scales.y?.getPixelForValue(value);
      if (y === undefined) return;
      ctx.save();
      ctx.strokeStyle = colour;
      ctx.lineWidth = 2;
      ctx.setLineDash([6, 4]);
      ctx.beginPath();
      ctx.moveTo(chartArea.left, y);
      ctx.lineTo(chartArea.right, y);
      ctx.stroke();
      ctx.restore();
    },
  };
}
