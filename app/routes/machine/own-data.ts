import type { LoaderFunctionArgs } from "@remix-run/node";
import { draftPhotoFolder, photoOfLine } from "#app/domain/draft-photo.ts";
import type { DraftText } from "#app/domain/idea-draft.ts";
import { toldPhoto } from "#app/domain/photo.ts";
import { listOwnDrafts } from "#app/http/idea-draft.server.ts";
import { ownAccount } from "#app/http/own-account.server.ts";
import { visitorWhoMay } from "#app/http/visitor.server.ts";
import { source } from "#app/text/languages.ts";
import { tongueOf } from "#app/text/tongue.ts";
import { listWritten } from "#db/authors.server.ts";
import { listFollowed } from "#db/follows.server.ts";
import { findWishes } from "#db/mail-wishes.server.ts";

/** All that is kept of the one who asks, as JSON: what they said of themselves and what they wrote. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  const person = await visitorWhoMay("leaveOwnAccount", request, context, {});
  const { email, sessions } = await ownAccount(request, context, person);
  const { name, homeArea, bornOn } = person;
  const written = await listWritten(context.db, person.id);
  const own = {
    profile: { name, email, homeArea, bornOn },
    sessions: sessions.map(({ createdAtMs }) => ({ since: new Date(createdAtMs).toISOString() })),
    ...written,
    drafts: (await listOwnDrafts(person, context)).map(
      ({ id, slug, roundTitle, writtenAtMs, draft }) => ({
        round: roundTitle,
        saved: new Date(writtenAtMs).toISOString(),
        ...toldText(draft.text, draftPhotoFolder(slug, id)),
        reckoned: draft.reckoned,
      }),
    ),
    follows: (await listFollowed(context.db, person.id)).map(({ sinceMs, ...followed }) => ({
      ...followed,
      since: new Date(sinceMs).toISOString(),
    })),
    mails: await findWishes(context.db, person.id),
    votes: tongueOf(source).t("account.noVotes"),
  };
  return new Response(`${JSON.stringify(own, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="uppgifter.json"',
    },
  });
}

/** What a draft says, its picture by the address where those who write it see it. */
function toldText({ photo, photoAlt, ...text }: DraftText, folder: string) {
  const ownPicture = toldPhoto(photoOfLine(photo, photoAlt), folder) ?? { alt: photoAlt };
  return photo || photoAlt ? { ...text, ownPicture } : text;
}
