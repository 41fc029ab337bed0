import { type MailWishes, mailLanguages } from "#app/domain/messages.ts";
import type { Person } from "#app/domain/person.ts";
import { textOf } from "#app/http/form.server.ts";
import { mailSender } from "#app/http/sign-in-link.server.ts";
import { followProposal } from "#app/services/follow-proposal.server.ts";
import { keepWishes } from "#app/services/keep-wishes.server.ts";
import { listFollowed } from "#db/follows.server.ts";
import { findWishes } from "#db/mail-wishes.server.ts";

type Context = Parameters<typeof mailSender>[0];

/** What a resident follows, and which mails they want. */
export async function messagesOf({ id }: Person, context: Context) {
  const [followed, wishes, from] = await Promise.all([
    listFollowed(context.db, id),
    findWishes(context.db, id),
    mailSender(context),
  ]);
  return { followed, wishes, sends: from !== null };
}

/** Keeps what the account's page was told about mails, or follows something no longer. */
export async function keepMessages(
  intent: "unfollow" | "mail",
  form: FormData,
  person: Person,
  { db, nowMs }: Context,
): Promise<void> {
  const asked = textOf(form, "language");
  const language = mailLanguages.find((known) => known === asked) ?? "sv";
  if (intent === "unfollow") {
    const stopped = { wanted: false, language };
    return followProposal(db, textOf(form, "proposal"), person, stopped, nowMs);
  }
  const ticked = (list: string) => form.get(list) === "on";
  const lists = { own: ticked("own"), phases: ticked("phases"), digest: ticked("digest") };
  await keepWishes(db, person, { language, ...lists } satisfies MailWishes, nowMs);
}
