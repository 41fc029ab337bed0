import { ownOfficerFirst, redacted } from "#app/domain/discussion.ts";
import { type ArgumentOrder, argumentOrders, mayFindHelpful } from "#app/domain/helpful.ts";
import { can } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import type { Round } from "#app/domain/round.ts";
import { mayArgue } from "#app/domain/schedule.ts";
import { listBadges } from "#db/directory.server.ts";
import { listArguments, listQuestions } from "#db/discussion.server.ts";
import { countHelpful } from "#db/helpful.server.ts";
import type { Db } from "#db/open.server.ts";
import { listAddressees } from "#db/people.server.ts";

/** What a reader may do in the discussion of a round's proposals. */
export function mayOn({ schedule }: Round, reader: Person | null, nowMs: number) {
  const role = reader?.role ?? null;
  const open = mayArgue(schedule, nowMs);
  return {
    open,
    argue: open && can(role, "argue"),
    mark: can(role, "markHelpful"),
    ask: open && can(role, "ask"),
    report: can(role, "reportPost"),
    signIn: open && reader === null,
    listens: role === "member",
  };
}

/** The order the address asks for; the newest first when it asks for none. */
export function orderIn(request: Request): ArgumentOrder {
  const asked = new URL(request.url).searchParams.get("ordning");
  return argumentOrders.find((order) => asked === "hjalpsamma" && order === "helpful") ?? "newest";
}

/**
 * The arguments on a proposal as one reader may see them: how many find each helpful, whether the
 * reader does, and whether they may say so. Never who the others are.
 */
export async function argumentsFor(db: Db, proposalId: string, reader: Person | null) {
  const [said, marks] = await Promise.all([
    listArguments(db, proposalId),
    countHelpful(db, proposalId, reader?.id ?? null),
  ]);
  const marker = can(reader?.role ?? null, "markHelpful");
  return said.map((argument) => ({
    ...redacted(argument),
    helpful: marks.get(argument.id)?.count ?? 0,
    mine: marks.get(argument.id)?.mine ?? false,
    mayMark: marker && reader !== null && mayFindHelpful(reader.id, argument),
  }));
}

/** The questions on a proposal, whom one can ask, and who they are to the municipality. */
export async function questionsOn(db: Db, proposal: Proposal) {
  const [questions, addressees, badges] = await Promise.all([
    listQuestions(db, proposal.id),
    listAddressees(db),
    listBadges(db),
  ]);
  return {
    questions: questions.map(redacted),
    addressees: ownOfficerFirst(addressees, proposal).map(({ id, name, title }) => ({
      ...{ id, name, title },
    })),
    badges: Object.fromEntries(badges),
  };
}
