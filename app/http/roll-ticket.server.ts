import type { Person } from "#app/domain/person.ts";
import type { RequestContext } from "./context.server.ts";
import { timedText } from "./timed-text.server.ts";

/** Which row of the roll a form is about: handed out by a lookup, to the one who looked it up. */
interface Ticket {
  roundId: string;
  rollId: string;
  personId: string;
}

const TEN_MINUTES_MS = 10 * 60_000;

function ticket({ secret }: Pick<RequestContext, "secret">) {
  const use = { kind: "pb:roll-ticket:v1", about: "papper", lastsMs: TEN_MINUTES_MS };
  return timedText(secret, use, isTicket);
}

function isTicket(value: unknown): value is Ticket {
  if (typeof value !== "object" || value === null) return false;
  const { roundId, rollId, personId } = value as Record<string, unknown>;
  return [roundId, rollId, personId].every((text) => typeof text === "string");
}

/** The ticket for a row, as a form's field carries it. */
export function writeTicket(content: Ticket, context: RequestContext): string {
  return ticket(context).write(content, context.nowMs);
}

/** The row that a form's ticket is about; null when it is not this person's, or too old. */
export function rowOfTicket(
  sent: string,
  roundId: string,
  { id }: Person,
  context: RequestContext,
): string | null {
  const read = ticket(context).read(sent, context.nowMs);
  return read?.roundId === roundId && read.personId === id ? read.rollId : null;
}
