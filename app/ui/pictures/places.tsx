/** Drawings of places in town, 160 by 120. */

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

export const bench = (
  <>
    <rect className="c-glow" width="160" height="120" />
    <circle className="c-sun" cx="122" cy="38" r="15" />
    <path className="c-hill" d="M0 60q30-17 62-8t98-12v34H0z" />
    <rect className="c-water" y="66" width="160" height="26" />
    <path className="l-shine" d="M14 75h26M58 80h20M106 74h34M90 86h22" strokeWidth="2" />
    <rect className="c-stone" y="88" width="160" height="32" />
    <path
      className="l-slate"
      d="M0 104h160M34 88v16M92 88v16M62 104v16M128 104v16"
      strokeWidth="1.2"
    />
    <LampPost x={28} y={100} height={66} />
    <path className="l-ink" d="M62 84v22M122 84v22M66 62v24M118 62v24" strokeWidth="3.4" />
    <path className="c-wood" d="M56 84h72v7H56z" />
    <path className="c-plank" d="M58 62h68v7H58zM58 72h68v7H58z" />
  </>
);

export const playground = (
  <>
    <rect className="c-sky" width="160" height="120" />
    <circle className="c-sun" cx="24" cy="26" r="11" />
    <path className="c-hill" d="M0 78q34-24 78-14t82-14v70H0z" />
    <path className="c-grass" d="M0 94q70-14 160-2v28H0z" />
    <path
      className="l-red"
      d="M22 104l14-60 14 60M86 104L72 44M58 104l14-60M36 44h36"
      strokeWidth="3.6"
    />
    <path className="l-ink" d="M46 46v36M62 46v36" strokeWidth="1.6" />
    <path className="c-ochre" d="M42 81h24v5H42z" />
    <path className="c-wood" d="M104 56h22v50h-4V78h-14v28h-4z" />
    <path className="c-red" d="M98 58l17-20 17 20z" />
    <path className="l-ochre" d="M126 72q10 2 12 16t14 18" strokeWidth="7" />
    <path className="l-plank" d="M108 84h14M108 92h14M108 100h14" strokeWidth="2.4" />
    <circle className="c-berry" cx="92" cy="103" r="6" />
  </>
);

export const lighting = (
  <>
    <rect className="c-deep" width="160" height="120" />
    <circle className="c-cloud" cx="126" cy="24" r="9" opacity=".9" />
    <path className="c-pine" d="M0 74q36-18 76-8t84-12v66H0z" />
    <path className="c-leaf" d="M0 88q60-16 160-4v36H0z" />
    <path className="c-plank" d="M66 120q-6-20 18-28t22-16h8q4 12-12 20t-2 24z" />
    <path className="c-lamp" d="M46 44L20 104h54z" opacity=".26" />
    <path className="c-lamp" d="M122 40l-24 56h50z" opacity=".22" />
    <LampPost x={46} y={106} height={62} />
    <LampPost x={122} y={96} height={56} />
    <LampPost x={90} y={76} height={30} />
  </>
);

export const path = (
  <>
    <rect className="c-sky" width="160" height="120" />
    <path
      className="c-cloud"
      d="M96 26a9 9 0 0117-3 8 8 0 0113 5 6 6 0 01-2 12H98a7 7 0 01-2-14z"
    />
    <path className="c-far" d="M0 58l34-22 30 18 36-26 60 34v58H0z" />
    <path className="c-hill" d="M0 76q44-22 92-8t68-8v60H0z" />
    <path className="c-grass" d="M0 92q72-20 160-2v30H0z" />
    <path
      className="c-plank"
      d="M46 120q2-16 34-22t28-14-16-12-4-8h6q0 4 14 9t12 16-36 15-10 16z"
    />
    <Spruce x={26} y={98} height={52} />
    <Spruce x={44} y={92} height={38} />
    <Spruce x={140} y={94} height={46} />
    <path className="l-wood" d="M120 106V72" strokeWidth="3.4" />
    <path className="c-ochre" d="M108 70h24l7 6-7 6h-24z" />
  </>
);

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
