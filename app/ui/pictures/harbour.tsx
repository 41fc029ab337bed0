/** Sky and hills behind the town. */
export function Hills() {
  return (
    <>
      <circle className="c-glow" cx="1010" cy="120" r="92" opacity=".7" />
      <circle className="c-sun" cx="1010" cy="120" r="46" />
      <path
        className="c-cloud"
        d="M760 96a20 20 0 0138-7 18 18 0 0130 11 14 14 0 01-4 27h-62a16 16 0 01-2-31zM1220 66a16 16 0 0130-6 15 15 0 0124 10 11 11 0 01-3 21h-50a13 13 0 01-1-25z"
      />
      <path className="c-far" d="M0 268q120-66 250-44t230-40 250 30 240-52 230 34 240-30v190H0z" />
      <path className="c-hill" d="M0 304q160-58 340-28t300-34 270 4 250-54 280 34v150H0z" />
      <path
        className="l-ink"
        d="M640 120q8-9 15 0 7-9 15 0M700 90q6-7 12 0 6-7 12 0M600 78q6-7 12 0 6-7 12 0"
        strokeWidth="2.2"
      />
    </>
  );
}

/** The bathing jetty with its ramp, and someone who is already there. */
export function Jetty() {
  return (
    <>
      <path className="l-wood" d="M372 378v26M430 378v30M488 378v32M546 378v30" strokeWidth="7" />
      <path className="c-plank" d="M318 366h246v12H318z" />
      <path
        className="l-wood"
        d="M348 366v12M378 366v12M408 366v12M438 366v12M468 366v12M498 366v12M528 366v12"
        strokeWidth="1.6"
      />
      <path className="c-plank" d="M564 366l56 30v8l-60-26z" />
      <path
        className="l-slate"
        d="M560 352l58 30M560 352v14M590 367v14M618 382v14"
        strokeWidth="2.6"
      />
      <path
        className="l-white"
        d="M334 348q4-7 11 0v46M346 348q4-7 11 0v46M334 348v46M335 376h10M335 386h10"
        strokeWidth="2.8"
      />
      <path className="l-ink" d="M472 362l12 4 2 18" strokeWidth="5" />
      <path className="c-berry" d="M462 366q-2-24 8-26t11 26z" />
      <circle className="c-skin" cx="472" cy="333" r="7" />
      <path className="c-roof" d="M465 333q0-9 8-8t6 7z" />
      <path className="l-skin" d="M474 346l10 10 8-2" strokeWidth="3.4" />
      <circle className="l-red" cx="426" cy="352" r="8" strokeWidth="5" />
      <path className="l-wood" d="M426 360v8" strokeWidth="3" />
    </>
  );
}

/** What lies at anchor: a sailing boat, a rowing boat and a fishing boat. */
export function Boats() {
  return (
    <>
      <path className="c-white" d="M738 392h92q-7 20-20 20h-54q-13 0-18-20z" />
      <path className="c-deep" d="M738 392h92l-2 6h-88z" />
      <path className="l-wood" d="M784 392V296" strokeWidth="3.4" />
      <path className="c-white" d="M788 300q34 36 36 86h-36z" />
      <path className="c-berry" d="M780 314v72h-32q6-46 32-72z" />
      <g transform="translate(1012 396)">
        <path className="c-wood" d="M0 0h84q-6 16-17 16H18Q6 16 0 0z" />
        <path className="c-ochre" d="M0 0h84l-2 5H2z" />
        <path className="l-plank" d="M50 14L102-12" strokeWidth="3" />
        <path className="c-deep" d="M30 2q-1-20 9-20t9 20z" />
        <circle className="c-skin" cx="39" cy="-24" r="6" />
      </g>
      <path className="c-red" d="M1262 372h104q-8 26-22 26h-64q-14 0-18-26z" />
      <path className="c-white" d="M1288 372v-24h40l8 24z" />
      <path className="c-pane" d="M1294 353h14v10h-14zM1313 353h11l3 10h-14z" />
      <path className="l-ink" d="M1346 372v-44M1346 332l-40 16" strokeWidth="2.6" />
    </>
  );
}
