import { randomUUID } from "node:crypto";
import type { Mail } from "#app/adapters/mail.server.ts";
import type { RoundKeys } from "#app/ballot-box/round-keys.server.ts";
import { sealText } from "#app/ballot-box/sealed-text.server.ts";
import { stopToken } from "#app/ballot-box/stop-token.server.ts";
import { digestWeekAt } from "#app/domain/digest-week.ts";
import { listOf, type MailList, type Message } from "#app/domain/messages.ts";
import {
  forgetTold,
  insertTold,
  listDigestReaders,
  listReaders,
  type Reader,
} from "#db/mail-wishes.server.ts";
import { findMunicipality } from "#db/municipality.server.ts";
import { listNews } from "#db/news.server.ts";
import type { Db } from "#db/open.server.ts";
import { insertMail } from "#db/outbox.server.ts";
import { listRounds } from "#db/rounds.server.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** What is older is not mailed: the mail was away for long, and the news is on the pages. */
const FRESH_MS = 3 * DAY_MS;
const TOLD_KEPT_MS = 30 * DAY_MS;

/** How a mail is written: whom from, and what it is about. */
export type WriteMessage = (from: Mail["from"], message: Message) => Mail;

interface Post {
  db: Db;
  keys: RoundKeys;
  write: WriteMessage;
  from: Mail["from"];
  nowMs: number;
  realNowMs: number;
}

/**
 * Puts in the outbox what has happened in public since last time: one mail for each person and
 * event, to those who have written or follow what it is about or have asked for it, and once a week
 * the digest. What is told is what the feed tells. Several processes may do this side by side.
 */
export async function postNews(
  { db, keys }: { db: Db; keys: RoundKeys },
  write: WriteMessage,
  { nowMs, realNowMs }: { nowMs: number; realNowMs: number },
): Promise<void> {
  const from = (await findMunicipality(db))?.mailFrom;
  if (!from) return;
  const post: Post = { db, keys, write, from, nowMs, realNowMs };
  const week = digestWeekAt(nowMs);
  const ofWeek: Message["items"][number][] = [];
  for (const { round } of await listRounds(db)) {
    if (round.ballotRule.kind === "imported") continue;
    for (const news of await listNews(db, round, nowMs)) {
      if (news.atMs >= week.fromMs && news.atMs < week.untilMs) ofWeek.push({ round, news });
      if (news.atMs <= nowMs - FRESH_MS) continue;
      const event = `${round.id}/${news.id}`;
      const list = listOf(news);
      for (const reader of await listReaders(db, event, news)) {
        await postOnce(post, reader, { event, list, items: [{ round, news }] });
      }
    }
  }
  if (ofWeek.length > 0 && nowMs < week.untilMs + FRESH_MS) {
    const event = `digest/${week.endsOn}`;
    for (const reader of await listDigestReaders(db, event, week.untilMs)) {
      await postOnce(post, reader, { event, list: "digest", items: ofWeek });
    }
  }
  await forgetTold(db, nowMs - TOLD_KEPT_MS);
}

/** The mail and the line that it was sent are written together: of two processes one does both. */
async function postOnce(
  { db, keys, write, from, nowMs, realNowMs }: Post,
  { personId, email, language }: Reader,
  { event, ...told }: { event: string; list: MailList; items: Message["items"] },
): Promise<void> {
  const installation = keys.installation();
  const stop = stopToken(installation, { personId, list: told.list });
  const id = randomUUID();
  const mail = write(from, { ...told, to: email, language, stop });
  const sealed = sealText(installation, `mail\0${id}`, JSON.stringify(mail));
  await db.transaction().execute(async (db) => {
    if (!(await insertTold(db, { personId, event, atMs: nowMs }))) return;
    await insertMail(db, { id, sealed, dueAtMs: realNowMs });
  });
}
