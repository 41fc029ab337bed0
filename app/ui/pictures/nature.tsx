import { Spruce } from "./places.tsx";

/** Drawings of green, water and outdoor life, 160 by 120. */

export const trees = (
  <>
    <rect className="c-sky" width="160" height="120" />
    <circle className="c-glow" cx="116" cy="34" r="22" />
    <circle className="c-sun" cx="116" cy="34" r="12" />
    <path className="c-hill" d="M0 80q40-20 84-10t76-10v60H0z" />
    <path className="c-grass" d="M0 96q70-14 160 0v24H0z" />
    <path className="l-wood" d="M52 106V58M52 80l-12-12M52 74l11-12" strokeWidth="5" />
    <path
      className="c-leaf"
      d="M52 18c16 0 24 11 23 22 8 5 8 20-4 23-8 8-30 8-38 0-12-3-12-18-4-23-1-11 7-22 23-22z"
    />
    <path
      className="c-pine"
      d="M40 44a7 7 0 0110-6M58 54a8 8 0 0110-5M42 60a7 7 0 017-5"
      opacity=".5"
    />
    <path className="c-cream" d="M101 60h6v46h-6z" />
    <path className="l-ink" d="M101 72h3M104 82h3M101 92h3" strokeWidth="1.6" />
    <path
      className="c-leaf"
      d="M104 34c11 6 15 18 13 28s-8 14-13 14-11-4-13-14 2-22 13-28z"
      opacity=".9"
    />
    <Spruce x={136} y={104} height={42} />
    <Spruce x={16} y={102} height={36} />
  </>
);

export const water = (
  <>
    <rect className="c-sky" width="160" height="120" />
    <circle className="c-sun" cx="40" cy="32" r="13" />
    <path className="c-far" d="M0 54q36-14 70-6t90-8v20H0z" />
    <path className="c-pine" d="M88 52q30-12 72-8v14H88z" />
    <rect className="c-water" y="56" width="160" height="64" />
    <path
      className="l-shine"
      d="M10 68q6-4 12 0t12 0 12 0M20 104q6-4 12 0t12 0M116 72q6-4 12 0t12 0M6 86q6-4 12 0t12 0"
      strokeWidth="2.4"
    />
    <path className="l-wood" d="M70 78v30M98 78v36M126 80v34" strokeWidth="5" />
    <path className="c-plank" d="M54 72h106v10H54z" />
    <path className="l-wood" d="M74 72v10M94 72v10M114 72v10M134 72v10" strokeWidth="1.4" />
    <path
      className="l-white"
      d="M52 54q4-6 10 0v42M62 54q4-6 10 0v42M52 54v42M53 84h9M53 92h9"
      strokeWidth="2.6"
    />
    <circle className="l-red" cx="124" cy="56" r="9" strokeWidth="6" />
    <path className="l-white" d="M124 44v6M124 62v6M112 56h6M130 56h6" strokeWidth="4" />
    <path className="l-wood" d="M124 68v6" strokeWidth="3" />
  </>
);

export const garden = (
  <>
    <rect className="c-glow" width="160" height="120" />
    <circle className="c-sun" cx="132" cy="28" r="12" />
    <path className="c-hill" d="M0 72q50-18 92-6t68-10v64H0z" />
    <path className="c-grass" d="M0 82q60-8 160 0v38H0z" />
    <path className="c-red" d="M14 52h38v36H14z" />
    <path className="c-roof" d="M8 54l25-20 25 20z" />
    <path className="c-white" d="M19 62h11v11H19zM36 62h10v26H36z" />
    <path
      className="l-leaf"
      d="M76 92q-2-10-9-12M76 92q0-12 8-14M102 92q-2-12-9-13M102 92q0-14 9-16M130 92q-2-10-9-12M130 92q0-12 9-14"
      strokeWidth="4"
    />
    <circle className="c-berry" cx="103" cy="76" r="4" />
    <circle className="c-red" cx="122" cy="79" r="4" />
    <circle className="c-heather" cx="77" cy="77" r="4" />
    <path className="c-wood" d="M60 92h92v20H60z" />
    <path className="l-plank" d="M60 99h92M60 106h92" strokeWidth="1.6" />
    <path className="c-slate" d="M22 98h22v16H22zM44 102l10-6 3 2-13 12z" />
    <path className="l-slate" d="M24 98q8-12 18 0" strokeWidth="2.6" />
  </>
);

export const fire = (
  <>
    <rect className="c-far" width="160" height="120" />
    <path className="c-hill" d="M0 62q40-22 86-10t74-8v76H0z" />
    <path className="c-water" d="M84 76q40-10 76-4v24H84z" />
    <Spruce x={18} y={90} height={62} />
    <Spruce x={146} y={82} height={44} />
    <Spruce x={128} y={80} height={34} />
    <path className="c-grass" d="M0 90q70-14 160-2v32H0z" />
    <path className="c-wood" d="M34 98V58l10-2v42zM80 98V72h6v26z" />
    <path className="c-ink" d="M44 94V60l36 14v20z" opacity=".72" />
    <path className="c-plank" d="M44 88h36v6H44z" />
    <path className="c-roof" d="M26 58l12-10 58 26-4 5z" />
    <circle className="c-lamp" cx="116" cy="92" r="19" opacity=".45" />
    <path
      className="c-red"
      d="M116 70c9 9 11 15 9 21a9.5 9.5 0 01-18 0c-2-6 3-8 4-13 2 2 3 4 3 6 3-4 3-9 2-14z"
    />
    <path
      className="c-sun"
      d="M116 83c5 5 5 8 4 11a5 5 0 01-8 0c-1-3 2-4 2-6 1 1 2 2 2 3 1-2 1-5 0-8z"
    />
    <path className="l-wood" d="M102 104l28-6M102 98l28 6" strokeWidth="5" />
    <path className="c-stone" d="M94 104a5 4 0 0110 0zM128 104a5 4 0 0110 0z" />
  </>
);
