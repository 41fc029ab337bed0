import { createHash } from "node:crypto";
import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";
import { roles } from "#app/domain/person.ts";
import { rowReader } from "#app/schemas/columns.server.ts";
import type { Db } from "./engine.server.ts";

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
        .select(["session.expires_at", "person.id", "person.role"])
        .where("session.id", "=", hashOf(id))
        .executeTakeFirst();
      if (!row) return [null, null];
      const role = rowReader("person", row.id).word("role", roles, row.role);
      const user: DatabaseUser = { id: row.id, attributes: { role } };
      return [sessionOf(id, row.id, row.expires_at), user];
    },
    /** The ids returned here are the hashed ones: enough to count sessions, not to open one. */
    async getUserSessions(personId) {
      const rows = await db
        .selectFrom("session")
        .selectAll()
        .where("person_id", "=", personId)
        .orderBy("expires_at")
        .execute();
      return rows.map((row) => sessionOf(row.id, row.person_id, row.expires_at));
    },
    async setSession(session) {
      await db
        .insertInto("session")
        .values({
          id: hashOf(session.id),
          person_id: session.userId,
          created_at: nowMs(),
          expires_at: session.expiresAt.getTime(),
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

function hashOf(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}

function sessionOf(id: string, userId: string, expiresAtMs: number): DatabaseSession {
  return { id, userId, expiresAt: new Date(expiresAtMs), attributes: {} };
}
