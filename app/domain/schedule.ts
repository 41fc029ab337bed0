/**
 * A round's instants, in milliseconds since 1970 (UTC). Nothing here says which phase the round
 * is in: that follows from these instants and the clock (`momentAt`).
 */
export interface Schedule {
  /** When the administrator published the round; null while it is a draft. */
  publishedAtMs: number | null;
  informFromMs: number;
  ideasFromMs: number;
  /** Ideas close and the review begins. */
  reviewFromMs: number;
  /** The finished list is out and is talked about until voting opens. */
  talkFromMs: number;
  voteOpensAtMs: number;
  /** Half open: a ballot at exactly this millisecond is too late. */
  voteClosesAtMs: number;
  /** The complaint window ends; from here the result is known. */
  complaintsUntilMs: number;
  /** The planned meeting where the nämnd decides. */
  decisionPlannedAtMs: number;
  /** When the nämnd had decided the last item; null until then. */
  decidedAtMs: number | null;
}

/** What happens in a round at one instant. `discuss` carries the step it is in. */
export type Moment =
  | { kind: "draft" }
  | { kind: "inform" }
  | { kind: "discuss"; step: DiscussStep }
  | { kind: "vote" }
  | { kind: "count" }
  | { kind: "decide" }
  | { kind: "follow-up" };
export type MomentKind = Moment["kind"];
/** The steps of the discussion: ideas come in, are reviewed, the finished list is talked about. */
export type DiscussStep = "ideas" | "review" | "talk";
