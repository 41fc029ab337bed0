/** Houses and other pieces of the harbour town, standing on the line `foot`. */

interface HouseProps {
  x: number;
  foot: number;
  width: number;
  height: number;
  wall: "red" | "ochre" | "cream" | "brick" | "white" | "deep";
  /** `gable` turns its end to the water, `long` its side. */
  roof: "gable" | "long";
  columns: number;
  rows: number;
}

export function House({ x, foot, width, height, wall, roof, columns, rows }: HouseProps) {
  const eaves = foot - height;
  const rise = roof === "gable" ? width * 0.46 : height * 0.34;
  const gable = `M${x} ${eaves}L${x + width / 2} ${eaves - rise}L${x + width} ${eaves}z`;
  const brim = `M${x - 6} ${eaves + 5}L${x + width / 2} ${eaves - rise - 5}L${x + width + 6} ${eaves + 5}l-4 5L${x + width / 2} ${eaves - rise + 8}L${x - 2} ${eaves + 10}z`;
  return (
    <>
      <rect className="c-slate" x={x + width * 0.68} y={eaves - rise - 2} width="9" height={rise} />
      <rect className={`c-${wall}`} x={x} y={eaves} width={width} height={height} />
      {roof === "gable" ? (
        <>
          <path className={`c-${wall}`} d={gable} />
          <path className="c-roof" d={brim} />
        </>
      ) : (
        <path
          className="c-roof"
          d={`M${x - 5} ${eaves + 2}l12 ${-rise}h${width - 14}l12 ${rise}z`}
        />
      )}
      <Windows
        x={x}
        top={eaves}
        {...{ width, height, columns, rows }}
        light={wall === "white" || wall === "cream"}
      />
    </>
  );
}

function Windows({
  x,
  top,
  width,
  height,
  columns,
  rows,
  light,
}: {
  x: number;
  top: number;
  width: number;
  height: number;
  columns: number;
  rows: number;
  light: boolean;
}) {
  const [across, down] = [width / columns, height / rows];
  const size = Math.min(across * 0.44, down * 0.5, 17);
  const holes = Array.from({ length: columns * rows }, (_, at) => {
    const left = x + across * ((at % columns) + 0.5) - size / 2;
    const above = top + down * (Math.floor(at / columns) + 0.5) - size * 0.6;
    return `M${left.toFixed(1)} ${above.toFixed(1)}h${size.toFixed(1)}v${(size * 1.2).toFixed(1)}h${(-size).toFixed(1)}z`;
  }).join("");
  return <path className={light ? "c-pane l-slate-thin" : "c-pane l-white-thin"} d={holes} />;
}

/** A church of white plaster with a copper spire. */
export function Church({ x, foot }: { x: number; foot: number }) {
  return (
    <>
      <path className="c-white" d={`M${x} ${foot}v-46h70v46z`} />
      <path className="c-roof" d={`M${x - 5} ${foot - 44}l14-26h52l14 26z`} />
      <path className="c-white" d={`M${x - 26} ${foot}v-88h32v88z`} />
      <path
        className="c-leaf"
        d={`M${x - 30} ${foot - 86}q8-12 12-18 6-20 8-46 2 26 8 46 4 6 12 18z`}
      />
      <path
        className="l-ochre"
        d={`M${x - 10} ${foot - 150}v-16M${x - 15} ${foot - 161}h10`}
        strokeWidth="2.4"
      />
      <path
        className="c-pane"
        d={`M${x + 16} ${foot - 12}v-16a5 5 0 0110 0v16zM${x + 42} ${foot - 12}v-16a5 5 0 0110 0v16zM${x - 15} ${foot - 48}v-14a5 5 0 0110 0v14z`}
      />
    </>
  );
}

/** The water tower, with the lights that the vote may put out. */
export function WaterTower({ x, foot }: { x: number; foot: number }) {
  return (
    <>
      <path className="c-stone" d={`M${x - 12} ${foot}l4-70h16l4 70z`} />
      <path className="c-cream" d={`M${x - 36} ${foot - 104}h72q-4 30-24 38h-24q-20-8-24-38z`} />
      <path className="c-roof" d={`M${x - 40} ${foot - 102}q40-26 80 0z`} />
      <path
        className="c-lamp"
        d={`M${x - 30} ${foot - 96}h6v5h-6zM${x - 10} ${foot - 96}h6v5h-6zM${x + 6} ${foot - 96}h6v5h-6zM${x + 24} ${foot - 96}h6v5h-6z`}
      />
    </>
  );
}

/** A round tree in leaf. */
export function Tree({ x, foot, size }: { x: number; foot: number; size: number }) {
  return (
    <>
      <path className="l-wood" d={`M${x} ${foot}v${-size}`} strokeWidth={size / 9} />
      <path
        className="c-leaf"
        d={`M${x} ${foot - size * 1.55}c${size * 0.34} 0 ${size * 0.5} ${size * 0.25} ${size * 0.46} ${size * 0.46}c${size * 0.14} ${size * 0.3} ${-size * 0.12} ${size * 0.54} ${-size * 0.46} ${size * 0.54}s${-size * 0.6} ${-size * 0.24} ${-size * 0.46} ${-size * 0.54}c${-size * 0.04} ${-size * 0.21} ${size * 0.12} ${-size * 0.46} ${size * 0.46} ${-size * 0.46}z`}
      />
    </>
  );
}

/** A lamp post with its glow, the foot at (x, y). */
export function LampPost({ x, y, height }: { x: number; y: number; height: number }) {
  const top = y - height;
  return (
    <>
      <circle className="c-lamp" cx={x} cy={top} r={height / 3.2} opacity=".35" />
      <path className="l-ink" d={`M${x} ${y}V${top}`} strokeWidth="2.6" />
      <path className="c-ink" d={`M${x - 6} ${top - 1}h12l-3-7h-6z`} />
      <circle className="c-lamp" cx={x} cy={top + 1} r="4" />
    </>
  );
}

/** A spruce, the foot at (x, y). */
export function Spruce({ x, y, height }: { x: number; y: number; height: number }) {
  const w = height / 3;
  const tier = height / 3.4;
  return (
    <>
      <path className="l-wood" d={`M${x} ${y}v${-height / 4}`} strokeWidth="3" />
      <path
        className="c-pine"
        d={`M${x} ${y - height}l${w * 0.6} ${tier}h${-w * 0.2}l${w * 0.45} ${tier}h${-w * 0.22}l${w * 0.45} ${tier}H${x - w * 1.08}l${w * 0.45} ${-tier}h${-w * 0.22}l${w * 0.45} ${-tier}h${-w * 0.2}z`}
      />
    </>
  );
}
