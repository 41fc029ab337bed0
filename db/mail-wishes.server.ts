import {
  type MailLanguage,
  type MailList,
  type MailWishes,
  mailLanguages,
  usualWishes,
} from "#app/domain/messages.ts";
import type { News } from "#app/domain/news.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import type { Db } from "./engine.server.ts";

/** Which mails a person wants; the usual ones for one who has not said. */
export async function findWishes(db: Db, personId: string): Promise<MailWishes> {
  const row = await db
    .selectFrom("mail_wish")
    .selectAll()
    .where("person_id", "=", personId)
    .executeTakeFirst();
  if (!row) return usualWishes;
  return {
    language: languageIn(personId, row.language),
    own: row.no_own === 0,
    phases: row.phases_since !== null,
    digest: row.digest_since !== null,
  };
}

/** Keeps which mails a person wants; what they already had they have had since then. */
export async function saveWishes(
  db: Db,
  personId: string,
  wishes: MailWishes,
  nowMs: number,
): Promise<void> {
  const before = await db
    .selectFrom("mail_wish")
    .selectAll()
    .where("person_id", "=", personId)
    .executeTakeFirst();
  const since = (wanted: boolean, had: number | null | undefined) =>
    wanted ? (had ?? nowMs) : null;
  const row = {
    language: wishes.language,
    no_own: wishes.own ? 0 : 1,
    phases_since: since(wishes.phases, before?.phases_since),
    digest_since: since(wishes.digest, before?.digest_since),
  };
  await db
    .insertInto("mail_wish")
    .values({ person_id: personId, ...row })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(row))
    .execute();
}

/** Remembers the language a person writes in, unless they have one already. */
export async function keepLanguage(
  db: Db,
  personId: string,
  language: MailLanguage,
): Promise<void> {
  await db
    .insertInto("mail_wish")
    .values({ person_id: personId, language, phases_since: null, digest_since: null })
    .onConflict((conflict) => conflict.column("person_id").doNothing())
    .execute();
}

/** Someone who is to be sent a mail. */
export interface Reader {
  personId: string;
  email: string;
  language: MailLanguage;
}

/**
 * Whom a piece of news is mailed to who has not been sent it: those who have written or follow
 * what it is about, or have asked for phases. Nothing here knows who has voted.
 */
export async function listReaders(db: Db, event: string, news: News): Promise<Reader[]> {
  const query = untold(db, event);
  if (!("proposal" in news)) {
    return readersIn(query.where("mail_wish.phases_since", "<=", news.atMs));
  }
  const own = query.where((wish) =>
    wish.or([wish("mail_wish.no_own", "is", null), wish("mail_wish.no_own", "=", 0)]),
  );
  const { id } = news.proposal;
  if (news.kind === "answer") {
    const asked = db.selectFrom("question").select("author_id").where("id", "=", news.question.id);
    return readersIn(own.where("account.person_id", "in", asked));
  }
  if (news.kind === "idea") {
    const sent = db.selectFrom("proposal").select("proposer_id").where("id", "=", id);
    const too = db.selectFrom("proposal_author").select("person_id").where("proposal_id", "=", id);
    return readersIn(
      own.where((one) =>
        one.or([one("account.person_id", "in", sent), one("account.person_id", "in", too)]),
      ),
    );
  }
  const following = db
    .selectFrom("follow")
    .select("person_id")
    .where("proposal_id", "=", id)
    .where("since", "<=", news.atMs);
  return readersIn(own.where("account.person_id", "in", following));
}

/** Who has asked for the digest before it was made, and has not been sent it. */
export async function listDigestReaders(db: Db, event: string, madeAtMs: number) {
  return readersIn(untold(db, event).where("mail_wish.digest_since", "<", madeAtMs));
}

/** Takes down that a person is sent a mail about an event. False when they have been already. */
export async function insertTold(
  db: Db,
  told: { personId: string; event: string; atMs: number },
): Promise<boolean> {
  const { personId: person_id, event, atMs: at } = told;
  const inserted = await db
    .insertInto("mail_told")
    .values({ person_id, event, at })
    .onConflict((conflict) => conflict.columns(["person_id", "event"]).doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Forgets which mails were sent before an instant, when nothing so old is sent any more. */
export async function forgetTold(db: Db, beforeMs: number): Promise<void> {
  await db.deleteFrom("mail_told").where("at", "<", beforeMs).execute();
}

/** Stops one kind of mail to a person, or all; nothing happens for one who is not here. */
export async function stopList(db: Db, personId: string, lists: readonly MailList[]) {
  const person = db.selectFrom("person").select("id").where("id", "=", personId).executeTakeFirst();
  if (!(await person)) return;
  await keepLanguage(db, personId, usualWishes.language);
  const stopped = {
    ...(lists.includes("own") && { no_own: 1 }),
    ...(lists.includes("phases") && { phases_since: null }),
    ...(lists.includes("digest") && { digest_since: null }),
  };
  await db.updateTable("mail_wish").set(stopped).where("person_id", "=", personId).execute();
}

function untold(db: Db, event: string) {
  return db
    .selectFrom("account")
    .innerJoin("person", "person.id", "account.person_id")
    .leftJoin("mail_wish", "mail_wish.person_id", "account.person_id")
    .select(["account.person_id", "account.email", "mail_wish.language"])
    .where("person.role", "=", "resident")
    .where("person.withdrawn_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("mail_told")
            .select("event")
            .whereRef("mail_told.person_id", "=", "account.person_id")
            .where("mail_told.event", "=", event),
        ),
      ),
    )
    .orderBy("account.person_id");
}

async function readersIn(query: ReturnType<typeof untold>): Promise<Reader[]> {
  return (await query.execute()).map(({ person_id, email, language }) => ({
    personId: person_id,
    email,
    language: languageIn(person_id, language ?? usualWishes.language),
  }));
}

function languageIn(personId: string, written: string): MailLanguage {
  return rowReader("mail_wish", personId).word("language", mailLanguages, written);
}
