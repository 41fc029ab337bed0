import type { Proposal } from "./proposal.ts";

/** The two sides an argument can take. They are shown in equal columns. */
export const sides = ["for", "against"] as const;
export type Side = (typeof sides)[number];

/** One argument for or against a proposal. There are no replies to it. */
export interface Argument {
  id: string;
  proposalId: string;
  side: Side;
  text: string;
  authorId: string | null;
  /** Shown name; "Invånare i Norra bygden" for those who do not want to be named. */
  authorName: string;
  writtenAtMs: number;
  /** Why an officer has hidden it from residents; null while it is shown. */
  hiddenReason: string | null;
}

/** A question about a proposal, put to a named officer or elected representative. */
export interface Question {
  id: string;
  proposalId: string;
  addressee: { id: string; name: string; title: string | null };
  text: string;
  authorId: string | null;
  authorName: string;
  askedAtMs: number;
  /** Null while the question waits. `byName` is the answerer's shown name. */
  answer: { text: string; byName: string; atMs: number } | null;
  hiddenReason: string | null;
}

/** What a resident can report. */
export const reportable = ["argument", "question", "proposal", "offer"] as const;
export type Reportable = (typeof reportable)[number];

/** A resident's report of a post that may have to be hidden. */
export interface Report {
  id: string;
  subjectKind: Reportable;
  subjectId: string;
  /** The proposal the post stands under, or the proposal itself. */
  proposalId: string;
  reason: string;
  reportedAtMs: number;
  handledAtMs: number | null;
}

/** A post as residents may read it: of a hidden one only that it was hidden, and why. */
export function redacted<P extends Argument | Question>(post: P): P {
  if (post.hiddenReason === null) return { ...post, authorId: null };
  return { ...post, text: "", authorId: null, authorName: "" };
}

/** Those one can ask about a proposal, the officer who assessed it first. */
export function ownOfficerFirst<A extends { name: string }>(
  addressees: readonly A[],
  { assessment }: Pick<Proposal, "assessment">,
): A[] {
  const own = ({ name }: A) => Number(name === assessment?.officerName);
  return [...addressees].sort((a, b) => own(b) - own(a));
}
