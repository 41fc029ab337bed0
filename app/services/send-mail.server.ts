import type { Mail, Mailer } from "#app/adapters/mail.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { openText } from "#app/ballot-box/sealed-text.server.ts";
import type { Db } from "#db/open.server.ts";
import { claimMail, listDueMail, removeMail } from "#db/outbox.server.ts";

const AT_ONCE = 20;
const MOST_TRIES = 10;
const FIRST_WAIT_MS = 30_000;

/**
 * Sends the letters that are due, and takes each out of the outbox when the mail server has it.
 * One that is not taken is tried again after a wait that doubles, ten times. Several processes may
 * do this side by side: a letter is claimed before it is sent, in no transaction.
 * Returns one sentence for each that was not taken, with no address in it.
 */
export async function sendMail(
  { db, keys }: { db: Db; keys: RoundKeys },
  mailer: Mailer,
  realNowMs: number,
): Promise<string[]> {
  const faults: string[] = [];
  for (const mail of await listDueMail(db, realNowMs, AT_ONCE)) {
    const againAtMs = realNowMs + FIRST_WAIT_MS * 2 ** mail.tries;
    if (!(await claimMail(db, mail, againAtMs))) continue;
    const text = openText(keys.installation(), `mail\0${mail.id}`, mail.sealed);
    try {
      if (text !== null) await mailer.send(JSON.parse(text) as Mail);
      await removeMail(db, mail.id);
      if (text === null) faults.push("A letter was sealed under another key, and is dropped.");
    } catch (error) {
      const last = mail.tries + 1 >= MOST_TRIES;
      if (last) await removeMail(db, mail.id);
      faults.push(`A letter was not taken (${codeOf(error)})${last ? ", and is dropped" : ""}.`);
    }
  }
  return faults;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
