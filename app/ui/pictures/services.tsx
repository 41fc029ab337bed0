import { LampPost, Spruce } from "./places.tsx";

/** Drawings of safety, savings, wheels and winter, 160 by 120. */

export const safety = (
  <>
    <rect className="c-sky" width="160" height="120" />
    <path className="c-hill" d="M0 78q40-18 80-8t80-8v58H0z" />
    <path className="c-red" d="M14 44h132v62H14z" />
    <path className="l-brick" d="M28 44v62M42 44v62M118 44v62M132 44v62" strokeWidth="1.4" />
    <path className="c-roof" d="M4 48l22-26h108l22 26z" />
    <path className="c-white" d="M52 50h56v56H52z" />
    <path className="c-leaf" d="M57 55h46v46H57z" />
    <path
      className="c-white"
      d="M80 92C62 80 62 66 72 66c4 0 7 3 8 6 1-3 4-6 8-6 10 0 10 14-8 26z"
    />
    <path className="l-red" d="M66 79h8l3-6 5 11 3-5h9" strokeWidth="2.4" />
    <path className="c-grass" d="M0 104q80-6 160 0v16H0z" />
    <LampPost x={128} y={70} height={10} />
  </>
);

export const saving = (
  <>
    <rect className="c-glow" width="160" height="120" />
    <path className="c-far" d="M0 82q40-20 80-10t80-12v60H0z" />
    <path className="c-grass" d="M0 98q70-10 160-2v24H0z" />
    <path className="c-heather" d="M46 52h68v40q0 18-18 18H64q-18 0-18-18z" />
    <path className="c-ink" d="M52 52h56v10H52z" opacity=".35" />
    <path className="c-heather" d="M40 46h80v9H40z" />
    <path className="c-white" d="M54 78h52v5H54z" opacity=".55" />
    <path className="l-leaf" d="M80 46V24" strokeWidth="3.6" />
    <path
      className="c-leaf"
      d="M80 34c-2-12-14-14-20-13 0 9 9 15 20 13zM80 27c1-12 12-15 19-14 0 9-8 15-19 14z"
    />
    <circle className="c-sun" cx="124" cy="30" r="11" />
    <circle className="l-ochre" cx="124" cy="30" r="7" strokeWidth="2" />
    <circle className="c-sun" cx="34" cy="98" r="10" />
    <circle className="l-ochre" cx="34" cy="98" r="6.4" strokeWidth="2" />
    <circle className="c-sun" cx="130" cy="102" r="9" />
    <circle className="l-ochre" cx="130" cy="102" r="5.6" strokeWidth="2" />
  </>
);

export const wheels = (
  <>
    <rect className="c-sky" width="160" height="120" />
    <path className="c-far" d="M0 66h24V48h22v18h20V40h26v26h68v54H0z" />
    <path className="c-stone" d="M0 98h160v22H0z" />
    <path className="c-grass" d="M0 94h160v6H0z" />
    <path className="l-slate" d="M22 98V40M138 98V34" strokeWidth="5" />
    <path className="c-deep" d="M8 42L152 24v9L8 51z" />
    <g className="l-ink">
      <circle cx="56" cy="86" r="17" strokeWidth="3.4" />
      <circle cx="104" cy="86" r="17" strokeWidth="3.4" />
    </g>
    <path
      className="l-red"
      d="M56 86l14-26h24l-16 26H56M70 60l8 26M94 60l10 26"
      strokeWidth="3.6"
    />
    <path className="l-ink" d="M64 55h13M94 60l-3-9h9" strokeWidth="3.4" />
    <circle className="c-ink" cx="78" cy="86" r="4" />
    <path className="c-ochre" d="M118 62h12v34h-12z" />
    <path className="l-ink" d="M121 68h6M121 74h6M124 80v10" strokeWidth="1.8" />
  </>
);

export const ice = (
  <>
    <rect className="c-far" width="160" height="120" />
    <path className="c-cloud" d="M0 64q34-22 76-10t84-14v80H0z" />
    <Spruce x={22} y={70} height={40} />
    <Spruce x={40} y={66} height={28} />
    <Spruce x={140} y={66} height={44} />
    <path className="c-white" d="M0 76q80-10 160 0v44H0z" />
    <ellipse className="c-shine" cx="82" cy="96" rx="70" ry="18" />
    <path className="l-white" d="M34 96q30-12 60-2t34 4M58 104q26-8 52 0" strokeWidth="2" />
    <LampPost x={64} y={82} height={46} />
    <LampPost x={118} y={80} height={42} />
    <circle className="c-skin" cx="91" cy="60" r="5" />
    <path className="c-berry" d="M85.5 59a5.5 5.5 0 0111 0z" />
    <path className="l-red" d="M90 68l-2 13" strokeWidth="8" />
    <path className="l-ink" d="M88 83l-8 11M88 83l9 10M90 70l12 4M89 70l-11 5" strokeWidth="3.4" />
    <path className="l-slate" d="M75 96h9M93 95h9" strokeWidth="2" />
  </>
);
