import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";
import { roles } from "#app/domain/person.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import type { Db } from "./engine.server.ts";
import type { SessionTable } from "./tables/people.ts";

export const sessionKinds = ["resident", "staff"] as const;
/** Residents stay signed in for weeks, staff for minutes. */
export type SessionKind = (typeof sessionKinds)[number];

/** What is kept of a session beside whose it is and when it ends. */
export interface SessionFacts {
  kind: SessionKind;
  createdAtMs: number;
  /** When the person last proved who they are. */
  authAtMs: number;
}

/**
 * Where lucia keeps its sessions. The database holds only the SHA-256 of a session's id, so that
 * a stolen copy opens none; lucia never sees that and is handed back the id it asked about.
 */
export function sessionAdapter(db: Db, nowMs: () => number): Adapter {
  return {
    async getSessionAndUser(id) {
      const row = await db
        .selectFrom("session")
        .innerJoin("person", "person.id", "session.person_id")
        .select(["person.id as who", "person.role"])
        .selectAll("session")
        .where("session.id", "=", hashOf(id))
        .where("person.withdrawn_at", "is", null)
        .executeTakeFirst();
      if (!row) return [null, null];
      const role = rowReader("person", row.who).word("role", roles, row.role);
      const user: DatabaseUser = { id: row.who, attributes: { role } };
      return [sessionOf(id, row), user];
    },
    /** The ids returned here are the hashed ones: enough to count sessions, not to open one. */
    async getUserSessions(personId) {
      const rows = await db
        .selectFrom("session")
        .selectAll()
        .where("person_id", "=", personId)
        .orderBy("expires_at")
        .execute();
      return rows.map((row) => sessionOf(row.id, row));
    },
    async setSession(session) {
      await db
        .insertInto("session")
        .values({
          id: hashOf(session.id),
          person_id: session.userId,
          created_at: session.attributes.createdAtMs,
          expires_at: session.expiresAt.getTime(),
          kind: session.attributes.kind,
          auth_at: session.attributes.authAtMs,
        })
        .execute();
    },
    async updateSessionExpiration(id, expiresAt) {
      await db
        .updateTable("session")
        .set({ expires_at: expiresAt.getTime() })
        .where("id", "=", hashOf(id))
        .execute();
    },
    async deleteSession(id) {
      await db.deleteFrom("session").where("id", "=", hashOf(id)).execute();
    },
    async deleteUserSessions(personId) {
      await db.deleteFrom("session").where("person_id", "=", personId).execute();
    },
    async deleteExpiredSessions() {
      await db.deleteFrom("session").where("expires_at", "<=", nowMs()).execute();
    },
  };
}

/** A person's sessions that have not ended, the newest first. The hash names one and opens none. */
export async function listSessions(
  db: Db,
  personId: string,
  nowMs: number,
): Promise<{ hash: string; createdAtMs: number }[]> {
  const rows = await db
    .selectFrom("session")
    .select(["id", "created_at"])
    .where("person_id", "=", personId)
    .where("expires_at", ">", nowMs)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(({ id, created_at }) => ({ hash: id, createdAtMs: created_at }));
}

/** Ends sessions of a person: the one with this hash, or every other one. */
export async function endSessions(
  db: Db,
  personId: string,
  which: { only: string } | { allBut: string | null },
): Promise<void> {
  const ending = db.deleteFrom("session").where("person_id", "=", personId);
  if ("only" in which) await ending.where("id", "=", which.only).execute();
  else if (which.allBut === null) await ending.execute();
  else await ending.where("id", "!=", which.allBut).execute();
}

/** What stands in the database in the place of a session's id. */
export function hashOf(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}

function sessionOf(id: string, row: Selectable<SessionTable>): DatabaseSession {
  const kind = rowReader("session", row.id).word("kind", sessionKinds, row.kind);
  const attributes = { kind, createdAtMs: row.created_at, authAtMs: row.auth_at };
  return { id, userId: row.person_id, expiresAt: new Date(row.expires_at), attributes };
}
