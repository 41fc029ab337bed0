import { ekorren } from "./ekorren.ts";
import { stortjarn } from "./stortjarn.ts";
import { vindskydd } from "./vindskydd.ts";

/** A photo of the demo, drawn by us: what it is of, its words, and why it is hidden if it is. */
export interface DemoPhoto {
  proposalId: string;
  alt: string;
  svg: string;
  hiddenReason: string | null;
}

/** The same view, cut to a part of it. */
const cut = (svg: string, box: string) =>
  svg.replace(
    'viewBox="0 0 1600 1200" width="960" height="720"',
    `viewBox="${box}" width="640" height="480"`,
  );

export const demoPhotos: readonly DemoPhoto[] = [
  {
    proposalId: "p-bd1",
    alt: "Lekplatsen Ekorren i höstlöv. Av två gungor hänger bara en kvar.",
    svg: ekorren,
    hiddenReason: null,
  },
  {
    proposalId: "p-nb1",
    alt: "Stortjärn en kväll i augusti, med gran på båda sidor och några stenar att sitta på.",
    svg: stortjarn,
    hiddenReason: null,
  },
  {
    proposalId: "p-ide-fiskebrygga",
    alt: "Stranden där bryggan skulle ligga, en lugn kväll.",
    svg: cut(stortjarn, "500 420 960 720"),
    hiddenReason: null,
  },
  {
    proposalId: "p-ide-pulkabacke",
    alt: "Barn i backen.",
    svg: cut(ekorren, "200 400 960 720"),
    hiddenReason: "Barn på bilden gick att känna igen.",
  },
];

/** A picture of the work with a decided proposal: of which step. */
export const demoStepPhotos: readonly { stepId: string; alt: string; svg: string }[] = [
  {
    stepId: "steg-nb1-2",
    alt: "Det nya vindskyddet vid Stortjärn på invigningskvällen. Det brinner en eld bredvid spången.",
    svg: vindskydd,
  },
];
