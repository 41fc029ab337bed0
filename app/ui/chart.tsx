import type { ReactNode } from "react";
import chartScript from "#app/islands/charts.ts?worker&url";
import type { Bars, DotPicture } from "./chart-plans.ts";
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

/** A bar chart above its table. */
export function Chart({ label, beside, children, ...bars }: Picture & Bars & AboveTable) {
  return (
    <div className="stack">
      <div className="chart-pictures">
        <Frame label={label} data-bars={JSON.stringify(bars)} />
        {beside}
      </div>
      {children}
    </div>
  );
}

/** A chart of dots, to stand beside a bar chart of the same table. */
export function DotChart({ label, ...dots }: Picture & DotPicture) {
  return <Frame label={label} data-dots={JSON.stringify(dots)} />;
}

/** The room of a picture, which a browser that runs scripts fills. */
function Frame({ label, ...shown }: Picture & ({ "data-bars": string } | { "data-dots": string })) {
  const { decimal } = useTongue().locale;
  return (
    <figure className="chart-frame">
      <figcaption>{label}</figcaption>
      <chart-picture
        class="chart-canvas"
        data-script={chartScript}
        data-decimal={decimal}
        {...shown}
      >
        <canvas role="img" aria-label={label} />
      </chart-picture>
    </figure>
  );
}
