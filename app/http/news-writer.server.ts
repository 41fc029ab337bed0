import type { Mail } from "#app/adapters/mail.server.ts";
import type { Message } from "#app/domain/messages.ts";
import "#app/text/all.ts";
import { newsLetter } from "#app/text/news-letter.ts";
import { tongueOf } from "#app/text/tongue.ts";

/** Writes the mails about what has happened on a site, each in its reader's language. */
export function newsWriter(origin: string, clock: () => number) {
  return (from: Mail["from"], message: Message): Mail => {
    const tongue = tongueOf(message.language, clock());
    const stopLink = `${origin}${tongue.to(`/sluta-mejla/${message.stop}`)}`;
    const words = newsLetter(tongue, from.name, { origin, stopLink }, message);
    return { from, to: message.to, ...words, stopLink };
  };
}
