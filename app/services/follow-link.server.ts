import { randomUUID } from "node:crypto";
import { sameHash, tokenHash } from "#app/ballot-box/token.server.ts";
import type { Person } from "#app/domain/person.ts";
import type { Problem } from "#app/domain/problem.ts";
import {
  findAccount,
  findSignInLink,
  insertAccount,
  spendSignInLink,
} from "#db/accounts.server.ts";
import type { Db } from "#db/open.server.ts";
import { isStaffName, savePerson } from "#db/people.server.ts";

/** What a resident says of themselves when the account is made. */
export interface Profile {
  name: string;
  homeArea: string | null;
}

/** Where a link leads: in, to questions first, or nowhere. */
export type Followed =
  | { person: Person }
  | { problems: Problem[] }
  | { stopped: "gone" | "other-browser" | "staff" };

/**
 * Follows a link from a mail once, in the browser that asked for it. For an address that is new
 * here the account is made with `profile`; a link to one of the staff lets nobody in.
 */
export async function followLink(
  db: Db,
  { token, nonceHash }: { token: string; nonceHash: string | null },
  profile: Profile | null,
  realNowMs: number,
): Promise<Followed> {
  const hash = tokenHash(token);
  return db.transaction().execute(async (db): Promise<Followed> => {
    const link = await findSignInLink(db, hash);
    if (!link || link.expiresAtMs <= realNowMs) return { stopped: "gone" };
    if (!nonceHash || !sameHash(link.nonceHash, nonceHash)) return { stopped: "other-browser" };
    const account = await findAccount(db, link.email);
    if (account && account.person.role !== "resident") return { stopped: "staff" };
    if (account) {
      return (await spendSignInLink(db, hash)) ? { person: account.person } : { stopped: "gone" };
    }
    if (!profile) return { problems: [{ key: "required", field: "name" }] };
    if (await isStaffName(db, profile.name)) {
      return { problems: [{ key: "nameReserved", field: "name" }] };
    }
    if (!(await spendSignInLink(db, hash))) return { stopped: "gone" };
    const person: Person = {
      ...{ id: randomUUID(), role: "resident", title: null, bornOn: null },
      ...profile,
    };
    await savePerson(db, person, { answersQuestions: false });
    await insertAccount(db, { personId: person.id, email: link.email, createdAtMs: realNowMs });
    return { person };
  });
}
