import { LampPost, Spruce } from "./pictures/places.tsx";
import { Church, House, Tree, WaterTower } from "./pictures/town.tsx";

/** The harbour town: what the money is for. It lies at the foot of the home page's opening. */
export function CivicScene() {
  return (
    <svg
      className="civic-scene"
      viewBox="0 0 1440 440"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <Hills />
      <Town />
      <Harbour />
      <Jetty />
      <Boats />
    </svg>
  );
}

function Hills() {
  return (
    <>
      <circle className="c-glow" cx="1010" cy="120" r="92" opacity=".7" />
      <circle className="c-sun" cx="1010" cy="120" r="46" />
      <path className="c-cloud" d="M760 96a20 20 0 0138-7 18 18 0 0130 11 14 14 0 01-4 27h-62a16 16 0 01-2-31zM1220 66a16 16 0 0130-6 15 15 0 0124 10 11 11 0 01-3 21h-50a13 13 0 01-1-25z" />
      <path className="c-far" d="M0 268q120-66 250-44t230-40 250 30 240-52 230 34 240-30v190H0z" />
      <path className="c-hill" d="M0 304q160-58 340-28t300-34 270 4 250-54 280 34v150H0z" />
      <path className="l-ink" d="M640 120q8-9 15 0 7-9 15 0M700 90q6-7 12 0 6-7 12 0M600 78q6-7 12 0 6-7 12 0" strokeWidth="2.2" />
    </>
  );
}

function Town() {
  return (
    <>
      <Church x={1112} foot={222} />
      <WaterTower x={1318} foot={236} />
      <path className="c-leaf" d="M520 352q90-96 220-84t250-34 250-22 200 60v90H520z" />
      {[596, 640, 958, 1226, 1262, 1392].map((x) => (
        <Spruce key={x} x={x} y={x < 700 ? 300 : 282} height={x % 3 ? 66 : 52} />
      ))}
      <House x={716} foot={300} width={58} height={44} wall="cream" roof="gable" columns={2} rows={1} />
      <House x={858} foot={290} width={74} height={40} wall="red" roof="long" columns={3} rows={1} />
      <House x={1010} foot={282} width={62} height={44} wall="ochre" roof="gable" columns={2} rows={1} />
      <House x={1150} foot={282} width={64} height={38} wall="white" roof="long" columns={3} rows={1} />
      <Tree x={806} foot={312} size={40} />
      <Tree x={1100} foot={300} size={44} />
      <House x={664} foot={350} width={92} height={62} wall="red" roof="gable" columns={2} rows={2} />
      <House x={768} foot={350} width={120} height={76} wall="ochre" roof="long" columns={4} rows={2} />
      <House x={896} foot={350} width={78} height={84} wall="white" roof="gable" columns={2} rows={2} />
      <House x={982} foot={350} width={104} height={66} wall="brick" roof="long" columns={4} rows={2} />
      <House x={1094} foot={350} width={84} height={72} wall="deep" roof="gable" columns={2} rows={2} />
      <House x={1186} foot={350} width={132} height={58} wall="red" roof="long" columns={5} rows={1} />
      <House x={1330} foot={350} width={96} height={70} wall="cream" roof="gable" columns={3} rows={2} />
      <Tree x={652} foot={352} size={38} />
      <Tree x={1322} foot={352} size={36} />
    </>
  );
}

function Harbour() {
  return (
    <>
      <path className="c-pine" d="M0 316q90-40 190-26t150 34 120 34H0z" />
      {[34, 70, 112, 204, 250].map((x, at) => (
        <Spruce key={x} x={x} y={330 + (at % 2) * 6} height={[96, 72, 110, 84, 60][at]!} />
      ))}
      <House x={138} foot={344} width={56} height={34} wall="red" roof="gable" columns={2} rows={1} />
      <path className="c-water" d="M0 352h1440v88H0z" />
      <path className="c-deep" d="M0 396q360-16 720 0t720 0v44H0z" opacity=".55" />
      <path className="c-stone" d="M596 346h844v16H596z" />
      <path className="l-slate" d="M596 354h844" strokeWidth="1.6" />
      <path className="c-stone" d="M0 346q60-10 130-2t150 6 170 8q-60 12-190 10T0 366z" />
      {[640, 764, 892, 1090, 1182, 1324].map((x) => (
        <LampPost key={x} x={x} y={348} height={48} />
      ))}
      <path
        className="l-shine"
        d="M560 384q9-6 18 0t18 0 18 0M826 410q9-6 18 0t18 0 18 0M1120 392q9-6 18 0t18 0 18 0M1290 418q9-6 18 0t18 0M80 398q9-6 18 0t18 0 18 0M240 424q9-6 18 0t18 0 18 0M640 426q9-6 18 0t18 0M1006 380q9-6 18 0t18 0"
        strokeWidth="3"
      />
    </>
  );
}

/** The bathing jetty with its ramp, and someone who is already there. */
function Jetty() {
  return (
    <>
      <path className="l-wood" d="M372 378v26M430 378v30M488 378v32M546 378v30" strokeWidth="7" />
      <path className="c-plank" d="M318 366h246v12H318z" />
      <path className="l-wood" d="M348 366v12M378 366v12M408 366v12M438 366v12M468 366v12M498 366v12M528 366v12" strokeWidth="1.6" />
      <path className="c-plank" d="M564 366l56 30v8l-60-26z" />
      <path className="l-slate" d="M560 352l58 30M560 352v14M590 367v14M618 382v14" strokeWidth="2.6" />
      <path className="l-white" d="M334 348q4-7 11 0v46M346 348q4-7 11 0v46M334 348v46M335 376h10M335 386h10" strokeWidth="2.8" />
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

function Boats() {
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
