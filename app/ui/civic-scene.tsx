import { Boats, Hills, Jetty } from "./pictures/harbour.tsx";
import { Church, House, LampPost, Spruce, Tree, WaterTower } from "./pictures/town.tsx";

/** The harbour town: what the money is for. It lies at the foot of the home page's opening. */
export function CivicScene() {
  return (
    <svg
      className="civic-scene"
      viewBox="0 0 1440 520"
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

function Town() {
  return (
    <>
      <Church x={1112} foot={222} />
      <WaterTower x={1318} foot={236} />
      <path className="c-leaf" d="M520 352q90-96 220-84t250-34 250-22 200 60v90H520z" />
      {[596, 640, 958, 1226, 1262, 1392].map((x) => (
        <Spruce key={x} x={x} y={x < 700 ? 300 : 282} height={x % 3 ? 66 : 52} />
      ))}
      <House
        x={716}
        foot={300}
        width={58}
        height={44}
        wall="cream"
        roof="gable"
        columns={2}
        rows={1}
      />
      <House
        x={858}
        foot={290}
        width={74}
        height={40}
        wall="red"
        roof="long"
        columns={3}
        rows={1}
      />
      <House
        x={1010}
        foot={282}
        width={62}
        height={44}
        wall="ochre"
        roof="gable"
        columns={2}
        rows={1}
      />
      <House
        x={1150}
        foot={282}
        width={64}
        height={38}
        wall="white"
        roof="long"
        columns={3}
        rows={1}
      />
      <Tree x={806} foot={312} size={40} />
      <Tree x={1100} foot={300} size={44} />
      <House
        x={664}
        foot={350}
        width={92}
        height={62}
        wall="red"
        roof="gable"
        columns={2}
        rows={2}
      />
      <House
        x={768}
        foot={350}
        width={120}
        height={76}
        wall="ochre"
        roof="long"
        columns={4}
        rows={2}
      />
      <House
        x={896}
        foot={350}
        width={78}
        height={84}
        wall="white"
        roof="gable"
        columns={2}
        rows={2}
      />
      <House
        x={982}
        foot={350}
        width={104}
        height={66}
        wall="brick"
        roof="long"
        columns={4}
        rows={2}
      />
      <House
        x={1094}
        foot={350}
        width={84}
        height={72}
        wall="deep"
        roof="gable"
        columns={2}
        rows={2}
      />
      <House
        x={1186}
        foot={350}
        width={132}
        height={58}
        wall="red"
        roof="long"
        columns={5}
        rows={1}
      />
      <House
        x={1330}
        foot={350}
        width={96}
        height={70}
        wall="cream"
        roof="gable"
        columns={3}
        rows={2}
      />
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
      <House
        x={138}
        foot={344}
        width={56}
        height={34}
        wall="red"
        roof="gable"
        columns={2}
        rows={1}
      />
      <path className="c-water" d="M0 352h1440v168H0z" />
      <path className="c-deep" d="M0 396q360-16 720 0t720 0v124H0z" opacity=".55" />
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
