import { can } from "#app/domain/permissions.ts";
import type { Person } from "#app/domain/person.ts";
import type { RequestContext } from "#app/http/context.server.ts";
import { areaOptions } from "#app/http/home-areas.server.ts";
import { listOwnDrafts } from "#app/http/idea-draft.server.ts";
import { ownAccount } from "#app/http/own-account.server.ts";
import { findEntry } from "#db/directory.server.ts";
import { findPortrait } from "#db/portraits.server.ts";
import { messagesOf } from "./messages.server.ts";

/** Everything that stands on one's own page, by what one may do. */
export async function ownPage(person: Person, request: Request, context: RequestContext) {
  const { name, homeArea, role } = person;
  const { email, sessions } = await ownAccount(request, context, person);
  const areas = role === "resident" ? await areaOptions(context) : [];
  const messages = can(role, "follow") ? await messagesOf(person, context) : null;
  const secures = can(role, "secureOwnAccount");
  const drafts = can(role, "submitIdea") ? await listOwnDrafts(person, context) : [];
  const listed = drafts.map(({ draft: _, roundId: __, ...draft }) => draft);
  // Those who answer, or could be asked to, stand in the directory.
  const entry = can(role, "answerQuestions") ? await findEntry(context.db, person.id) : null;
  const photo = entry && (await findPortrait(context.db, person.id));
  const own = { name, homeArea, email, areas, entry, photo };
  return { ...own, sessions, secures, messages, drafts: listed };
}
