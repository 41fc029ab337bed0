import { setTimeout as passed } from "node:timers/promises";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { bucketOf, type Shared } from "./client-address.server.ts";

/** So often something may be done, counted over a window of time. */
interface Rate {
  times: number;
  seconds: number;
  /** Counted for one network address, for what the caller names, for both together, or for all. */
  per: "address" | "key" | "keyAtAddress" | "everyone";
  /** One who comes too often waits instead of being refused. */
  slows?: true;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How often each thing may be done. What is known to have gone well can be forgiven. */
const rates = {
  letterCodeFailed: [
    { times: 5, seconds: 10 * MINUTE, per: "address" },
    { times: 200, seconds: 10 * MINUTE, per: "everyone", slows: true },
  ],
  letterCode: [{ times: 20, seconds: HOUR, per: "address" }],
  eidStart: [{ times: 30, seconds: 10 * MINUTE, per: "address" }],
  mailLinkFrom: [{ times: 10, seconds: HOUR, per: "address" }],
  mailLinkTo: [{ times: 3, seconds: HOUR, per: "key" }],
  mailLinkFailed: [{ times: 20, seconds: HOUR, per: "address" }],
  staffSignInFailed: [{ times: 5, seconds: 15 * MINUTE, per: "keyAtAddress" }],
  staffSignInFailedFrom: [{ times: 30, seconds: 15 * MINUTE, per: "address" }],
  cast: [{ times: 30, seconds: HOUR, per: "key" }],
  writing: [{ times: 5, seconds: 10 * MINUTE, per: "key" }],
  drafting: [{ times: 120, seconds: 10 * MINUTE, per: "key" }],
  pressing: [{ times: 60, seconds: 10 * MINUTE, per: "key" }],
  letters: [{ times: 30, seconds: HOUR, per: "key" }],
  search: [{ times: 60, seconds: MINUTE, per: "address" }],
} as const satisfies Readonly<Record<string, readonly Rate[]>>;
export type LimitName = keyof typeof rates;

/** Many people share the address of a library or a kiosk. */
const SHARED_TIMES_MORE = 20;
const SLOW_MS = 2_000;

/** The limits as one request meets them: it has an address, which nobody is told. */
export interface Limits {
  /** Counts once more; throws a 429 Response when it is too often. */
  take(name: LimitName, key?: string): Promise<void>;
  /** The same, but says how many seconds are left to wait; 0 when it is not too often. */
  secondsLeft(name: LimitName, key?: string): Promise<number>;
  /** Takes back one count, as when a password was right after all. */
  forgive(name: LimitName, key?: string): Promise<void>;
}

/**
 * The limits for requests from an address; `tell` is told how long it has to wait. Counts in memory
 * alone, and forgets when the process ends: a row or a log with addresses, written when somebody
 * votes, would tell whose ballot came when. Each process counts for itself.
 */
export function openLimits({
  shared,
  timesMore = 1,
}: {
  shared: Shared;
  timesMore?: number;
}): (address: string, tell?: (seconds: number) => void) => Limits {
  const counters = new Map(
    Object.entries(rates).map(([name, some]) => [name, some.map((rate) => countersOf(rate))]),
  );
  function countersOf(rate: Rate) {
    const counter = (more: number) => {
      const points = rate.times * timesMore * more;
      return new RateLimiterMemory({ points, duration: rate.seconds });
    };
    return { rate, one: counter(1), many: counter(SHARED_TIMES_MORE) };
  }
  return (address, tell) => {
    const from = bucketOf(address);
    const isShared = shared(address);
    const each = (name: LimitName, key: string) =>
      (counters.get(name) ?? []).map(({ rate, one, many }) => ({
        rate,
        counter: isShared && rate.per === "address" ? many : one,
        of: { address: from, key, keyAtAddress: `${from} ${key}`, everyone: "" }[rate.per],
      }));
    const limits: Limits = {
      async secondsLeft(name, key = "") {
        let seconds = 0;
        for (const { rate, counter, of } of each(name, key)) {
          const waits = await overBy(counter, of);
          if (waits > 0 && rate.slows) await passed(SLOW_MS);
          else seconds = Math.max(seconds, waits);
        }
        return seconds;
      },
      async take(name, key) {
        const seconds = await limits.secondsLeft(name, key);
        if (seconds === 0) return;
        tell?.(seconds);
        throw tooOften(seconds);
      },
      async forgive(name, key = "") {
        for (const { counter, of } of each(name, key)) await counter.reward(of);
      },
    };
    return limits;
  };
}

/** Counts once; the seconds to wait when that was once too often. */
async function overBy(counter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await counter.consume(key);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000) || 1;
    throw refused;
  }
}

function tooOften(seconds: number): Response {
  return new Response(null, { status: 429, headers: { "Retry-After": String(seconds) } });
}
