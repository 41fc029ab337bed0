/** Drawings of culture, sport, learning and books, 160 by 120. */

export const culture = (
  <>
    <rect className="c-glow" width="160" height="120" />
    <path className="c-hill" d="M0 66q40-20 84-10t76-8v72H0z" />
    <path className="c-grass" d="M0 96h160v24H0z" />
    <path className="c-pine" d="M26 92V66c0-34 24-50 54-50s54 16 54 50v26z" />
    <path className="c-red" d="M36 92V68c0-28 20-42 44-42s44 14 44 42v24z" />
    <path className="c-brick" d="M46 92V72c0-24 16-34 34-34s34 10 34 34v20z" />
    <path className="c-plank" d="M18 90h124v12H18z" />
    <path className="c-wood" d="M18 98h124v6H18z" />
    <path className="l-ink" d="M62 90V66M58 66h8" strokeWidth="2.4" />
    <circle className="c-ink" cx="62" cy="63" r="4" />
    <path
      className="c-ochre"
      d="M90 88c-6-1-7-8-2-10 2-3-1-5 1-7 3-3 7-1 8 1 2 3 0 5 1 7 5 2 3 9-3 9z"
    />
    <path className="l-ink" d="M94 76l9-20" strokeWidth="2.4" />
    <path className="l-ink" d="M6 34q36 16 74 2t74-4" strokeWidth="1.4" />
    <g className="c-sun">
      <circle cx="20" cy="40" r="3.6" />
      <circle cx="42" cy="43" r="3.6" />
      <circle cx="66" cy="40" r="3.6" />
      <circle cx="92" cy="33" r="3.6" />
      <circle cx="118" cy="31" r="3.6" />
      <circle cx="142" cy="32" r="3.6" />
    </g>
    <path
      className="c-ink"
      d="M30 120a9 9 0 0118 0zM58 120a9 9 0 0118 0zM86 120a9 9 0 0118 0zM114 120a9 9 0 0118 0z"
      opacity=".7"
    />
  </>
);

export const sport = (
  <>
    <rect className="c-sky" width="160" height="120" />
    <path
      className="c-cloud"
      d="M18 28a9 9 0 0117-3 8 8 0 0113 5 6 6 0 01-2 12H20a7 7 0 01-2-14z"
    />
    <path className="c-hill" d="M0 70q44-20 90-10t70-8v68H0z" />
    <path className="c-brick" d="M0 84h160v36H0z" />
    <path
      className="l-white"
      d="M0 92h160M54 120q4-18 26-18t26 18"
      strokeWidth="2.4"
      opacity=".8"
    />
    <path
      className="l-white"
      d="M22 98V58h50v40M34 58v40M46 58v40M58 58v40M22 70h50M22 82h50"
      strokeWidth="1.2"
      opacity=".75"
    />
    <path className="l-white" d="M22 98V58h50v40" strokeWidth="4" />
    <path className="l-ink" d="M128 104V34" strokeWidth="4" />
    <path className="c-white" d="M106 26h30v24h-30z" />
    <path className="l-red" d="M114 34h14v10h-14z" strokeWidth="2" />
    <path className="l-red" d="M104 52h18" strokeWidth="4" />
    <path className="l-white" d="M105 54l3 14h10l3-14M111 54v14" strokeWidth="1.4" />
    <circle className="c-berry" cx="92" cy="74" r="11" />
    <path
      className="l-ink"
      d="M81 74h22M92 63v22M85 66q7 8 0 16M99 66q-7 8 0 16"
      strokeWidth="1.3"
    />
  </>
);

export const learning = (
  <>
    <rect className="c-glow" width="160" height="120" />
    <path className="c-white" d="M16 16h58v40H44l-12 11V56H16z" />
    <path className="l-slate" d="M26 28h38M26 37h30M26 46h34" strokeWidth="3" />
    <path className="c-leaf" d="M88 10h56v36h-12v11l-12-11H88z" />
    <path className="l-white" d="M98 22h36M98 32h26" strokeWidth="3" />
    <path className="c-wood" d="M0 92h160v28H0z" />
    <path className="c-plank" d="M0 92h160v7H0z" />
    <path className="c-red" d="M22 80h46v12H22z" />
    <path className="c-cream" d="M26 83h42v6H26z" />
    <path className="c-deep" d="M28 68h38v12H28z" />
    <path className="c-cream" d="M28 71h34v6H28z" />
    <path className="c-white" d="M88 68h28v16q0 8-8 8H96q-8 0-8-8z" />
    <path className="l-white" d="M116 72q10 0 9 7t-10 7" strokeWidth="3.6" />
    <path className="l-slate" d="M96 62q-3-5 1-9M106 62q-3-5 1-9" strokeWidth="2.4" opacity=".7" />
    <path className="c-berry" d="M136 84a7 7 0 1114 0v8h-14z" />
  </>
);

export const books = (
  <>
    <rect className="c-sky" width="160" height="120" />
    <path className="c-far" d="M0 56q34-22 72-8t88-12v40H0z" />
    <path className="c-hill" d="M0 74q46-16 92-6t68-6v58H0z" />
    <path className="c-slate" d="M0 96h160v24H0z" />
    <path className="l-cream" d="M6 108h22M52 108h22M98 108h22M144 108h16" strokeWidth="2.6" />
    <path className="c-red" d="M16 40q0-8 8-8h96q8 0 12 9l10 25v28H16z" />
    <path className="c-pane" d="M114 42h8q4 0 6 6l6 17h-20z" />
    <path className="c-cream" d="M26 42h78v34H26z" />
    <path className="c-deep" d="M30 48h7v24h-7zM62 50h6v22h-6z" />
    <path className="c-ochre" d="M39 52h6v20h-6zM80 48h7v24h-7z" />
    <path className="c-leaf" d="M47 46h7v26h-7zM71 46h7v26h-7z" />
    <path className="c-heather" d="M56 51h4v21h-4zM89 52h5v20h-5z" />
    <path className="c-brick" d="M96 47h5v25h-5z" />
    <path className="c-wood" d="M26 72h78v4H26z" />
    <path className="c-white" d="M16 82h126v4H16z" opacity=".8" />
    <circle className="c-ink" cx="44" cy="96" r="11" />
    <circle className="c-ink" cx="112" cy="96" r="11" />
    <circle className="c-stone" cx="44" cy="96" r="4.6" />
    <circle className="c-stone" cx="112" cy="96" r="4.6" />
    <circle className="c-lamp" cx="139" cy="78" r="3.6" />
  </>
);
