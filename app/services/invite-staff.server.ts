import { randomUUID } from "node:crypto";
import type { Mail } from "#app/adapters/mail.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { sealText } from "#app/ballot-box/sealed-text.server.ts";
import { newToken, tokenHash } from "#app/ballot-box/token.server.ts";
import type { StaffRole } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Times } from "#app/domain/times.ts";
import { findAccount, saveInvitation } from "#db/accounts.server.ts";
import { appendAudit } from "#db/audit.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertMail } from "#db/outbox.server.ts";

const LASTS_MS = 24 * 60 * 60_000;

/** Who is asked to work with the rounds, as what. */
export interface Invited {
  email: string;
  role: StaffRole;
  title: string | null;
  answersQuestions: boolean;
}

/** Who asks: an administrator on the page, or whoever has the server's command line. */
export type Inviter = { personId: string } | "command-line";

/**
 * Asks someone to work with the rounds, by a link that is good once, for a day, in place of an
 * earlier one. Someone who has access already is asked anew from the command line only: that is
 * the way back in for one who has lost everything.
 */
export async function inviteStaff(
  { db, keys }: { db: Db; keys: RoundKeys },
  invited: Invited,
  inviter: Inviter,
  /** The letter to send; null when the link is handed over some other way. */
  write: (token: string) => Mail | null,
  { nowMs, realNowMs }: Times,
): Promise<{ token: string } | { problems: Problem[] }> {
  const token = newToken();
  const renews = inviter === "command-line";
  return db.transaction().execute(async (db) => {
    const account = await findAccount(db, invited.email);
    const open = account && !account.withdrawn;
    if (account?.person.role === "resident" || (open && !renews)) {
      return { problems: [{ key: "emailTaken", field: "email" }] };
    }
    const link = { hash: tokenHash(token), renews, expiresAtMs: realNowMs + LASTS_MS };
    await saveInvitation(db, { ...invited, ...link });
    const letter = write(token);
    if (letter) {
      const id = randomUUID();
      const sealed = sealText(keys.installation(), `mail\0${id}`, JSON.stringify(letter));
      await insertMail(db, { id, sealed, dueAtMs: realNowMs });
    }
    const { email, ...detail } = invited;
    const actorId = inviter === "command-line" ? inviter : inviter.personId;
    await appendAudit(db, { atMs: nowMs, actorId, act: "invite-staff", subject: email, detail });
    return { token };
  });
}
