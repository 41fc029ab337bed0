import type { ChartConfiguration, Chart as ChartDrawing } from "chart.js";
import { type Bars, barPlan, type DotPicture, dotPlan, styleAt } from "#app/ui/chart-plans.ts";

/** One chart at a time is drawn, when the browser has nothing else to do. */
let drawn = loadDrawing();

/** `<chart-picture>`: a chart in its frame, drawn from the figures that the page sends with it. */
class ChartPicture extends HTMLElement {
  #drawing: ChartDrawing | undefined;

  connectedCallback() {
    drawn = drawn.then(async (Drawing) => {
      await idle();
      if (this.isConnected) this.#draw(Drawing);
      return Drawing;
    });
  }

  disconnectedCallback() {
    this.#drawing?.destroy();
  }

  #draw(Drawing: typeof ChartDrawing) {
    const { bars, dots, decimal = "." } = this.dataset;
    const canvas = this.querySelector("canvas");
    if (!canvas) return;
    const style = styleAt(canvas, decimal);
    const plan = bars
      ? barPlan(style, JSON.parse(bars) as Bars)
      : dotPlan(style, JSON.parse(dots ?? "") as DotPicture);
    this.closest(".chart-frame")?.classList.add("chart-drawn");
    Drawing.defaults.font.family = getComputedStyle(canvas).fontFamily;
    this.#drawing = new Drawing(canvas, plan as ChartConfiguration);
  }
}

/** Not every browser says when it has nothing to do. */
function idle(): Promise<unknown> {
  const later: typeof requestIdleCallback | undefined = window.requestIdleCallback;
  return new Promise((resolve) => (later ? later(resolve) : setTimeout(resolve)));
}

/** Loads the parts of chart.js that are used, and waits for the page's own letters. */
async function loadDrawing(): Promise<typeof ChartDrawing> {
  await idle();
  const { Chart, ...parts } = await import("chart.js");
  const { BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip } = parts;
  Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);
  Chart.register(parts.ScatterController, parts.PointElement);
  await document.fonts.ready;
  return Chart;
}

customElements.define("chart-picture", ChartPicture);
