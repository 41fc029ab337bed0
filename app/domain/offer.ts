import type { Proposal } from "./proposal.ts";
import type { Round } from "./round.ts";
import { mayArgue } from "./schedule.ts";

/** What a resident offers to do for a proposal or idea; one a person and proposal. */
export interface Offer {
  id: string;
  proposalId: string;
  authorId: string;
  /** Shown name; "Invånare i Norra bygden" for those who do not want to be named. */
  authorName: string;
  /** Empty when nothing was said of what one can do. */
  text: string;
  /** True when everyone may read the text; otherwise only officers do. */
  shown: boolean;
  offeredAtMs: number;
  /** What an officer has answered: for the one who offered, and nobody else. */
  reply: { text: string; byName: string; atMs: number } | null;
  /** Why an officer has hidden it from residents; null while it is shown. */
  hiddenReason: string | null;
}

/** Why a second offer is refused. */
export const offerProblemKeys = ["alreadyOffered"] as const;

/** An offer as everyone may read it: of a hidden one only that it was hidden, and why. */
export type OfferTold = Pick<Offer, "id" | "authorName" | "text" | "offeredAtMs" | "hiddenReason">;

/** One's own offer, with what was answered. */
export type OwnOffer = Pick<Offer, "text" | "shown" | "reply" | "hiddenReason">;

/**
 * The offers on a proposal as one reader may see them: how many there are, the texts of those who
 * let everyone read them, and the reader's own with its answer. Hidden ones are not counted.
 */
export function offersFor(
  offers: readonly Offer[],
  readerId: string | null,
): { count: number; told: OfferTold[]; own: OwnOffer | null } {
  const mine = offers.find(({ authorId }) => authorId === readerId);
  const told = offers
    .filter(({ shown, text }) => shown && text !== "")
    .map(({ id, authorName, text, offeredAtMs, hiddenReason }) =>
      hiddenReason === null
        ? { id, authorName, text, offeredAtMs, hiddenReason }
        : { id, authorName: "", text: "", offeredAtMs, hiddenReason },
    );
  return {
    count: offers.filter(({ hiddenReason }) => hiddenReason === null).length,
    told,
    own: mine
      ? {
          text: mine.text,
          shown: mine.shown,
          reply: mine.reply,
          hiddenReason: mine.hiddenReason,
        }
      : null,
  };
}

/**
 * True while help may be offered: as long as the discussion is open, with a proposal or idea that
 * is shown and may still come about. It can be taken back at any time.
 */
export function mayOfferHelp(
  { schedule }: Pick<Round, "schedule">,
  { hiddenReason, review }: Pick<Proposal, "hiddenReason" | "review">,
  atMs: number,
): boolean {
  const { outcome } = review;
  const mayComeAbout = outcome === "waiting" || outcome === "needs-info" || outcome === "approved";
  return mayArgue(schedule, atMs) && hiddenReason === null && mayComeAbout;
}
