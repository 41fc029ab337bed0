import { randomUUID } from "node:crypto";
import type { Mail } from "#app/adapters/mail.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { sealText } from "#app/ballot-box/sealed-text.server.ts";
import type { MailLanguage } from "#app/domain/messages.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import type { Times } from "#app/domain/times.ts";
import { emailOf } from "#db/accounts.server.ts";
import { appendAudit } from "#db/audit.server.ts";
import { findWishes } from "#db/mail-wishes.server.ts";
import { findOffer, saveOffer } from "#db/offers.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertMail } from "#db/outbox.server.ts";
import { findProposal } from "#db/proposals.server.ts";
import { lockRoundForChange } from "#db/rounds.server.ts";

/** What the letter tells; who it goes to is known to the service alone. */
export interface OfferAnswered {
  to: string;
  language: MailLanguage;
  byName: string;
  text: string;
  title: string;
}

/**
 * Answers a resident who has offered help. The answer stands beside the offer for them alone, and
 * is mailed to them where mail is sent and wanted, so that the officer never sees an address.
 */
export async function answerOffer(
  { db, keys }: { db: Db; keys: RoundKeys },
  answered: { id: string; text: string },
  by: Person,
  /** The letter to send; null where no mail is sent. */
  write: (answered: OfferAnswered) => Mail | null,
  { nowMs, realNowMs }: Times,
): Promise<Problem[]> {
  const { id, text } = answered;
  return db.transaction().execute(async (db) => {
    const found = await findForAnswer(db, id);
    if (!found || found.offer.hiddenReason !== null) {
      return [{ key: "changedMeanwhile", field: "text" }];
    }
    const { offer, proposal } = found;
    if (offer.reply) return [{ key: "alreadyAnswered", field: "text" }];
    const byName = by.title ? `${by.name}, ${by.title}` : by.name;
    await saveOffer(db, { ...offer, reply: { text, byName, atMs: nowMs } });
    const to = await emailOf(db, offer.authorId);
    const { own, language } = await findWishes(db, offer.authorId);
    const letter = to && own ? write({ to, language, byName, text, title: proposal.title }) : null;
    if (letter) {
      const mailId = randomUUID();
      const sealed = sealText(keys.installation(), `mail\0${mailId}`, JSON.stringify(letter));
      await insertMail(db, { id: mailId, sealed, dueAtMs: realNowMs });
    }
    const line = { atMs: nowMs, actorId: by.id, act: "answer-offer", subject: id };
    await appendAudit(db, { ...line, roundId: proposal.roundId, detail: { text } });
    return [];
  });
}

/** The offer, read under the lock of its round: two answers at once become one. */
async function findForAnswer(db: Db, id: string) {
  const offered = await findOffer(db, id);
  const proposal = offered && (await findProposal(db, offered.proposalId));
  if (!proposal || !(await lockRoundForChange(db, proposal.roundId))) return null;
  const offer = await findOffer(db, id);
  return offer && { offer, proposal };
}
