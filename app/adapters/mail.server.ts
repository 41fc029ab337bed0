import { createTransport } from "nodemailer";

/** A letter: whom it is from and to, and the same words as plain text and as simple HTML. */
export interface Mail {
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Where one press stops letters of this kind; left out of those that were asked for one by one. */
  stopLink?: string;
}

/** Hands letters to a mail server. */
export interface Mailer {
  /** Resolves when the server has taken the letter; throws when it has not. */
  send(letter: Mail): Promise<void>;
}

const PATIENCE_MS = 10_000;

/** The mail server behind `smtp://USER:PASSWORD@HOST:PORT` or `smtps://…`. */
export function openMailer(smtpUrl: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // A letter is words: nothing in it is fetched from a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ from, to, subject, text, html, stopLink }) {
      // An address as a value, not as a header to be read: no one can add a line to it.
      const address = { name: "", address: to };
      const headers = stopLink === undefined ? {} : stopHeaders(stopLink);
      await transport.sendMail({ from, to: address, subject, text, html, headers });
    },
  };
}

/** What lets a mail program show a button that stops the letters (RFC 8058). */
function stopHeaders(link: string): Record<string, string> {
  return {
    "List-Unsubscribe": `<${link}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    "Auto-Submitted": "auto-generated",
  };
}
