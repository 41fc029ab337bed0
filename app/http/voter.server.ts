import { channels } from "#app/domain/outcome.ts";
import type { Voter } from "#app/domain/voter.ts";
import type { RequestContext } from "./context.server.ts";
import { noReceipt } from "./receipt.server.ts";
import { type SealedCookie, sealedCookie, setCookies } from "./sealed-cookie.server.ts";

/** So long a voter may stay in the booth before showing who they are again. */
const TWENTY_MINUTES_MS = 20 * 60_000;

/**
 * The voter rides in a sealed cookie and nowhere else: no session, no row, nothing that ties the
 * booth to an account.
 */
function cookie(context: Pick<RequestContext, "secret" | "secure">): SealedCookie<Voter> {
  return sealedCookie(context, "rost", TWENTY_MINUTES_MS, isVoter);
}

function isVoter(value: unknown): value is Voter {
  if (typeof value !== "object" || value === null) return false;
  const { roundId, tag, areaId, channel } = value as Record<string, unknown>;
  const texts = [roundId, tag, areaId].every((text) => typeof text === "string");
  return texts && channels.some((one) => one === channel);
}

type Means = Pick<RequestContext, "secret" | "secure" | "clock">;

/** The Set-Cookie value by which a voter is known in a round's booth. */
export function boothCookie(voter: Voter, context: Means): string {
  return cookie(context).write(voter, context.clock());
}

/** The headers that let a voter into a round's booth, where nobody's receipt lies. */
export function intoBooth(voter: Voter, context: Means): [string, string][] {
  return setCookies(boothCookie(voter, context), noReceipt(context));
}

/** Who is in a round's booth; null for someone who has not shown who they are, or not lately. */
export function voterOf(request: Request, context: RequestContext, roundId: string): Voter | null {
  const voter = cookie(context).read(request, context.nowMs);
  return voter?.roundId === roundId ? voter : null;
}

/** The headers with which a voter leaves the booth, and leaves no receipt behind. */
export function outOfBooth(context: Pick<RequestContext, "secret" | "secure">): [string, string][] {
  return setCookies(cookie(context).clear, noReceipt(context));
}
