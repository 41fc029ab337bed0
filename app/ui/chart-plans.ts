import type { ChartConfiguration, Plugin } from "chart.js";
import { number } from "#app/format.ts";

type Tone = "accent" | "choice" | "saving" | "neutral";

export interface Series {
  name: string;
  /** One for each label; null where this series has no bar, and the others take its room. */
  values: readonly (number | null)[];
  tone: Tone;
}

/** Dots of one kind, each with the name it is told by and its place on the two axes. */
export interface Dots {
  name: string;
  dots: readonly { name: string; x: number; y: number }[];
  tone: Tone;
}

/** What a bar chart shows. */
export interface Bars {
  labels: readonly string[];
  series: readonly Series[];
  /** A limit drawn across the picture, such as the least number of votes. */
  mark?: number;
  /** What is counted upwards, with its unit. */
  up: string;
}

/** What a chart of dots shows, and what its two axes are called. */
export interface DotPicture {
  across: string;
  up: string;
  series: readonly Dots[];
}

export type Plan = ChartConfiguration<"bar"> | ChartConfiguration<"scatter">;

/** The colours and letters of the page that a picture stands on. */
export interface Style {
  colour: (name: string) => string;
  /** The colours of one tone: what is filled, and its edge. */
  paint: (tone: Tone) => { backgroundColor: string; borderColor: string };
  ticks: { color: string; font: { size: number } };
  /** True where one reads from the right. */
  fromRight: boolean;
  /** A figure as on the rest of the page; a browser would write it in its own language. */
  written: (value: number) => string;
}

export function styleAt(canvas: HTMLCanvasElement, decimal: string): Style {
  const styles = getComputedStyle(canvas);
  const fromRight = styles.direction === "rtl";
  const colour = (name: string) => styles.getPropertyValue(`--ds-color-${name}`).trim();
  return {
    colour,
    fromRight,
    paint: (tone) => ({
      backgroundColor: colour(
        tone === "neutral" ? "neutral-border-default" : `${tone}-base-default`,
      ),
      borderColor: colour(`${tone}-border-strong`),
    }),
    ticks: { color: colour("neutral-text-subtle"), font: { size: 14 } },
    written: (value) =>
      Number.isSafeInteger(value)
        ? number(value)
        : String(Math.round(value * 100) / 100).replace(".", decimal),
  };
}

function common({ ticks, fromRight }: Style, withLegend: boolean) {
  return {
    responsive: true,
    maintainAspectRatio: false,
    animation: false as const,
    legend: { display: withLegend, labels: ticks, ...runningOf(fromRight) },
  };
}

/** Which way the words of a legend or a tooltip run. */
function runningOf(fromRight: boolean) {
  return { rtl: fromRight, textDirection: fromRight ? "rtl" : "ltr" };
}

/** The upright axis stands where one begins to read. */
function upright(style: Style, title: string) {
  const position: "left" | "right" = style.fromRight ? "right" : "left";
  return { ...axis(style, title), position };
}

function axis({ colour, ticks, written }: Style, title: string) {
  return {
    ticks: { ...ticks, callback: (value: string | number) => written(Number(value)) },
    beginAtZero: true,
    // Room above the highest, so that no dot lies on the edge.
    grace: "5%",
    grid: { color: colour("neutral-border-subtle") },
    title: { display: true, text: title, ...ticks },
  };
}

/** A bar chart as chart.js takes it. */
export function barPlan(
  style: Style,
  { labels, series, mark, up }: Bars,
): ChartConfiguration<"bar"> {
  const { colour, paint, ticks, written, fromRight } = style;
  const edge = colour("neutral-border-default");
  const { legend, ...options } = common(style, series.length > 1);
  return {
    type: "bar",
    plugins: mark === undefined ? [] : [markAt(mark, colour("neutral-text-default"))],
    data: {
      labels: [...labels],
      datasets: series.map(({ name, values, tone }) => ({
        label: name,
        data: [...values],
        ...paint(tone),
        borderWidth: { top: 2 },
        borderRadius: 4,
        maxBarThickness: 56,
        skipNull: true,
      })),
    },
    options: {
      ...options,
      plugins: {
        legend,
        tooltip: {
          ...runningOf(fromRight),
          callbacks: { label: ({ parsed }) => written(parsed.y ?? 0) },
        },
      },
      scales: {
        x: { ticks, grid: { display: false }, reverse: fromRight, border: { color: edge } },
        y: upright(style, up),
      },
    },
  };
}

/** A chart of dots as chart.js takes it. */
export function dotPlan(
  style: Style,
  { across, up, series }: DotPicture,
): ChartConfiguration<"scatter"> {
  const { legend, ...options } = common(style, series.length > 1);
  const { written, fromRight } = style;
  const names = series.map(({ dots }) => dots.map(({ name }) => name));
  return {
    type: "scatter",
    data: {
      datasets: series.map(({ name, dots, tone }) => ({
        label: name,
        data: dots.map(({ x, y }) => ({ x, y })),
        ...style.paint(tone),
        borderWidth: 2,
        pointRadius: 6,
        pointHoverRadius: 8,
        pointStyle: tone === "neutral" ? "rectRot" : "circle",
      })),
    },
    options: {
      ...options,
      plugins: {
        legend: { ...legend, labels: { ...legend.labels, usePointStyle: true, boxHeight: 9 } },
        tooltip: {
          ...runningOf(fromRight),
          callbacks: {
            label: ({ datasetIndex, dataIndex, parsed }) =>
              `${names[datasetIndex]?.[dataIndex]}: ${written(parsed.x ?? 0)}, ${written(parsed.y ?? 0)}`,
          },
        },
      },
      scales: { x: { ...axis(style, across), reverse: fromRight }, y: upright(style, up) },
    },
  };
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
