import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";
import { type Mailer, openMailer } from "#app/adapters/mail.server.ts";

/** A real mail server of the test's own, and what it was handed. */
export interface PostOffice {
  url: string;
  mailer: Mailer;
  letters: { envelope: string[]; letter: Email }[];
  /** Refuses the next letters with a passing fault, or takes them again. */
  refuse(refusing: boolean): void;
  /** The link in the last letter, as a path on the site. */
  lastLink(): string;
  /** Resolves with the next letter that comes in. */
  next(): Promise<Email>;
}

export async function openPostOffice(): Promise<PostOffice> {
  const letters: PostOffice["letters"] = [];
  const waiting: ((letter: Email) => void)[] = [];
  let refusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", async () => {
        if (refusing) return done(Object.assign(new Error("Try later"), { responseCode: 451 }));
        const letter = await PostalMime.parse(Buffer.concat(pieces));
        letters.push({ envelope: session.envelope.rcptTo.map(({ address }) => address), letter });
        done();
        for (const hear of waiting.splice(0)) hear(letter);
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  onTestFinished(() => new Promise((closed) => server.close(() => closed())));
  const { port } = server.server.address() as AddressInfo;
  const url = `smtp://127.0.0.1:${port}`;
  return {
    url,
    mailer: openMailer(url),
    letters,
    refuse: (next) => {
      refusing = next;
    },
    lastLink: () => {
      const link = /https?:\/\/[^/]+(\/\S+)/.exec(letters.at(-1)?.letter.text ?? "")?.[1];
      if (!link) throw new Error("The last letter has no link in it.");
      return link;
    },
    next: () => new Promise((hear) => waiting.push(hear)),
  };
}
