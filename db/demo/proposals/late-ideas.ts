import type { DemoProposal } from "../types.ts";
import { idea } from "./written.ts";

/** Ideas that came in shortly before the ideas closed, and waited for an officer the longest. */
export const lateIdeas: readonly DemoProposal[] = [
  idea({
    id: "p-ide-laddplatser",
    areaId: "a-hs",
    title: "Laddplatser för elbilar vid resecentrum",
    summary: "Den som pendlar med tåg ska kunna ladda bilen under dagen.",
    description: `
      Jag kör tre mil till tåget. Vid resecentrum finns ingen laddplats alls.

      Sätt upp minst åtta platser på långtidsparkeringen.`,
    place: "Långtidsparkeringen vid resecentrum",
    picture: "wheels",
    proposer: { name: "Lina Fors" },
    sentIn: -64,
    reviewed: -45,
    review: {
      outcome: "already-planned",
      reason: `Kommunen bygger tolv laddplatser vid resecentrum redan i höst. Pengarna finns i årets
        budget. Därför behöver idén inte omröstningens pengar.`,
    },
  }),
  idea({
    id: "p-ide-pulkabacke",
    areaId: "a-bd",
    title: "Pulkabacke bakom ladugården",
    summary: "Gör i ordning slänten så att barnen får en säker backe att åka i.",
    description: `
      Alla barn åker pulka i slänten ändå. Men där finns stenar och ett staket.

      Ta bort stenarna och sätt en skyddande vall mot vägen.`,
    place: "Slänten norr om Björkdalens gamla ladugård",
    picture: "ice",
    proposer: { name: "Sara Nilsdotter" },
    sentIn: -65,
    reviewed: -44,
    review: {
      outcome: "rejected",
      criterion: "remit",
      reason: `Slänten är privat mark, och ägaren har sagt nej. Kommunen får inte bygga där. Vi
        tipsar om backen vid Norra skolan, som röjs till vintern.`,
    },
  }),
  idea({
    id: "p-ide-fiskebrygga",
    areaId: "a-nb",
    title: "Fiskebrygga i Lövåsen",
    summary: "En brygga där den som sitter i rullstol kan fiska.",
    description: `
      Vid Lövåssjön finns bara branta stenar. Min bror sitter i rullstol och kan inte fiska där.

      En bred brygga med kant skulle räcka. Det går att köra fram till sjön.`,
    place: "Lövåssjön",
    picture: "water",
    proposer: { name: "Invånare i Norra bygden" },
    sentIn: -66,
    reviewed: -43,
    review: {
      outcome: "merged",
      intoId: "p-nb1",
      reason: `Kommunen råder inte över stranden vid Lövåssjön. Vid Stortjärn går det bra. Spången i
        förslaget om vindskydd leder därför ända fram till en plats att fiska från.`,
    },
  }),
];
