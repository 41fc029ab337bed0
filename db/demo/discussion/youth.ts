import type { DemoArgument } from "../types.ts";
import { debate } from "./debate.ts";

/** What pupils argued about the youth round's proposals, mostly class by class. */
export const youthArguments: readonly DemoArgument[] = [
  ...debate(
    "U1",
    `
    för, dag -396, Klass 8A, Hamnskolan: Fritidsgården har öppet varje kväll. Då används korgarna
    varje kväll.

    emot, dag -394, Elev i åk 6: Alla gillar inte basket. Vi som inte spelar får inget.`,
  ),
  ...debate(
    "U2",
    `
    för, dag -395, Elev i åk 9: Vi behöver en plats där man får vara utan att köpa något.

    emot, dag -390, Klass 7B, Norra skolan: Hängmattor går lätt sönder. Vem lagar dem?`,
  ),
  ...debate(
    "U3",
    `
    för, dag -393, Ungdomar i Norra bygden: Skolbussen kan köra oss. Då kan alla vara med.

    emot, dag -388, Elev i åk 7: Fyra kvällar och sedan är pengarna slut. Bygg något som står
    kvar.`,
  ),
  ...debate(
    "U4",
    `
    för, dag -392, Elev i åk 8: Rampen håller i trettio år. Det är billigt per år.

    emot, dag -389, Klass 6A, Tallmyra skola: Den tar nästan alla pengar. Då blir det bara en sak.`,
  ),
  ...debate(
    "U5",
    `
    för, dag -391, Elev i åk 6: Hemma har jag ingen dator. På biblioteket får jag låna en.

    emot, dag -387, Elev i åk 9: Biblioteket har redan spelkvällar. En helg till gör ingen
    skillnad.`,
  ),
];
