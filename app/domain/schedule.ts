import type { Problem } from "./problem.ts";

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

/**
 * What happens in a round at one instant. Every interval is half open: a phase has begun at its
 * first millisecond, and is over at the millisecond where the next begins. A round that is not
 * yet published, or not yet informed about, is a draft.
 */
export function momentAt(schedule: Schedule, atMs: number): Moment {
  const { publishedAtMs, decidedAtMs } = schedule;
  if (publishedAtMs === null || atMs < publishedAtMs) return { kind: "draft" };
  if (atMs < schedule.informFromMs) return { kind: "draft" };
  if (atMs < schedule.ideasFromMs) return { kind: "inform" };
  if (atMs < schedule.reviewFromMs) return { kind: "discuss", step: "ideas" };
  if (atMs < schedule.talkFromMs) return { kind: "discuss", step: "review" };
  if (atMs < schedule.voteOpensAtMs) return { kind: "discuss", step: "talk" };
  if (atMs < schedule.voteClosesAtMs) return { kind: "vote" };
  if (atMs < schedule.complaintsUntilMs) return { kind: "count" };
  if (decidedAtMs === null || atMs < decidedAtMs) return { kind: "decide" };
  return { kind: "follow-up" };
}

/** True while ballots are taken. */
export function mayCast(schedule: Schedule, atMs: number): boolean {
  return momentAt(schedule, atMs).kind === "vote";
}

/** True from publication until voting opens. */
export function awaitsVote({ publishedAtMs, voteOpensAtMs }: Schedule, atMs: number): boolean {
  return publishedAtMs !== null && atMs >= publishedAtMs && atMs < voteOpensAtMs;
}

/** True while residents may write arguments and questions: from the first idea to closing. */
export function mayArgue(schedule: Schedule, atMs: number): boolean {
  const { kind } = momentAt(schedule, atMs);
  return kind === "discuss" || kind === "vote";
}

/** True while residents may send in ideas. */
export function maySubmitIdea(schedule: Schedule, atMs: number): boolean {
  const moment = momentAt(schedule, atMs);
  return moment.kind === "discuss" && moment.step === "ideas";
}

/** True while the one who sent an idea in may complete it: from the first idea to the vote. */
export function mayCompleteIdea(schedule: Schedule, atMs: number): boolean {
  return momentAt(schedule, atMs).kind === "discuss";
}

/** The instants in the order they must come. */
const inOrder = [
  "informFromMs",
  "ideasFromMs",
  "reviewFromMs",
  "talkFromMs",
  "voteOpensAtMs",
  "voteClosesAtMs",
  "complaintsUntilMs",
  "decisionPlannedAtMs",
] as const satisfies readonly (keyof Schedule)[];

/**
 * What is wrong with a schedule's order, one problem an instant that comes too early. Steps may
 * be left out by giving them no time at all; the vote must last.
 */
export function scheduleProblems(schedule: Schedule): Problem[] {
  const problems: Problem[] = [];
  const mustFollow = (later: keyof Schedule, earlier: keyof Schedule, gapMs: number) => {
    const [from, to] = [schedule[earlier], schedule[later]];
    if (from === null || to === null || to >= from + gapMs) return;
    const values = { earlier, earlierAtMs: from };
    problems.push({ key: "scheduleOrder", field: `schedule.${later}`, values });
  };
  for (const [place, later] of inOrder.entries()) {
    const earlier = inOrder[place - 1];
    if (earlier) mustFollow(later, earlier, later === "voteClosesAtMs" ? 1 : 0);
  }
  mustFollow("decidedAtMs", "complaintsUntilMs", 0);
  return problems;
}

/** A stretch of the round as residents see it on its page. */
export interface Stretch<Kind extends string> {
  kind: Kind;
  fromMs: number;
  /** The first millisecond after it; null when it has no end (the follow-up). */
  untilMs: number | null;
  state: "done" | "now" | "coming";
}

/** A phase of the round. `steps` are the steps of the discussion; the other phases have none. */
export interface Phase extends Stretch<Exclude<MomentKind, "draft">> {
  steps: readonly Stretch<DiscussStep>[];
}

const stations = ["draft", "inform", "ideas", "review", "talk", "vote", "count", "decide"] as const;
type Station = (typeof stations)[number] | "follow-up";

/**
 * The round's phases in order, each done, going on or coming at this instant. Until the nämnd has
 * decided, its decision is shown at the planned meeting, also when that day has passed.
 */
export function phases(schedule: Schedule, atMs: number): Phase[] {
  const moment = momentAt(schedule, atMs);
  const now = placeOf(moment.kind === "discuss" ? moment.step : moment.kind);
  const stretch = <K extends Station>(kind: K, fromMs: number, untilMs: number | null) => {
    const state = placeOf(kind) < now ? "done" : placeOf(kind) === now ? "now" : "coming";
    return { kind, fromMs, untilMs, state } satisfies Stretch<K>;
  };
  const { ideasFromMs, reviewFromMs, talkFromMs, voteOpensAtMs, voteClosesAtMs } = schedule;
  const { complaintsUntilMs, decidedAtMs, decisionPlannedAtMs } = schedule;
  const decidedMs = moment.kind === "follow-up" ? decidedAtMs : decisionPlannedAtMs;
  const steps = [
    stretch("ideas", ideasFromMs, reviewFromMs),
    stretch("review", reviewFromMs, talkFromMs),
    stretch("talk", talkFromMs, voteOpensAtMs),
  ];
  const state = steps.every((step) => step.state === "done")
    ? "done"
    : moment.kind === "discuss"
      ? "now"
      : "coming";
  return [
    { ...stretch("inform", schedule.informFromMs, ideasFromMs), steps: [] },
    { kind: "discuss", fromMs: ideasFromMs, untilMs: voteOpensAtMs, state, steps },
    { ...stretch("vote", voteOpensAtMs, voteClosesAtMs), steps: [] },
    { ...stretch("count", voteClosesAtMs, complaintsUntilMs), steps: [] },
    { ...stretch("decide", complaintsUntilMs, decidedMs), steps: [] },
    { ...stretch("follow-up", decidedMs ?? decisionPlannedAtMs, null), steps: [] },
  ];
}

function placeOf(station: Station): number {
  return station === "follow-up" ? stations.length : stations.indexOf(station);
}
