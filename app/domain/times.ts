/** What a thing that is done is dated by, and what its limits are held to. */
export interface Times {
  /** The time of the round, in ms, which the demo sets to another day. */
  nowMs: number;
  /** The real time, in ms: links, sessions and one-time codes follow it. */
  realNowMs: number;
}
